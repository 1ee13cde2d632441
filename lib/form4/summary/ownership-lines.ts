import { compare } from '../../figures/decimal.ts';
import type { DerivativeRow, Row } from '../model/filing.ts';
import { ownedAfter, type Placed, signedMove } from '../model/placed-rows.ts';
import { type RunningBalance, runningBalance, type Step } from './running-balance.ts';

/**
 * One ownership line: a security × direct or indirect × nature. "Owned following" is said per line, so
 * that each (own shares, every trust, the spouse) has a balance of its own.
 */
export type OwnershipLine<R extends Row = Row> = {
  /** In the order in which they happened. */
  transactions: Placed<R>[];
  /** Rows without a transaction. */
  holdings: Placed<R>[];
  /** `null` without transactions, and where a row does not say what it moves or leaves in one unit. */
  balance: RunningBalance | null;
};

const LINE_MARKS = ['directOrIndirectOwnership', 'natureOfOwnership'];
const GRANT_MARKS = [
  ...LINE_MARKS,
  'securityTitle',
  'conversionOrExercisePrice',
  'exerciseDate',
  'expirationDate',
];

function textKey(row: Row | DerivativeRow): string {
  const parts = [
    row.securityTitle.toLowerCase(),
    row.directOrIndirectOwnership,
    row.natureOfOwnership?.toLowerCase(),
  ];
  if ('expirationDate' in row) {
    const { conversionOrExercisePrice, exerciseDate, expirationDate, underlyingSecurityTitle } = row;
    parts.push(
      conversionOrExercisePrice,
      exerciseDate,
      expirationDate,
      underlyingSecurityTitle?.toLowerCase(),
    );
  }
  return parts.join('\n');
}

/** The footnotes that tell two lines of the same words apart: "See footnote" (4) and "See footnote" (5). */
function marksKey(row: Row | DerivativeRow): string {
  const fields = 'expirationDate' in row ? GRANT_MARKS : LINE_MARKS;
  return fields.map((field) => row.footnotes[field]?.join() ?? '').join('|');
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  return [...Map.groupBy(items, key).values()];
}

function balanceOf<R extends Row>(rows: readonly Placed<R>[]): RunningBalance | null {
  const steps: Step[] = [];
  for (const placed of rows) {
    const moved = signedMove(placed);
    const after = ownedAfter(placed);
    if (!moved || !after || moved.unit !== after.unit) return null;
    steps.push({ date: placed.row.transactionDate ?? '', moved: moved.value, after: after.value });
  }
  return runningBalance(steps);
}

function lineOf<R extends Row>(rows: readonly Placed<R>[]): OwnershipLine<R> {
  const balance = balanceOf(rows);
  const day = ({ row }: Placed) => row.transactionDate ?? '';
  const transactions = balance
    ? balance.order.map((index) => rows[index] as Placed<R>)
    : rows.toSorted((a, b) => day(a).localeCompare(day(b)));
  return { transactions, holdings: [], balance };
}

/**
 * The ownership lines of one table's rows, all in one unit.
 *
 * Rows of the same words are one line while their balance runs through them. Where it does not, footnotes
 * on the nature (in Table II also on price and dates: other grants) tell lines apart. A row without a
 * transaction is a line of its own, unless it restates what a line has come to.
 */
export function ownershipLines<R extends Row>(rows: readonly Placed<R>[]): OwnershipLine<R>[] {
  const isTransaction = ({ row }: Placed) => row.kind === 'transaction';
  const lines = groupBy(rows.filter(isTransaction), ({ row }) => textKey(row)).flatMap((group) => {
    const whole = lineOf(group);
    if (whole.balance && !whole.balance.breaks.length) return [whole];
    return groupBy(group, ({ row }) => marksKey(row)).map(lineOf);
  });
  for (const holding of rows.filter((placed) => !isTransaction(placed))) {
    const restated = lines.find((line) => restates(holding, line));
    if (restated) restated.holdings.push(holding);
    else lines.push({ transactions: [], holdings: [holding], balance: null });
  }
  return lines;
}

function restates(holding: Placed, { transactions, balance }: OwnershipLine): boolean {
  const [first] = transactions;
  const owned = ownedAfter(holding);
  if (!first || !balance || !owned) return false;
  const sameLine =
    textKey(first.row) === textKey(holding.row) && marksKey(first.row) === marksKey(holding.row);
  return sameLine && compare(owned.value, balance.closing) === 0;
}
