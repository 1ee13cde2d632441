import { amount, date, isDollars, textOrNull, transactionCode } from '../values.ts';
import type { derivativeColumns, nonDerivativeColumns } from './anchors.ts';
import type { Sources } from './sources.ts';
import { type Cell, type PageTable, readCell, rowsOf } from './table.ts';

type NonDerivativeColumn = keyof typeof nonDerivativeColumns;
type DerivativeColumn = keyof typeof derivativeColumns;

const EMPTY: Cell = { text: '', marks: [] };

/** Reads one row's cells by their columns' names, and notes where each field stands and what hangs on it. */
function rowReader<Column extends string>(
  cells: HTMLTableCellElement[],
  columns: ReadonlyMap<Column, number>,
  path: string,
  sources: Sources,
) {
  const footnotes: Record<string, string[]> = {};

  /** A field's cell; an empty one where the form has no such column. */
  const cell = (column: Column, fieldOf: (text: string) => string = () => column): Cell => {
    const element = cells[columns.get(column) ?? -1];
    if (!element) return EMPTY;
    const read = readCell(element);
    if (read.text || read.marks.length) {
      const field = fieldOf(read.text);
      sources.set(`${path}.${field}`, element);
      if (read.marks.length) footnotes[field] = [...(footnotes[field] ?? []), ...read.marks];
    }
    return read;
  };

  return {
    footnotes,
    cell,
    text: (column: Column) => textOrNull(cell(column).text),
    date: (column: Column) => date(cell(column).text),
    amount: (column: Column) => amount(cell(column).text),
    /** A number of shares or, where it is written in dollars, a value: one of the two is `null`. */
    sharesOrValue: (column: Column, shares: string, value: string) => {
      const { text } = cell(column, (written) => (isDollars(written) ? value : shares));
      return isDollars(text)
        ? { [shares]: null, [value]: amount(text) }
        : { [shares]: amount(text), [value]: null };
    },
  };
}

type RowReader<Column extends string> = ReturnType<typeof rowReader<Column>>;

/** What both tables have; the amount and its A or D, which they lay out differently, is given. */
function readRow(
  row: RowReader<NonDerivativeColumn & DerivativeColumn>,
  moved: Record<string, string | null>,
  acquiredOrDisposed: string | null,
) {
  const transactionDate = row.date('transactionDate');
  const { code, swap } = transactionCode(row.cell('transactionCode').text);
  const isTransaction = transactionDate || code || Object.values(moved).some((given) => given !== null);
  return {
    kind: isTransaction ? 'transaction' : 'holding',
    securityTitle: row.text('securityTitle') ?? '',
    transactionDate,
    deemedExecutionDate: row.date('deemedExecutionDate'),
    transactionCode: code,
    equitySwapInvolved: swap,
    voluntary: row.text('voluntary') !== null,
    ...moved,
    transactionPricePerShare: row.amount('transactionPricePerShare'),
    transactionAcquiredDisposedCode: acquiredOrDisposed,
    ...row.sharesOrValue('owned', 'sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction'),
    directOrIndirectOwnership: row.text('directOrIndirectOwnership'),
    natureOfOwnership: row.text('natureOfOwnership'),
    footnotes: row.footnotes,
  };
}

/** @returns rows for the schema to judge: what a cell says in an unknown spelling stands as it is */
export function readNonDerivativeTable(
  table: PageTable<NonDerivativeColumn>,
  sources: Sources,
  missing: string[],
): unknown[] {
  return rowsOf(table, 'Table I', missing).map((cells, index) => {
    const row = rowReader(cells, table.columns, `nonDerivativeTable.${index}`, sources);
    const moved = row.sharesOrValue('amount', 'transactionShares', 'transactionTotalValue');
    return readRow(row, moved, row.text('transactionAcquiredDisposedCode'));
  });
}

/** @returns as {@link readNonDerivativeTable} */
export function readDerivativeTable(
  table: PageTable<DerivativeColumn>,
  sources: Sources,
  missing: string[],
): unknown[] {
  return rowsOf(table, 'Table II', missing).map((cells, index) => {
    const path = `derivativeTable.${index}`;
    const row = rowReader(cells, table.columns, path, sources);
    const { moved, code } = readMoved(row, cells, table, missing);
    const amountCell = code && cells[table.columns.get(code === 'A' ? 'acquired' : 'disposed') ?? -1];
    if (amountCell) sources.set(`${path}.transactionAcquiredDisposedCode`, amountCell);
    return {
      ...readRow(row, moved, code),
      conversionOrExercisePrice: row.amount('conversionOrExercisePrice'),
      exerciseDate: row.date('exerciseDate'),
      expirationDate: row.date('expirationDate'),
      underlyingSecurityTitle: row.text('underlyingSecurityTitle'),
      ...row.sharesOrValue('underlying', 'underlyingSecurityShares', 'underlyingSecurityValue'),
    };
  });
}

/** Table II has a column for what was acquired and one for what was disposed of: a row fills one. */
function readMoved(
  row: RowReader<DerivativeColumn>,
  cells: HTMLTableCellElement[],
  table: PageTable<DerivativeColumn>,
  missing: string[],
): { moved: Record<string, string | null>; code: 'A' | 'D' | null } {
  const filled = (['acquired', 'disposed'] as const).filter((column) =>
    cells[table.columns.get(column) ?? -1]?.textContent?.trim(),
  );
  const [column] = filled;
  if (filled.length === 2) missing.push('Table II: one amount, acquired or disposed (a row has both)');
  if (!column) return { moved: { transactionShares: null, transactionTotalValue: null }, code: null };
  return {
    moved: row.sharesOrValue(column, 'transactionShares', 'transactionTotalValue'),
    code: column === 'acquired' ? 'A' : 'D',
  };
}
