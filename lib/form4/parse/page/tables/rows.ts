import type { DerivativeRow, Row } from '../../../model/filing.ts';
import { kindOfCode } from '../../../model/transaction-codes.ts';
import { type Refuse, transactionCode } from '../../values.ts';
import type { Findings } from '../findings.ts';
import { doubts } from '../text/text.ts';
import type { TableI, TableII } from './page-tables.ts';
import { type RowColumn, type RowReader, rowReader } from './row-reader.ts';

type Moved = Pick<Row, 'transactionShares' | 'transactionTotalValue' | 'transactionAcquiredDisposedCode'>;

const NOTHING_MOVED: Moved = {
  transactionShares: null,
  transactionTotalValue: null,
  transactionAcquiredDisposedCode: null,
};

/** A letter that the form lists: "F(1)" is not a code, since its mark has become text, and neither is "Q". */
function code(text: string, refuse: Refuse): ReturnType<typeof transactionCode> | null {
  const read = transactionCode(text);
  return kindOfCode(read.code ?? 'A') ? read : refuse(text);
}

/** A row without any of these only reports a holding. */
const OF_A_TRANSACTION: RowColumn[] = [
  'transactionDate',
  'transactionCode',
  'amount',
  'transactionAcquiredDisposedCode',
  'acquired',
  'disposed',
];

/** What both tables have in common; they lay out `moved`, the amount and its A or D, differently. */
function readPageRow(row: RowReader, moved: Moved): Row {
  const coding = row.spelled('transactionCode', code);
  const isTransaction = OF_A_TRANSACTION.some(row.says);
  const [sharesOwned, valueOwned] = row.sharesOrValue(
    'owned',
    'sharesOwnedFollowingTransaction',
    'valueOwnedFollowingTransaction',
  );
  const read: Row = {
    kind: isTransaction ? 'transaction' : 'holding',
    securityTitle: row.text('securityTitle') ?? '',
    transactionDate: row.date('transactionDate'),
    deemedExecutionDate: row.date('deemedExecutionDate'),
    transactionCode: coding?.code ?? null,
    equitySwapInvolved: coding?.swap ?? false,
    voluntary: row.oneOf('voluntary', 'V', 'E', 'L') !== null,
    ...moved,
    transactionPricePerShare: row.price('transactionPricePerShare'),
    sharesOwnedFollowingTransaction: sharesOwned,
    valueOwnedFollowingTransaction: valueOwned,
    directOrIndirectOwnership: row.oneOf<'D' | 'I'>('directOrIndirectOwnership', 'Direct', 'Indirect'),
    natureOfOwnership: row.text('natureOfOwnership'),
    footnotes: row.footnotes,
  };
  requireOf(row, read);
  doubtSwapped(row, read);
  return read;
}

/**
 * If two cells have changed places, often only one of them holds what its column cannot: the other is just as
 * doubtful.
 */
function doubtSwapped(row: RowReader, read: Row): void {
  const drop = (field: keyof Row, column = field as RowColumn) => {
    if (read[field] === null || !row.textIn(column)) return;
    row.refuse(column, field, 'it may be in the wrong column')(row.textIn(column));
    Object.assign(read, { [field]: null });
  };
  const letters = ['transactionAcquiredDisposedCode', 'directOrIndirectOwnership'] as const;
  const [way, form] = letters.map(row.textIn);
  if (letters.some((column) => read[column] === null && kindOfCode(row.textIn(column))))
    drop('transactionCode');
  if (way === 'I') drop('directOrIndirectOwnership');
  if (form === 'A') drop('transactionAcquiredDisposedCode');
  if (read.transactionDate === null) drop('deemedExecutionDate');
  if (read.transactionPricePerShare === null && row.textIn('transactionPricePerShare'))
    drop('valueOwnedFollowingTransaction', 'owned');
}

/**
 * What EDGAR requires of every row (Ownership XML Technical Specification): of 465 filings none leaves one of
 * these cells without a figure or a footnote.
 */
function requireOf(row: RowReader, { kind, directOrIndirectOwnership, transactionCode: letter }: Row): void {
  row.require('securityTitle');
  row.require('owned', 'sharesOwnedFollowingTransaction');
  row.require('directOrIndirectOwnership');
  if (directOrIndirectOwnership === 'I') row.require('natureOfOwnership');
  if (kind === 'holding') return;
  row.require('transactionDate');
  row.require('transactionCode');
  if (letter === 'P' || letter === 'S') row.require('transactionPricePerShare');
}

/** Table I has one column for the amount and one for A or D. */
function readAmount(row: RowReader): Moved {
  const [shares, value] = row.sharesOrValue('amount', 'transactionShares', 'transactionTotalValue');
  if (OF_A_TRANSACTION.some(row.says)) {
    row.require('amount', 'transactionShares');
    row.require('transactionAcquiredDisposedCode');
  }
  return {
    transactionShares: shares,
    transactionTotalValue: value,
    transactionAcquiredDisposedCode: row.oneOf<'A' | 'D'>(
      'transactionAcquiredDisposedCode',
      'Acquired',
      'Disposed',
    ),
  };
}

/** Table II has one column for what is acquired and one for what is disposed of: a row fills one of them. */
function readAcquiredOrDisposed(row: RowReader): Moved {
  const field = 'transactionAcquiredDisposedCode';
  const [isAcquired, isDisposed] = [row.says('acquired'), row.says('disposed')];
  if (isAcquired === isDisposed) {
    if (OF_A_TRANSACTION.some(row.says))
      for (const one of ['transactionShares', field] as const)
        if (isAcquired) row.refuse('disposed', one, doubts.parts)('');
        else row.require('acquired', one);
    return NOTHING_MOVED;
  }
  const column = isAcquired ? 'acquired' : 'disposed';
  const letter = row.letterOf(column, field, isAcquired ? 'A' : 'D');
  const [shares, value] = row.sharesOrValue(column, 'transactionShares', 'transactionTotalValue');
  return {
    transactionShares: shares,
    transactionTotalValue: value,
    transactionAcquiredDisposedCode: letter,
  };
}

export function readNonDerivativeTable(table: TableI | null, findings: Findings): Row[] {
  const rows = table?.rows ?? [];
  return rows.map((cells, index) => {
    const row = rowReader(cells, `nonDerivativeTable.${index}`, findings);
    return readPageRow(row, readAmount(row));
  });
}

export function readDerivativeTable(table: TableII | null, findings: Findings): DerivativeRow[] {
  const rows = table?.rows ?? [];
  return rows.map((cells, index) => {
    const row = rowReader(cells, `derivativeTable.${index}`, findings);
    const [underlyingShares, underlyingValue] = row.sharesOrValue(
      'underlying',
      'underlyingSecurityShares',
      'underlyingSecurityValue',
    );
    const read = {
      ...readPageRow(row, readAcquiredOrDisposed(row)),
      conversionOrExercisePrice: row.price('conversionOrExercisePrice'),
      exerciseDate: row.date('exerciseDate'),
      expirationDate: row.date('expirationDate'),
      underlyingSecurityTitle: row.text('underlyingSecurityTitle'),
      underlyingSecurityShares: underlyingShares,
      underlyingSecurityValue: underlyingValue,
    };
    row.require('conversionOrExercisePrice');
    row.require('exerciseDate');
    row.require('expirationDate');
    row.require('underlyingSecurityTitle');
    row.require('underlying', 'underlyingSecurityShares');
    return read;
  });
}
