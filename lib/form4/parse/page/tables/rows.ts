import type { DerivativeRow, Row } from '../../../model/filing.ts';
import { amount, date, isDollars, oneOf, type Refuse, transactionCode } from '../../values.ts';
import type { derivativeColumns, nonDerivativeColumns } from '../anchors.ts';
import { textOf } from '../text/text.ts';
import type { Trail } from '../trail.ts';
import { isFilled, type PageTable, rowsOf } from './table.ts';

type NonDerivativeColumn = keyof typeof nonDerivativeColumns;
type DerivativeColumn = keyof typeof derivativeColumns;
type Column = NonDerivativeColumn | DerivativeColumn;
type Field = keyof DerivativeRow;

/** Reads one row's cells by their columns' names, and notes where each field stands and what hangs on it. */
class RowReader {
  readonly footnotes: Row['footnotes'] = {};
  readonly #cells: readonly HTMLTableCellElement[];
  readonly #columns: ReadonlyMap<Column, number>;
  readonly #path: string;
  readonly #trail: Trail;

  constructor(
    cells: readonly HTMLTableCellElement[],
    columns: ReadonlyMap<Column, number>,
    path: string,
    trail: Trail,
  ) {
    this.#cells = cells;
    this.#columns = columns;
    this.#path = path;
    this.#trail = trail;
  }

  element(column: Column): HTMLTableCellElement | undefined {
    return this.#cells[this.#columns.get(column) ?? -1];
  }

  /** The column's text as a field's; where it is written in dollars, as that of the field `inDollars`. */
  #read(column: Column, field = column as Field, inDollars = field): string {
    const element = this.element(column);
    if (!element) return '';
    const marks: string[] = [];
    const text = textOf(element, marks);
    if (!text && !marks.length) return '';
    const name = inDollars !== field && isDollars(text) ? inDollars : field;
    this.#trail.note(`${this.#path}.${name}`, element);
    if (marks.length) this.footnotes[name] = this.footnotes[name]?.concat(marks) ?? marks;
    return text;
  }

  #refuse(field: Field): Refuse {
    return (text) => this.#trail.refuse(`${this.#path}.${field}`)(text);
  }

  text(field: Column & Field): string | null {
    return this.#read(field) || null;
  }

  date(field: Column & Field): string | null {
    return date(this.#read(field), this.#refuse(field));
  }

  amount(field: Column & Field): string | null {
    return amount(this.#read(field), this.#refuse(field));
  }

  oneOf<T extends string>(field: Column & Field, values: readonly T[]): T | null {
    return oneOf(values, this.#read(field), this.#refuse(field));
  }

  /** A number of shares or, where it is written in dollars, a value: one of the two is `null`. */
  sharesOrValue(column: Column, shares: Field, value: Field): [string | null, string | null] {
    const text = this.#read(column, shares, value);
    if (isDollars(text)) return [null, amount(text, this.#refuse(value))];
    return [amount(text, this.#refuse(shares)), null];
  }
}

type Moved = Pick<Row, 'transactionShares' | 'transactionTotalValue' | 'transactionAcquiredDisposedCode'>;

/** What both tables have; `moved`, the amount and its A or D, they lay out differently. */
function readRow(row: RowReader, moved: Moved): Row {
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
    const row = new RowReader(cells, table.columns, `nonDerivativeTable.${index}`, trail);
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
  row: RowReader,
  amounts: { acquired: Element | undefined; disposed: Element | undefined },
  path: string,
  trail: Trail,
): Moved {
  const filledOr = (cell: Element | undefined) => (cell && isFilled(cell) ? cell : undefined);
  const acquired = filledOr(amounts.acquired);
  const disposed = filledOr(amounts.disposed);
  const codePath = `${path}.transactionAcquiredDisposedCode`;
  if (acquired && disposed) trail.refuse(codePath)('an amount as acquired and one as disposed of');
  const filled = acquired ?? disposed;
  if (!filled)
    return { transactionShares: null, transactionTotalValue: null, transactionAcquiredDisposedCode: null };
  const isAcquired = filled === acquired;
  trail.note(codePath, filled);
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
    const row = new RowReader(cells, table.columns, path, trail);
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
