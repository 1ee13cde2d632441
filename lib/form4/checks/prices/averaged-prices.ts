import type { Filing } from '../../model/filing.ts';
import { saysAverage } from '../../wording/footnotes/price-ranges.ts';
import { once, type PriceDoubt, pricesOf } from './price-doubt.ts';

/** In which cells of a row a footnote speaks of its price. */
const CELLS = ['transactionPricePerShare', 'transactionShares', 'transactionCode', 'securityTitle'] as const;

/** The paths of the prices of which a footnote says something. */
function notedPrices(filing: Filing, says: (text: string) => boolean): string[] {
  const ids = new Set(filing.footnotes.filter(({ text }) => says(text)).map(({ id }) => id));
  if (ids.size === 0) return [];
  return pricesOf(filing)
    .filter(({ placed }) => CELLS.some((cell) => placed.row.footnotes[cell]?.some((id) => ids.has(id))))
    .map(({ path }) => path);
}

/**
 * The prices of which a footnote says that each is an average of several trades (three quarters of the
 * market trades with footnotes): the paths of their fields.
 */
export const averagedPrices = once(
  (filing): ReadonlySet<string> => new Set(notedPrices(filing, saysAverage)),
);

/** Prices with a footnote that cannot be read: it may call them averages, or euros. */
export const withUnreadNote = (filing: Filing): PriceDoubt[] =>
  notedPrices(filing, (text) => !text).map((path) => ({
    path,
    reason: 'its footnote cannot be read',
    because: [],
  }));
