import { add, compare, subtract } from '../../figures/decimal.ts';
import type { FiledTrade } from '../../glance/filed-trades.ts';
import { compareText, history } from '../../watchlist/list/history.ts';
import { matchRows } from '../amendments/match-rows.ts';
import type { KeptFiling } from '../kept/kept-filing.ts';
import { securityKey } from '../security-key.ts';
import type { ListedRow } from './listed-rows.ts';

/**
 * The rows of filings read that no amendment replaces: an amendment may repeat a whole filing, correct one
 * row, or add one that was left out. A row that it neither repeats nor corrects (matchRows) still stands.
 */
export function standingTrades(filings: readonly KeptFiling[]): Set<FiledTrade> {
  const standing = new Set(filings.flatMap(({ filed }) => filed.trades));
  const latest = new Map(
    history(filings.map(({ seen }) => seen)).map(({ seen, replacedBy }) => [seen.accession, replacedBy]),
  );
  const families = Map.groupBy(filings, ({ seen }) => latest.get(seen.accession) ?? seen.accession);
  for (const family of families.values()) {
    let rows: FiledTrade[] = [];
    for (const { filed } of family.toSorted(byReport)) {
      const replaced = replacedBy(filed.trades, rows);
      for (const row of replaced) standing.delete(row);
      rows = [...rows.filter((row) => !replaced.has(row)), ...filed.trades];
    }
  }
  return standing;
}

function byReport({ seen: a }: KeptFiling, { seen: b }: KeptFiling): number {
  const isLater = (form: string) => Number(form.endsWith('/A'));
  return (
    isLater(a.documentType) - isLater(b.documentType) ||
    compareText(a.filedAt ?? a.signedAt ?? '', b.filedAt ?? b.signedAt ?? '') ||
    compareText(a.accession, b.accession)
  );
}

/** The earlier rows that the rows of an amendment replace. */
function replacedBy(rows: readonly FiledTrade[], before: readonly FiledTrade[]): Set<FiledTrade> {
  const replaced = new Set<FiledTrade>();
  for (const { was, is } of matchRows(before.map(factsOf), rows.map(factsOf))) {
    const [one, other] = [was === null ? undefined : before[was], is === null ? undefined : rows[is]];
    if (one && other && !isNextTo(one, other)) replaced.add(one);
  }
  return replaced;
}

const factsOf = (trade: FiledTrade) => ({
  securityTitle: trade.security,
  transactionDate: trade.date,
  transactionCode: trade.code,
  transactionAcquiredDisposedCode: trade.direction,
  transactionShares: trade.amount,
  transactionPricePerShare: trade.price,
  sharesOwnedFollowingTransaction: trade.after,
  directOrIndirectOwnership: trade.ownership,
  natureOfOwnership: trade.nature,
});

type Step = Pick<FiledTrade, 'amount' | 'after' | 'direction'>;

/** Whether the balance continues from one row to the other: then they are two transactions, however alike. */
const isNextTo = (one: Step, other: Step) => runsOn(one, other) || runsOn(other, one);

function runsOn({ after: before }: Step, { amount, after, direction }: Step): boolean {
  if (before === null || amount === null || after === null || direction === null) return false;
  if (compare(amount, '0') === 0) return false;
  const opening = direction === 'A' ? subtract(after, amount) : add(after, amount);
  return compare(opening, before) === 0;
}

/**
 * EDGAR's list does not say which filing an amendment amends. So a row of an amendment replaces the row of an
 * earlier filing with the same parties, day, code, direction, security and line, unless the balance continues
 * from one to the other; all other rows stand.
 * @returns the rows replaced, each with its replacement
 */
export function replacedListed(rows: readonly ListedRow[]): Map<ListedRow, ListedRow> {
  const keyOf = ({ party, date, code, direction, security, line, form }: ListedRow) =>
    JSON.stringify([party.cik, date, code, direction, securityKey(security), line, form[0]]);
  const amendments = new Map<string, ListedRow>();
  for (const row of rows) {
    if (!row.form.endsWith('/A')) continue;
    const known = amendments.get(keyOf(row));
    if (!known || known.accession < row.accession) amendments.set(keyOf(row), row);
  }
  return new Map(
    rows.flatMap((row) => {
      const by = amendments.get(keyOf(row));
      return by && by.accession !== row.accession && !isNextTo(by, row) ? [[row, by]] : [];
    }),
  );
}
