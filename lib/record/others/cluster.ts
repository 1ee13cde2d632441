import { formatDate } from '../../figures/format.ts';
import { counted, valueWords } from '../../form4/wording/quantity-words.ts';
import { byText, daysBetween } from '../days.ts';
import type { RecordRow } from '../model.ts';
import { type Insider, insidersOf } from './groups.ts';
import { totalOf } from './totals.ts';

/** Days from first to last. */
const WITHIN = 30;
const LEAST = 2;

/** Two or more different insiders who bought, or sold, within 30 days. */
export type Cluster = {
  kind: 'market-buy' | 'market-sale';
  insiders: Insider[];
  /** Oldest first. */
  rows: RecordRow[];
  /** How many of the rows are known only from EDGAR's list: whether those are under a plan is unknown. */
  planUnknown: number;
  text: string;
};

/**
 * For purchases and for sales, the 30 days in which the largest number of different insiders traded, or the
 * latest of several such periods; none if fewer than two insiders did. Only purchases and sales (P and S)
 * count, without derivatives. Rows of filings with the Rule 10b5-1 box checked are left out; rows of filings
 * not read are counted, and the text says how many. Owners who have filed together are one insider. Work
 * grows with the number of rows, apart from sorting them.
 * @param rows of everyone at one issuer, with blocks reported twice as one row (eventsOf)
 */
export function clustersOf(rows: readonly RecordRow[]): Cluster[] {
  const insiderOf = insidersOf(rows);
  return (['market-buy', 'market-sale'] as const).flatMap((kind) => {
    const trades = rows
      .filter((row) => row.kind === kind && row.table !== 'II' && row.date !== null && row.plan !== 'checked')
      .sort((a, b) => byText(a.date, b.date));
    const of = densest(trades, insiderOf);
    return of.length > 0 ? [clusterOf(kind, of, insiderOf)] : [];
  });
}

/** Moves the window over the days, counting how many rows each insider has in it. */
function densest(trades: readonly RecordRow[], insiderOf: (row: RecordRow) => Insider): RecordRow[] {
  const inside = new Map<string, number>();
  let [start, best, most] = [0, [0, 0], LEAST - 1];
  for (const [end, row] of trades.entries()) {
    const { key } = insiderOf(row);
    inside.set(key, (inside.get(key) ?? 0) + 1);
    for (
      let first = trades[start];
      first && daysBetween(first.date ?? '', row.date ?? '') > WITHIN;
      first = trades[start]
    ) {
      const gone = insiderOf(first).key;
      const left = (inside.get(gone) ?? 1) - 1;
      if (left > 0) inside.set(gone, left);
      else inside.delete(gone);
      start++;
    }
    if (inside.size >= Math.max(most, LEAST)) [best, most] = [[start, end + 1], inside.size];
  }
  return trades.slice(best[0], best[1]);
}

function clusterOf(
  kind: Cluster['kind'],
  rows: RecordRow[],
  insiderOf: (row: RecordRow) => Insider,
): Cluster {
  const insiders = [...new Set(rows.map(insiderOf))];
  const planUnknown = rows.filter(({ plan }) => plan === null).length;
  const [first, last] = [rows[0]?.date ?? null, rows.at(-1)?.date ?? null];
  const { value, valued, isAverage } = totalOf(rows);
  const noun = kind === 'market-buy' ? 'purchase' : 'sale';
  const days =
    first === last ? `on ${formatDate(first)}` : `from ${formatDate(first)} to ${formatDate(last)}`;
  const worth = value
    ? `, for ${valueWords(value, isAverage)}`
    : `; ${counted(rows.length - valued, 'of them has', 'of them have')} no price per share in the record`;
  const mentioned = rows.filter(({ plan }) => plan === 'mentioned').length;
  const plans = [
    planUnknown > 0 &&
      ` Whether ${planUnknown === rows.length ? 'they are' : counted(planUnknown, 'of them is', 'of them are')} under a Rule 10b5-1 plan is not known from EDGAR’s list.`,
    mentioned > 0 &&
      ` A note of the filing mentions a plan for ${counted(mentioned, 'of them', 'of them')}; no box is checked.`,
  ].filter((note) => typeof note === 'string');
  return {
    kind,
    insiders,
    rows,
    planUnknown,
    text: `${insiders.length} insiders ${kind === 'market-buy' ? 'bought' : 'sold'} within 30 days: ${counted(rows.length, `reported ${noun}`)} ${days}${worth}.${plans.join('')}`,
  };
}
