/**
 * Exact arithmetic on decimal strings ("15711.8844"): sums of shares keep the filing's own decimals,
 * where binary floating point would not.
 */
type Scaled = { digits: bigint; scale: number };

function parse(decimal: string): Scaled {
  const [whole = '', fraction = ''] = decimal.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

/**
 * The most characters of a number that a double still holds exactly as digits, also a hundred of them
 * added: by far the most are shorter, and a double is many times as quick as a `BigInt`.
 */
const SHORT = 13;

/** How many digits stand after the point. */
function scaleOf(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

function isShortWhole(decimal: string): boolean {
  return decimal.length <= SHORT && !decimal.includes('.');
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
  if (isShortWhole(a) && isShortWhole(b)) return String(Number(a) + Number(b));
  const [x, y, scale] = align(a, b);
  return print(x + y, scale);
}

export function subtract(a: string, b: string): string {
  if (isShortWhole(a) && isShortWhole(b)) return String(Number(a) - Number(b));
  const [x, y, scale] = align(a, b);
  return print(x - y, scale);
}

export function multiply(a: string, b: string): string {
  const scale = scaleOf(a) + scaleOf(b);
  if (a.length + b.length <= SHORT) return print(Math.round(Number(a) * Number(b) * 10 ** scale), scale);
  return print(parse(a).digits * parse(b).digits, scale);
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
  let longestWhole = 0;
  for (const value of values) {
    const own = scaleOf(value);
    scale = Math.max(scale, own);
    longestWhole = Math.max(longestWhole, own ? value.length - own - 1 : value.length);
  }
  if (values.length <= 100 && longestWhole + scale <= SHORT) {
    const unit = 10 ** scale;
    return print(
      values.reduce((total, value) => total + Math.round(Number(value) * unit), 0),
      scale,
    );
  }
  return print(
    values.reduce((total, value) => total + lift(parse(value), scale), 0n),
    scale,
  );
}
