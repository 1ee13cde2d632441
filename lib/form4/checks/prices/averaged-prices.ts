import type { Filing } from '../../model/filing.ts';
import { pricesOf } from './price-doubt.ts';

/** "Weighted average price", "an average sale price", "in multiple transactions at prices ranging from". */
const SAYS_AVERAGE =
  /\bweighted[- ]average|\baverage (?:\w+ ){0,2}price|\bmultiple (?:\w+ ){0,2}(?:trades|transactions|sales|purchases|orders|executions|lots)\b|\bprices? (?:ranging|ranged)\b/i;
/** A single price may be reckoned from the market's average; or a note says that it is none. */
const NOT_OF_TRADES = /\bvolume[- ]weighted|\bnot (?:a |an |the )?(?:weighted[- ])?average/i;

/** In which cells of a row a footnote speaks of its price. */
const CELLS = ['transactionPricePerShare', 'transactionShares', 'transactionCode', 'securityTitle'] as const;

/**
 * The prices of which a footnote says that each is an average of several trades (three quarters of the
 * market trades with footnotes): the paths of their fields.
 */
export function averagedPrices(filing: Filing): ReadonlySet<string> {
  const ids = new Set(
    filing.footnotes
      .filter(({ text }) => SAYS_AVERAGE.test(text) && !NOT_OF_TRADES.test(text))
      .map(({ id }) => id),
  );
  if (ids.size === 0) return new Set();
  return new Set(
    pricesOf(filing)
      .filter(({ placed }) => CELLS.some((cell) => placed.row.footnotes[cell]?.some((id) => ids.has(id))))
      .map(({ path }) => path),
  );
}
