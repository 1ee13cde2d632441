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
 * The prices that must not be multiplied, averaged or shown as dollars, and why, by the path of the price's
 * field ("nonDerivativeTable.3.transactionPricePerShare"). Pure; nothing is corrected.
 */
export function doubtfulPrices(filing: Filing): ReadonlyMap<string, string> {
  const doubts = doubters.flatMap((doubter) => doubter(filing));
  return new Map(doubts.map(({ path, reason }) => [path, reason]));
}
