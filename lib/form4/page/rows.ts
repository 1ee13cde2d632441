import type { DerivativeRow, Row } from '../schema.ts';
import { amount, date, isDollars, oneOf, textOrNull, transactionCode } from '../values.ts';
import type { derivativeColumns, nonDerivativeColumns } from './anchors.ts';
import { type Cell, type PageTable, readCell, rowsOf } from './table.ts';
import type { Trail } from './trail.ts';

type NonDerivativeColumn = keyof typeof nonDerivativeColumns;
type DerivativeColumn = keyof typeof derivativeColumns;
type Field = keyof DerivativeRow;

const EMPTY: Cell = { text: '', marks: [] };

/** Reads one row's cells by their columns' names, and notes where each field stands and what hangs on it. */
function rowReader<Column extends string>(
  cells: HTMLTableCellElement[],
  columns: ReadonlyMap<Column, number>,
  path: string,
  trail: Trail,
) {
  const footnotes: Row['footnotes'] = {};

  /** A field's cell; an empty one where the form has no such column. */
  const cell = (column: Column, fieldOf: (text: string) => Field): Cell => {
    const element = cells[columns.get(column) ?? -1];
    if (!element) return EMPTY;
    const read = readCell(element);
    if (read.text || read.marks.length) {
      const field = fieldOf(read.text);
      trail.sources.set(`${path}.${field}`, element);
      if (read.marks.length) footnotes[field] = [...(footnotes[field] ?? []), ...read.marks];
    }
    return read;
  };
  const textOf = (field: Column & Field) => cell(field, () => field).text;
  const refuse = (field: Field) => trail.refuse(`${path}.${field}`);

  return {
    footnotes,
    text: (field: Column & Field) => textOrNull(textOf(field)),
    date: (field: Column & Field) => date(textOf(field), refuse(field)),
    amount: (field: Column & Field) => amount(textOf(field), refuse(field)),
    oneOf: <T extends string>(field: Column & Field, values: readonly T[]) =>
      oneOf(values, textOf(field), refuse(field)),
    /** A number of shares or, where it is written in dollars, a value: one of the two is `null`. */
    sharesOrValue(column: Column, shares: Field, value: Field): [string | null, string | null] {
      const { text } = cell(column, (written) => (isDollars(written) ? value : shares));
      const read = amount(text, refuse(isDollars(text) ? value : shares));
      return isDollars(text) ? [null, read] : [read, null];
    },
  };
}

type RowReader<Column extends string> = ReturnType<typeof rowReader<Column>>;
type Moved = Pick<Row, 'transactionShares' | 'transactionTotalValue' | 'transactionAcquiredDisposedCode'>;

/** What both tables have; `moved`, the amount and its A or D, they lay out differently. */
function readRow(row: RowReader<NonDerivativeColumn & DerivativeColumn>, moved: Moved): Row {
  const transactionDate = row.date('transactionDate');
  const { code, swap } = transactionCode(row.text('transactionCode') ?? '');
  const amountGiven = moved.transactionShares ?? moved.transactionTotalValue;
  const [sharesOwned, valueOwned] = row.sharesOrValue(
    'owned',
    'sharesOwnedFollowingTransaction',
    'valueOwnedFollowingTransaction',
  );
  return {
    kind: transactionDate || code || amountGiven ? 'transaction' : 'holding',
    securityTitle: row.text('securityTitle') ?? '',
    transactionDate,
    deemedExecutionDate: row.date('deemedExecutionDate'),
    transactionCode: code,
    equitySwapInvolved: swap,
    voluntary: row.text('voluntary') !== null,
    ...moved,
    transactionPricePerShare: row.amount('transactionPricePerShare'),
    sharesOwnedFollowingTransaction: sharesOwned,
    valueOwnedFollowingTransaction: valueOwned,
    directOrIndirectOwnership: row.oneOf('directOrIndirectOwnership', ['D', 'I']),
    natureOfOwnership: row.text('natureOfOwnership'),
    footnotes: row.footnotes,
  };
}

export function readNonDerivativeTable(table: PageTable<NonDerivativeColumn>, trail: Trail): Row[] {
  return rowsOf(table, 'Table I', trail.missing).map((cells, index) => {
    const row = rowReader(cells, table.columns, `nonDerivativeTable.${index}`, trail);
    const [shares, value] = row.sharesOrValue('amount', 'transactionShares', 'transactionTotalValue');
    return readRow(row, {
      transactionShares: shares,
      transactionTotalValue: value,
      transactionAcquiredDisposedCode: row.oneOf('transactionAcquiredDisposedCode', ['A', 'D']),
    });
  });
}

/** Table II has a column for what is acquired and one for what is disposed of: a row fills one. */
function readMoved(
  row: RowReader<DerivativeColumn>,
  amounts: { acquired: Element | undefined; disposed: Element | undefined },
  path: string,
  trail: Trail,
): Moved {
  const isFilled = (cell: Element | undefined): cell is Element => !!cell?.textContent?.trim();
  const { acquired, disposed } = amounts;
  const codePath = `${path}.transactionAcquiredDisposedCode`;
  if (isFilled(acquired) && isFilled(disposed))
    trail.refuse(codePath)('an amount as acquired and one as disposed of');
  const filled = [acquired, disposed].find(isFilled);
  if (!filled)
    return { transactionShares: null, transactionTotalValue: null, transactionAcquiredDisposedCode: null };
  const isAcquired = filled === acquired;
  trail.sources.set(codePath, filled);
  const [shares, value] = row.sharesOrValue(
    isAcquired ? 'acquired' : 'disposed',
    'transactionShares',
    'transactionTotalValue',
  );
  return {
    transactionShares: shares,
    transactionTotalValue: value,
    transactionAcquiredDisposedCode: isAcquired ? 'A' : 'D',
  };
}

export function readDerivativeTable(table: PageTable<DerivativeColumn>, trail: Trail): DerivativeRow[] {
  const cellOf = (cells: HTMLTableCellElement[], column: DerivativeColumn) =>
    cells[table.columns.get(column) ?? -1];
  return rowsOf(table, 'Table II', trail.missing).map((cells, index) => {
    const path = `derivativeTable.${index}`;
    const row = rowReader(cells, table.columns, path, trail);
    const amounts = { acquired: cellOf(cells, 'acquired'), disposed: cellOf(cells, 'disposed') };
    const [underlyingShares, underlyingValue] = row.sharesOrValue(
      'underlying',
      'underlyingSecurityShares',
      'underlyingSecurityValue',
    );
    return {
      ...readRow(row, readMoved(row, amounts, path, trail)),
      conversionOrExercisePrice: row.amount('conversionOrExercisePrice'),
      exerciseDate: row.date('exerciseDate'),
      expirationDate: row.date('expirationDate'),
      underlyingSecurityTitle: row.text('underlyingSecurityTitle'),
      underlyingSecurityShares: underlyingShares,
      underlyingSecurityValue: underlyingValue,
    };
  });
}
