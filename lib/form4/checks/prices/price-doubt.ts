import type { DerivativeRow, Filing } from '../../model/filing.ts';
import { type Placed, placedRows } from '../../model/placed-rows.ts';
import { type Check, type Flag, flag } from '../case.ts';
import { rowList } from '../row-list.ts';

/** A price that is not what its column asks for, in dollars per share of the row's own security. */
export type PriceDoubt = {
  /** The path of the price's field: "nonDerivativeTable.3.transactionPricePerShare". */
  path: string;
  /** A few words to show in place of the price: "may be a total, not a price per share". */
  reason: string;
  /** The paths of the footnotes or remarks that say so. */
  because: readonly string[];
};

/** Pure: finds the prices of a filing that are in doubt for one kind of reason. */
export type PriceDoubter = (filing: Filing) => PriceDoubt[];

/** Searches each filing only once: the summary, the sentence and the flags all need what is found. */
export function once<Found extends object>(find: (filing: Filing) => Found): (filing: Filing) => Found {
  const known = new WeakMap<Filing, Found>();
  return (filing) => {
    const found = known.get(filing) ?? find(filing);
    known.set(filing, found);
    return found;
  };
}

/**
 * A check that flags what a doubter finds, with one flag for all rows with the same reason.
 * @param words the flag's text after its rows; by default, it says that a note gives the reason
 */
export function doubted(
  doubter: PriceDoubter,
  words = (reason: string) => `a footnote or remark gives the price ${reason}.`,
): Check {
  return ({ filing }) => {
    const groups = Map.groupBy(doubter(filing), ({ reason }) => reason);
    return [...groups].flatMap(([reason, doubts]): Flag[] =>
      flag(`${rowList(doubts.map(({ path }) => path))}: ${words(reason)}`, [
        ...new Set(doubts.flatMap(({ path, because }) => [path, ...because])),
      ]),
    );
  };
}

/** The fields of a row that are prices in dollars. */
const priceFields = ['transactionPricePerShare', 'conversionOrExercisePrice'] as const;

export type PricedField = { placed: Placed; path: string; price: string; marks: readonly string[] };

/** Every price above zero that a filing gives, exercise prices included, with the footnotes marked on it. */
export const pricesOf = once((filing) => {
  const priced: PricedField[] = [];
  for (const placed of placedRows(filing)) {
    const { row, path } = placed;
    for (const field of priceFields) {
      const price = field in row ? (row as DerivativeRow)[field] : null;
      if (price !== null && /[1-9]/.test(price))
        priced.push({ placed, path: `${path}.${field}`, price, marks: row.footnotes[field] ?? [] });
    }
  }
  return priced;
});
