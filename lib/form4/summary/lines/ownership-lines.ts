import { compare } from '../../../figures/decimal.ts';
import type { Row } from '../../model/filing.ts';
import { movedBy, ownedAfter, type Placed, signedMove } from '../../model/placed-rows.ts';
import { sameAmount, sameText } from '../same.ts';
import { type BalanceStep, type RunningBalance, runningBalance } from './running-balance.ts';

/**
 * One ownership line: a security × direct or indirect × nature. "Owned following" is reported per line, so
 * each line (own shares, each trust, the spouse) has its own balance.
 */
export type OwnershipLine<R extends Row = Row> = {
  /** In the order in which they happened, as far as is known. */
  transactions: Placed<R>[];
  /** Rows without a transaction. */
  holdings: Placed<R>[];
  /** `null` without transactions, or if a row does not give what it moves and what it leaves in one unit. */
  balance: RunningBalance | null;
};

const LINE_MARKS = ['directOrIndirectOwnership', 'natureOfOwnership'];
const GRANT_MARKS = ['securityTitle', 'conversionOrExercisePrice', 'exerciseDate', 'expirationDate'];

const ownershipFiled = ({ row }: Placed) => row.directOrIndirectOwnership;
const natureOf = ({ row }: Placed) => sameText(row.natureOfOwnership);

/** Whether a single person owns it directly: such rows are one line, whatever the nature given. */
const isOnePersons = ({ row }: Placed, owners: number) =>
  row.directOrIndirectOwnership === 'D' && owners === 1;

const marksOf = (row: Row, fields: readonly string[]) => fields.map((field) => row.footnotes[field] ?? []);
const lineMarks = ({ row }: Placed) => marksOf(row, LINE_MARKS).join();
const grantMarks = ({ row }: Placed) => ('expirationDate' in row ? marksOf(row, GRANT_MARKS).join() : '');

/**
 * Whether each row has a footnote on its ownership that the other lacks: "See footnote" (4) and (5), (9)(10)
 * and (9)(11) in 0000899243-21-043382. A footnote on only one of them may have been forgotten on the other
 * (0000899243-21-044241).
 */
function areOfOthers(one: Placed, other: Placed): boolean {
  const marks = marksOf(one.row, LINE_MARKS).flat();
  const others = marksOf(other.row, LINE_MARKS).flat();
  return marks.some((mark) => !others.includes(mark)) && others.some((mark) => !marks.includes(mark));
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  return [...Map.groupBy(items, key).values()];
}

/** The rows as steps; `null` if one does not give what it moves and what it leaves in one unit. */
export function stepsOf(rows: readonly Placed[]): BalanceStep[] | null {
  const steps: BalanceStep[] = [];
  for (const placed of rows) {
    const moved = signedMove(placed);
    const after = ownedAfter(placed);
    if (!moved || !after || moved.unit !== after.unit) return null;
    const { transactionDate: date, transactionCode: code } = placed.row;
    steps.push({ date, code, moved: moved.value, after: after.value });
  }
  return steps;
}

function lineOf<R extends Row>(
  rows: readonly Placed<R>[],
  holdings: Placed<R>[] = [],
  closing = '',
): OwnershipLine<R> {
  const steps = stepsOf(rows);
  const balance = steps && runningBalance(steps, closing);
  const day = ({ row }: Placed) => row.transactionDate ?? '';
  const transactions = balance
    ? balance.order.map((index) => rows[index] as Placed<R>)
    : rows.toSorted((a, b) => day(a).localeCompare(day(b)));
  return { transactions, holdings, balance };
}

/** Whether all rows give the same balance though they move different amounts: it is then their total. */
function giveTotal(rows: readonly Placed[]): boolean {
  const [after = 0, ...others] = valuesOf(rows, ownedAfter);
  return !others.length && after > 0 && valuesOf(rows, movedBy).size > 1;
}

const valuesOf = (rows: readonly Placed[], of: typeof movedBy) =>
  new Set(rows.map((placed) => Number(of(placed)?.value)));

