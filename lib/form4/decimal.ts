/**
 * Exact arithmetic on decimal strings ("15711.8844"): sums of shares keep the filing's own decimals,
 * where binary floating point would not.
 */
type Scaled = { digits: bigint; scale: number };

function parse(decimal: string): Scaled {
  const [whole = '', fraction = ''] = decimal.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

/** Whole numbers that a double holds exactly, by far the most: their sums need no `BigInt`. */
function isSmall(decimal: string): boolean {
  return decimal.length < 15 && !decimal.includes('.');
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
function print(digits: bigint, scale: number): string {
  const sign = digits < 0n ? '-' : '';
  const padded = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = padded.slice(0, padded.length - scale);
  const fraction = padded.slice(padded.length - scale).replace(/0+$/, '');
  return `${sign}${whole}${fraction && `.${fraction}`}`;
}

export function add(a: string, b: string): string {
  if (isSmall(a) && isSmall(b)) return String(Number(a) + Number(b));
  const [x, y, scale] = align(a, b);
  return print(x + y, scale);
}

export function subtract(a: string, b: string): string {
  if (isSmall(a) && isSmall(b)) return String(Number(a) - Number(b));
  const [x, y, scale] = align(a, b);
  return print(x - y, scale);
}

export function multiply(a: string, b: string): string {
  const x = parse(a);
  const y = parse(b);
  return print(x.digits * y.digits, x.scale + y.scale);
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
  if (values.length < 100 && values.every(isSmall)) {
    return String(values.reduce((total, value) => total + Number(value), 0));
  }
  const scaled = values.map(parse);
  const scale = Math.max(0, ...scaled.map((one) => one.scale));
  return print(
    scaled.reduce((total, one) => total + lift(one, scale), 0n),
    scale,
  );
}
