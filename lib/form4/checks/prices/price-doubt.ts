import type { Filing } from '../../model/filing.ts';
import { type Placed, placedRows } from '../../model/placed-rows.ts';
import { type Check, type Flag, flag, rowNames } from '../case.ts';

/** A price that is not what its column asks for, in dollars per share of the row's own security. */
export type PriceDoubt = {
  /** Of the price's field: "nonDerivativeTable.3.transactionPricePerShare". */
  path: string;
  /** In a few words, to stand where the price would: "may be a total, not a price per share". */
  reason: string;
  /** What else it is known from: footnotes, remarks. */
  because: readonly string[];
};

/** Pure: the prices of a filing that one kind of doubt falls on. */
export type PriceDoubter = (filing: Filing) => PriceDoubt[];

/** The same, looked for once in a filing: the summary, the sentence and the flags all ask. */
export function once(doubter: PriceDoubter): PriceDoubter {
  const found = new WeakMap<Filing, PriceDoubt[]>();
  return (filing) => {
    const doubts = found.get(filing) ?? doubter(filing);
    found.set(filing, doubts);
    return doubts;
  };
}

/** A check that flags what a doubter finds, all rows of one reason in one flag. */
export function doubted(doubter: PriceDoubter, words: (doubts: readonly PriceDoubt[]) => string): Check {
  return ({ filing }) => {
    const groups = Map.groupBy(doubter(filing), ({ reason }) => reason);
    return [...groups.values()].flatMap((doubts): Flag[] =>
      flag(`${rowNames(doubts.map(({ path }) => path))}: ${words(doubts)}`, [
        ...new Set(doubts.flatMap(({ path, because }) => [path, ...because])),
      ]),
    );
  };
}

/** The fields of a row that are prices in dollars. */
const priceFields = ['transactionPricePerShare', 'conversionOrExercisePrice'] as const;

export type PricedField = { placed: Placed; path: string; price: string; marks: readonly string[] };

/** Every price above zero that a filing gives, exercise prices included, with the footnotes marked in it. */
export function pricesOf(filing: Filing): PricedField[] {
  return placedRows(filing).flatMap((placed) =>
    priceFields.flatMap((field) => {
      const { row, path } = placed;
      const price = field in row ? (row as Record<string, unknown>)[field] : null;
      if (typeof price !== 'string' || !/[1-9]/.test(price)) return [];
      return [{ placed, path: `${path}.${field}`, price, marks: row.footnotes[field] ?? [] }];
    }),
  );
}
