/** A fraction of integers: sums here share no digit arithmetic with the figures that they check. */
export type Rational = readonly [over: bigint, under: bigint];

export const zero: Rational = [0n, 1n];

/** "−12.50" is −1250 hundredths. */
export function rational(decimal: string): Rational {
  const [, sign, whole = '0', digits = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  let over = BigInt(whole);
  let under = 1n;
  for (const digit of digits) {
    over = over * 10n + BigInt(digit);
    under *= 10n;
  }
  return [sign ? -over : over, under];
}

export const plus = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d + c * b, b * d];
export const minus = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d - c * b, b * d];
export const times = ([a, b]: Rational, [c, d]: Rational): Rational => [a * c, b * d];
export const over = ([a, b]: Rational, [c, d]: Rational): Rational =>
  c < 0n ? [-a * d, -b * c] : [a * d, b * c];
export const total = (all: readonly Rational[]): Rational => all.reduce(plus, zero);

/** Negative, 0 or positive, like a − b. */
export const order = ([a, b]: Rational, [c, d]: Rational): number => Number(a * d - c * b);
export const equal = (a: Rational, b: Rational): boolean => order(a, b) === 0;

/** Rounds to so many decimal places, half away from zero. */
export function rounded([a, b]: Rational, places: number): Rational {
  const unit = 10n ** BigInt(places);
  const size = (a < 0n ? -a : a) * unit * 2n;
  const units = (size + b) / (2n * b);
  return [a < 0n ? -units : units, unit];
}

/** A fraction in lowest terms, for comparing as text. */
function text([a, b]: Rational): string {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y) [x, y] = [y, x % y];
  return x === 0n ? '0' : `${a / x}/${b / x}`;
}

/** A figure as text in lowest terms; "unknown" for `null`. */
export const figure = (value: Rational | string | null | undefined): string =>
  value === null || value === undefined
    ? 'unknown'
    : text(typeof value === 'string' ? rational(value) : value);
