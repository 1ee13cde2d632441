/**
 * Exact arithmetic on decimal strings ("15711.8844"): sums of shares keep the filing's own decimals,
 * where binary floating point would not.
 */

/**
 * The most characters of a number whose digits a double still holds exactly, also a hundred of them
 * added: by far the most are shorter, and a double is many times as quick as a `BigInt`.
 */
const SHORT = 13;
/** The most digits after the point that a double of its size prints without an exponent. */
const SHORT_SCALE = 6;

function isShortWhole(decimal: string): boolean {
  return decimal.length <= SHORT && !decimal.includes('.');
}

/** How many digits stand after the point. */
function scaleOf(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

/** All digits, as those of a number with `scale` digits after the point. */
function digitsOf(decimal: string, scale = scaleOf(decimal)): bigint {
  return BigInt(decimal.replace('.', '')) * 10n ** BigInt(scale - scaleOf(decimal));
}

/** Trailing zeros go: "12.50" and "12.5" are one value. */
function print(digits: bigint, scale: number): string {
  if (scale === 0) return String(digits);
  const sign = digits < 0 ? '-' : '';
  const padded = absolute(String(digits)).padStart(scale + 1, '0');
  const whole = padded.slice(0, -scale);
  const fraction = padded.slice(-scale).replace(/0+$/, '');
  return `${sign}${whole}${fraction && `.${fraction}`}`;
}

export function sum(values: readonly string[]): string {
  let scale = 0;
  let whole = 0;
  for (const value of values) {
    const own = scaleOf(value);
    scale = Math.max(scale, own);
    whole = Math.max(whole, value.length - own);
  }
  if (scale > SHORT_SCALE || values.length > 100 || whole + scale > SHORT)
    return print(
      values.reduce((total, value) => total + digitsOf(value, scale), 0n),
      scale,
    );
  const unit = 10 ** scale;
  return String(values.reduce((total, value) => total + Math.round(Number(value) * unit), 0) / unit);
}

export function add(a: string, b: string): string {
  return isShortWhole(a) && isShortWhole(b) ? String(Number(a) + Number(b)) : sum([a, b]);
}

export function subtract(a: string, b: string): string {
  return add(a, b.startsWith('-') ? b.slice(1) : `-${b}`);
}

export function multiply(a: string, b: string): string {
  const scale = scaleOf(a) + scaleOf(b);
  if (scale > SHORT_SCALE || a.length + b.length > SHORT) return print(digitsOf(a) * digitsOf(b), scale);
  const unit = 10 ** scale;
  return String(Math.round(Number(a) * Number(b) * unit) / unit);
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

/** Negative, 0 or positive, as `Array.prototype.sort` wants it. */
export function compare(a: string, b: string): number {
  // Doubles keep the order of decimals of up to 15 digits.
  return a.length < 15 && b.length < 15 ? Number(a) - Number(b) || 0 : Number(subtract(a, b));
}

export function absolute(a: string): string {
  return a.replace(/^-/, '');
}
