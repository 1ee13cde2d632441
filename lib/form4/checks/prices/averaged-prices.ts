import { saysAverage } from '../../wording/footnotes/price-ranges.ts';
import { once, pricesOf } from './price-doubt.ts';

/** In which cells of a row a footnote speaks of its price. */
const CELLS = ['transactionPricePerShare', 'transactionShares', 'transactionCode', 'securityTitle'] as const;

/**
 * The prices of which a footnote says that each is an average of several trades (three quarters of the
 * market trades with footnotes): the paths of their fields.
 */
export const averagedPrices = once((filing): ReadonlySet<string> => {
  const ids = new Set(filing.footnotes.filter(({ text }) => saysAverage(text)).map(({ id }) => id));
  if (ids.size === 0) return new Set();
  return new Set(
    pricesOf(filing)
      .filter(({ placed }) => CELLS.some((cell) => placed.row.footnotes[cell]?.some((id) => ids.has(id))))
      .map(({ path }) => path),
  );
});
