/** One value that the bench measures, and the bar it must not exceed. */
export type Measure = { what: string; value: number; unit: 'kB' | 'ms' | ''; bar: number };

/** The value that the share `p` (0 to 1) of the values does not exceed; nearest rank. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)];
  if (value === undefined) throw new Error('No values to take a percentile of.');
  return value;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** One line for a reader: what was measured, the value, the bar, and whether it holds. */
export function line({ what, value, unit, bar }: Measure): string {
  const mark = value <= bar ? '✓' : '✗';
  return `${mark} ${what}: ${round(value)} ${unit}`.trimEnd() + `, at most ${bar} ${unit}`.trimEnd();
}

const round = (value: number): string => value.toFixed(value < 1 ? 3 : 1);
