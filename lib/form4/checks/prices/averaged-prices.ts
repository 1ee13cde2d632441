import type { Filing } from '../../model/filing.ts';
import { isMarketTrade, transactionKind } from '../../model/transaction-codes.ts';
import { EVENT_FIELDS } from '../../wording/footnotes/notes-of.ts';
import { saysAverage } from '../../wording/footnotes/price-ranges.ts';
import { once, type PriceDoubt, pricesOf } from './price-doubt.ts';

/** The paths of the prices of which a footnote says something. */
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
 * The prices of which a footnote says that each is an average of several trades (three quarters of the
 * market trades with footnotes): the paths of their fields. Where no footnote says so, the remarks may say it of all
 * purchases and sales.
 */
export const averagedPrices = once((filing): ReadonlySet<string> => {
  const noted = notedPrices(filing, saysAverage);
  if (noted.length || !saysAverage(filing.remarks ?? '')) return new Set(noted);
  const trades = pricesOf(filing).filter(({ placed }) => isMarketTrade(transactionKind(placed.row)));
  return new Set(trades.map(({ path }) => path));
});

/** Prices with a footnote that cannot be read: it may call them averages, or euros. */
export const withUnreadNote = (filing: Filing): PriceDoubt[] =>
  notedPrices(filing, (text) => !text).map((path) => ({
    path,
    reason: 'its footnote cannot be read',
    because: [],
  }));
