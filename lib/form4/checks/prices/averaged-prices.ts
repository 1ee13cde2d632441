import type { Filing } from '../../model/filing.ts';
import { isMarketTrade, transactionKind } from '../../model/transaction-codes.ts';
import { EVENT_FIELDS } from '../../wording/footnotes/notes-of.ts';
import { saysAverage } from '../../wording/footnotes/price-ranges.ts';
import { once, type PriceDoubt, pricesOf } from './price-doubt.ts';

/** The paths of the prices with a footnote on the event whose text passes the test. */
function notedPrices(filing: Filing, says: (text: string) => boolean): string[] {
  const ids = new Set(filing.footnotes.filter(({ text }) => says(text)).map(({ id }) => id));
  if (ids.size === 0) return [];
  return pricesOf(filing)
    .filter(({ placed }) =>
      EVENT_FIELDS.some((cell) => placed.row.footnotes[cell]?.some((id) => ids.has(id))),
    )
    .map(({ path }) => path);
}

/**
 * The paths of the prices that a footnote calls averages of several trades (three quarters of the market
 * trades with footnotes). If no footnote does, the remarks may do so for all purchases and sales.
 */
export const averagedPrices = once((filing): ReadonlySet<string> => {
  const noted = notedPrices(filing, saysAverage);
  if (noted.length || !saysAverage(filing.remarks ?? '')) return new Set(noted);
  const trades = pricesOf(filing).filter(({ placed }) => isMarketTrade(transactionKind(placed.row)));
  return new Set(trades.map(({ path }) => path));
});

/** Prices with a footnote that cannot be read: it may say that they are averages, or in euros. */
export const withUnreadNote = (filing: Filing): PriceDoubt[] =>
  notedPrices(filing, (text) => !text).map((path) => ({
    path,
    reason: 'its footnote cannot be read',
    because: [],
  }));
