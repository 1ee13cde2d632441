/**
 * Exact arithmetic on decimal strings ("15711.8844"): sums of shares keep the filing's own decimals, which
 * binary floating point would not.
 */

/** How many digits follow the point. */
function scaleOf(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

/** All digits as an integer, padded so that `scale` of them follow the point. */
function digitsOf(decimal: string, scale = scaleOf(decimal)): bigint {
  const own = scaleOf(decimal);
  const digits = own === 0 ? decimal : decimal.slice(0, -own - 1) + decimal.slice(-own);
  return BigInt(digits + '0'.repeat(scale - own));
}

/** Drops trailing zeros: "12.50" and "12.5" are the same value. */
function print(digits: bigint, scale: number): string {
  if (scale === 0) return String(digits);
  const sign = digits < 0 ? '-' : '';
  const padded = absolute(String(digits)).padStart(scale + 1, '0');
  const whole = padded.slice(0, -scale);
  let end = padded.length;
  while (end > whole.length && padded[end - 1] === '0') end--;
  const fraction = padded.slice(whole.length, end);
  return `${sign}${whole}${fraction && `.${fraction}`}`;
}

export function sum(values: readonly string[]): string {
  const scale = values.reduce((most, value) => Math.max(most, scaleOf(value)), 0);
  const digits = values.reduce((total, value) => total + digitsOf(value, scale), 0n);
  return print(digits, scale);
}

export function add(a: string, b: string): string {
  return sum([a, b]);
}

export function subtract(a: string, b: string): string {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  return print(digitsOf(a, scale) - digitsOf(b, scale), scale);
}

export function multiply(a: string, b: string): string {
  return print(digitsOf(a) * digitsOf(b), scaleOf(a) + scaleOf(b));
}

/**
 * @param places decimals of the result, rounded half away from zero
 * @throws RangeError when `b` is 0
 */
export function divide(a: string, b: string, places: number): string {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  const quotient = (digitsOf(a, scale) * 10n ** BigInt(places + 1)) / digitsOf(b, scale);
  const half = quotient < 0n ? -5n : 5n;
  return print((quotient + half) / 10n, places);
}

/** Negative, 0 or positive, as `Array.prototype.sort` expects it. */
export function compare(a: string, b: string): number {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  return Number(digitsOf(a, scale) - digitsOf(b, scale));
}

export function negate(a: string): string {
  return a.startsWith('-') ? absolute(a) : /[1-9]/.test(a) ? `-${a}` : a;
}

export function absolute(a: string): string {
  return a.replace(/^-/, '');
}
