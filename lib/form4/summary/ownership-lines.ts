import { compare } from '../../figures/decimal.ts';
import type { DerivativeRow, Row } from '../model/filing.ts';
import { ownedAfter, type Placed, signedMove } from '../model/placed-rows.ts';
import { type RunningBalance, runningBalance, type Step } from './running-balance.ts';
import { sameAmount, sameText } from './same.ts';

/**
 * One ownership line: a security × direct or indirect × nature. "Owned following" is said per line, so
 * that each (own shares, every trust, the spouse) has a balance of its own.
 */
export type OwnershipLine<R extends Row = Row> = {
  /** In the order in which they happened, as far as that can be told. */
  transactions: Placed<R>[];
  /** Rows without a transaction. */
  holdings: Placed<R>[];
  /** `null` without transactions, and where a row does not say what it moves or leaves in one unit. */
  balance: RunningBalance | null;
};

const LINE_MARKS = ['directOrIndirectOwnership', 'natureOfOwnership'];
const GRANT_MARKS = ['securityTitle', 'conversionOrExercisePrice', 'exerciseDate', 'expirationDate'];

function textKey(row: Row | DerivativeRow): string {
  const parts = [sameText(row.securityTitle), row.directOrIndirectOwnership, sameText(row.natureOfOwnership)];
  if ('expirationDate' in row) {
    const { conversionOrExercisePrice, exerciseDate, expirationDate, underlyingSecurityTitle } = row;
    parts.push(
      sameAmount(conversionOrExercisePrice),
      exerciseDate,
      expirationDate,
      sameText(underlyingSecurityTitle),
    );
  }
  return parts.join('\n');
}

/** Whose lines are told apart by footnotes: see {@link ownershipLines}. */
type Apart = { lineMarks: (row: Row) => boolean };

/** The footnotes that tell two lines of the same words apart: "See footnote" (4) and "See footnote" (5). */
function marksKey(row: Row | DerivativeRow, { lineMarks }: Apart): string {
  const fields = [...(lineMarks(row) ? LINE_MARKS : []), ...('expirationDate' in row ? GRANT_MARKS : [])];
  return fields.map((field) => row.footnotes[field]?.join() ?? '').join('|');
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  return [...Map.groupBy(items, key).values()];
}

/** Whether two of the rows have footnotes on who owns them, and none in common. */
function areOfOthers(rows: readonly Placed[]): boolean {
  const marks = new Set(
    rows.flatMap(({ row }) => {
      const all = LINE_MARKS.flatMap((field) => row.footnotes[field] ?? []);
      return all.length ? [all.join()] : [];
    }),
  );
  const sets = [...marks].map((joined) => joined.split(','));
  return sets.some((one, index) =>
    sets.slice(index + 1).some((other) => !other.some((mark) => one.includes(mark))),
  );
}

function stepsOf(rows: readonly Placed[]): Step[] | null {
  const steps: Step[] = [];
  for (const placed of rows) {
    const moved = signedMove(placed);
    const after = ownedAfter(placed);
    if (!moved || !after || moved.unit !== after.unit) return null;
    steps.push({ date: placed.row.transactionDate, moved: moved.value, after: after.value });
  }
  return steps;
}

function lineOf<R extends Row>(
  rows: readonly Placed<R>[],
  holdings: Placed<R>[] = [],
  closing: string | null = null,
): OwnershipLine<R> {
  const steps = stepsOf(rows);
  const balance = steps && runningBalance(steps, closing);
  const day = ({ row }: Placed) => row.transactionDate ?? '';
  const transactions = balance
    ? balance.order.map((index) => rows[index] as Placed<R>)
    : rows.toSorted((a, b) => day(a).localeCompare(day(b)));
  return { transactions, holdings, balance };
}

/**
 * The ownership lines of one table's rows, all in one unit.
 *
 * Rows of the same words are one line while their balance runs through them, unless footnotes say that they
 * are other people's. Where it does not run, footnotes on the nature (in Table II also on price and dates:
 * other grants) tell lines apart. What one person owns directly is one line, whatever its footnotes: only a
 * group's direct shares are told apart by them (0000807249-20-000018).
 *
 * A row without a transaction is a line of its own, unless it restates what a line has come to.
 *
 * @param owners how many report
 */
export function ownershipLines<R extends Row>(
  rows: readonly Placed<R>[],
  owners: number,
): OwnershipLine<R>[] {
  const apart: Apart = { lineMarks: (row) => row.directOrIndirectOwnership !== 'D' || owners > 1 };
  const isTransaction = ({ row }: Placed) => row.kind === 'transaction';
  const lines = groupBy(rows.filter(isTransaction), ({ row }) => textKey(row)).flatMap((group) => {
    const isApart = group.some(({ row }) => apart.lineMarks(row)) && areOfOthers(group);
    const whole = lineOf(group);
    if (!isApart && whole.balance && !whole.balance.breaks.length) return [whole];
    return groupBy(group, ({ row }) => marksKey(row, apart)).map((part) => lineOf(part));
  });
  for (const holding of rows.filter((placed) => !isTransaction(placed))) {
    const index = lines.findIndex((line) => restates(holding, line, apart));
    const restated = lines[index];
    if (restated) lines[index] = withHolding(restated, holding);
    else lines.push({ transactions: [], holdings: [holding], balance: null });
  }
  return lines;
}

/** Where the rows could be ordered in several ways, the holding says which closing is the right one. */
function withHolding<R extends Row>(line: OwnershipLine<R>, holding: Placed<R>): OwnershipLine<R> {
  const holdings = [...line.holdings, holding];
  const owned = ownedAfter(holding);
  if (!owned || (line.balance?.closings.length ?? 0) < 2) return { ...line, holdings };
  const rows = line.transactions.toSorted((a, b) => indexOf(a) - indexOf(b));
  return lineOf(rows, holdings, sameAmount(owned.value));
}

const indexOf = ({ path }: Placed) => Number(path.split('.')[1]);

function restates(
  holding: Placed,
  { transactions, holdings, balance }: OwnershipLine,
  apart: Apart,
): boolean {
  const first = transactions[0] ?? holdings[0];
  const owned = ownedAfter(holding);
  if (!first || !owned) return false;
  const sameLine =
    textKey(first.row) === textKey(holding.row) &&
    marksKey(first.row, apart) === marksKey(holding.row, apart);
  if (!sameLine) return false;
  if (balance) return balance.closings.some((closing) => compare(owned.value, closing) === 0);
  // The same direct shares in two rows of Table I, with a footnote on one of them, are told twice.
  const isToldTwice = !transactions.length && !apart.lineMarks(first.row) && !('expirationDate' in first.row);
  const said = holdings.flatMap((one) => ownedAfter(one)?.value ?? []);
  return isToldTwice && said.some((value) => compare(value, owned.value) === 0);
}