/**
 * The lines of rows with the same wording: one line if the balance runs through them, otherwise split by one
 * key after the other.
 */
function partedBy<R extends Row>(
  rows: readonly Placed<R>[],
  [key, ...keys]: readonly ((placed: Placed) => string)[],
  isApart: boolean,
): OwnershipLine<R>[] {
  const whole = lineOf(rows);
  if (!key || (!isApart && whole.balance && (!whole.balance.breaks.length || giveTotal(rows))))
    return [whole];
  return groupBy(rows, key).flatMap((part) => partedBy(part, keys, false));
}

/**
 * The ownership lines of one security's rows, all in one unit.
 *
 * Rows with the same wording are one line, unless footnotes show that they belong to different owners. If the
 * balance does not run through them, the nature of direct ownership tells lines apart and, in Table II, so do
 * footnotes on title, price and dates, which mark different grants, unless each row gives the total of all
 * grants. What one person owns directly is one line, whatever its footnotes on ownership: they tell only a
 * group's direct shares apart (0000807249-20-000018).
 *
 * A row without a transaction is a line of its own, unless it restates what a line has come to.
 *
 * @param owners the number of reporting persons
 */
export function ownershipLines<R extends Row>(
  rows: readonly Placed<R>[],
  owners: number,
): OwnershipLine<R>[] {
  const isTransaction = ({ row }: Placed) => row.kind === 'transaction';
  const words = (placed: Placed) =>
    `${ownershipFiled(placed)} ${isOnePersons(placed, owners) ? '' : natureOf(placed)}`;
  const lines = groupBy(rows.filter(isTransaction), words).flatMap((group) => {
    const isApart =
      !group.some((placed) => isOnePersons(placed, owners)) &&
      group.some((one, index) => group.slice(index + 1).some((other) => areOfOthers(one, other)));
    return partedBy(group, [isApart ? lineMarks : natureOf, grantMarks], isApart);
  });
  for (const holding of rows.filter((placed) => !isTransaction(placed))) {
    const index = lines.findIndex((line) => restates(holding, line, owners));
    const restated = lines[index];
    if (restated) lines[index] = withHolding(restated, holding);
    else lines.push({ transactions: [], holdings: [holding], balance: null });
  }
  return lines;
}

/** Adds a holding to a line. If the rows can be ordered in several ways, it shows which closing is right. */
function withHolding<R extends Row>(line: OwnershipLine<R>, holding: Placed<R>): OwnershipLine<R> {
  const holdings = [...line.holdings, holding];
  if ((line.balance?.closings.length ?? 0) < 2) return { ...line, holdings };
  const rows = line.transactions.toSorted((a, b) => indexOf(a) - indexOf(b));
  return lineOf(rows, holdings, sameAmount(ownedAfter(holding)?.value ?? null));
}

const indexOf = ({ path }: Placed) => Number(path.split('.')[1]);

function restates(
  holding: Placed,
  { transactions, holdings, balance }: OwnershipLine,
  owners: number,
): boolean {
  const rows = [...transactions, ...holdings];
  const [first] = rows;
  const owned = ownedAfter(holding);
  if (!first || !owned || ownershipFiled(first) !== ownershipFiled(holding)) return false;
  if (!rows.some((row) => grantMarks(row) === grantMarks(holding))) return false;
  const isOne = isOnePersons(holding, owners);
  const isOthers = natureOf(first) !== natureOf(holding) || rows.some((row) => areOfOthers(row, holding));
  if (isOthers && !isOne) return false;
  if (balance) return balance.closings.some((closing) => compare(owned.value, closing) === 0);
  // The same direct shares in two rows of Table I, one of them with a footnote, are reported twice.
  const isToldTwice = !transactions.length && isOne && !('expirationDate' in first.row);
  const said = holdings.flatMap((one) => ownedAfter(one)?.value ?? []);
  return isToldTwice && said.some((value) => compare(value, owned.value) === 0);
}
