/**
 * Exact arithmetic on decimal strings ("15711.8844"): sums of shares keep the filing's own decimals,
 * where binary floating point would not.
 */
type Scaled = { digits: bigint; scale: number };

function parse(decimal: string): Scaled {
  const [whole = '', fraction = ''] = decimal.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

function lift({ digits, scale }: Scaled, to: number): bigint {
  return scale === to ? digits : digits * 10n ** BigInt(to - scale);
}

function align(a: string, b: string): [bigint, bigint, number] {
  const x = parse(a);
  const y = parse(b);
  const scale = Math.max(x.scale, y.scale);
  return [lift(x, scale), lift(y, scale), scale];
}

function scaleOf(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

/**
 * A decimal as a number of 10^-scale: doubles are several times as fast as `BigInt`, and exact as long as
 * all that goes in and comes out is a safe integer.
 */
function inDouble(decimal: string, scale: number): number {
  const own = scaleOf(decimal);
  const digits = Number(own ? decimal.slice(0, -own - 1) + decimal.slice(-own) : decimal);
  return own === scale ? digits : digits * 10 ** (scale - own);
}

function areExact(...numbers: number[]): boolean {
  return numbers.every(Number.isSafeInteger);
}

/** Trailing zeros go: "12.50" and "12.5" are one value. */
function print(digits: bigint | number, scale: number): string {
  if (scale === 0) return String(digits);
  const sign = digits < 0 ? '-' : '';
  const padded = String(digits < 0 ? -digits : digits).padStart(scale + 1, '0');
  const whole = padded.slice(0, padded.length - scale);
  const fraction = padded.slice(padded.length - scale).replace(/0+$/, '');
  return `${sign}${whole}${fraction && `.${fraction}`}`;
}

export function add(a: string, b: string): string {
  return sum([a, b]);
}

export function subtract(a: string, b: string): string {
  return sum([a, b.startsWith('-') ? b.slice(1) : `-${b}`]);
}

export function multiply(a: string, b: string): string {
  const [m, n] = [scaleOf(a), scaleOf(b)];
  const factors = [inDouble(a, m), inDouble(b, n)] as const;
  const product = factors[0] * factors[1];
  if (areExact(...factors, product)) return print(product, m + n);
  return print(parse(a).digits * parse(b).digits, m + n);
}

/**
 * @param places decimals of the result, rounded half away from zero
 * @throws RangeError when `b` is 0
 */
export function divide(a: string, b: string, places: number): string {
  const [x, y] = align(a, b);
  const scaled = x * 10n ** BigInt(places + 1);
  const quotient = scaled / y;
  const half = quotient < 0n ? -5n : 5n;
  return print((quotient + half) / 10n, places);
}

/** Negative, 0 or positive, as `Array.prototype.sort` wants it. */
export function compare(a: string, b: string): number {
  // Doubles keep the order of decimals of up to 15 digits.
  if (a.length < 15 && b.length < 15) return Number(a) - Number(b) || 0;
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function absolute(a: string): string {
  return a.replace(/^-/, '');
}

export function sum(values: readonly string[]): string {
  let scale = 0;
  for (const value of values) scale = Math.max(scale, scaleOf(value));
  let total = 0;
  for (const value of values) {
    const one = inDouble(value, scale);
    total += one;
    if (!areExact(one, total)) return exactSum(values, scale);
  }
  return print(total, scale);
}

function exactSum(values: readonly string[], scale: number): string {
  return print(
    values.reduce((total, value) => total + lift(parse(value), scale), 0n),
    scale,
  );
}
