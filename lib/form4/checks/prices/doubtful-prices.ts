import type { Filing } from '../../model/filing.ts';
import { inAnotherCurrency } from './another-currency.ts';
import { withUnreadNote } from './averaged-prices.ts';
import { notPerShare } from './not-per-share.ts';
import { perDepositary } from './per-depositary.ts';
import type { PriceDoubter } from './price-doubt.ts';
import { totalsAsPrices } from './total-as-price.ts';

const doubters: readonly PriceDoubter[] = [
  totalsAsPrices,
  notPerShare,
  perDepositary,
  inAnotherCurrency,
  withUnreadNote,
];

/**
 * The prices that are not to be multiplied, averaged or told as dollars, and why: of each the path of its
 * field ("nonDerivativeTable.3.transactionPricePerShare"). Pure; nothing is repaired.
 */
export function doubtfulPrices(filing: Filing): ReadonlyMap<string, string> {
  const doubts = doubters.flatMap((doubter) => doubter(filing));
  return new Map(doubts.map(({ path, reason }) => [path, reason]));
}
