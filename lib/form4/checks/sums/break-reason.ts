import { absolute, compare, divide, subtract } from '../../../figures/decimal.ts';

/**
 * What commonly explains why a line's sum is not the reported balance. Every row of 0001209191-12-017317
 * shows the final balance; 0000814585-20-000016 reports more than its rows add up to, 0001179110-20-007468
 * less.
 */
export type BreakReason = 'rounding' | 'closing-balance' | 'split' | 'unreported-gain' | 'unreported-loss';

export const breakReasons: Record<BreakReason, string> = {
  rounding: 'a rounded fraction of a share',
  'closing-balance': 'every row shows the final balance',
  split: 'a stock split',
  'unreported-gain':
    'shares acquired without a reportable transaction (dividend reinvestment, a purchase plan), or two holdings combined',
  'unreported-loss': 'an earlier change not reported, or two holdings combined',
};

/** The balance that the sum gives, and the one that the row reports. */
export type Difference = { expected: string; reported: string };

/**
 * The common reason that fits a difference best.
 * @param balances every balance that the line reports, in order
 */
export function breakReason({ expected, reported }: Difference, balances: readonly string[]): BreakReason {
  const gap = subtract(reported, expected);
  if (compare(absolute(gap), '1') < 0) return 'rounding';
  if (balances.length > 1 && balances.every((balance) => compare(balance, reported) === 0))
    return 'closing-balance';
  if (isSplit(expected, reported)) return 'split';
  return compare(gap, '0') > 0 ? 'unreported-gain' : 'unreported-loss';
}

/** Whether the larger balance is 2 to 10, 15 or 20 times the smaller one. */
function isSplit(expected: string, reported: string): boolean {
  const [small, large] = compare(expected, reported) < 0 ? [expected, reported] : [reported, expected];
  if (compare(small, '0') <= 0) return false;
  const ratio = divide(large, small, 6);
  return /^([2-9]|10|15|20)$/.test(ratio);
}
