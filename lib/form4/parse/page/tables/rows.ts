import type { DerivativeRow, Row } from '../../../model/filing.ts';
import { transactionCode } from '../../values.ts';
import type { Findings } from '../findings.ts';
import type { TableI, TableII } from './page-tables.ts';
import { type RowReader, rowReader } from './row-reader.ts';

type RowFindings = Pick<Findings, 'provenance' | 'refused'>;
type Moved = Pick<Row, 'transactionShares' | 'transactionTotalValue' | 'transactionAcquiredDisposedCode'>;

const NOTHING_MOVED: Moved = {
  transactionShares: null,
  transactionTotalValue: null,
  transactionAcquiredDisposedCode: null,
};

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

/** Table I has one column for the amount and one for A or D. */
function readAmount(row: RowReader): Moved {
  const [shares, value] = row.sharesOrValue('amount', 'transactionShares', 'transactionTotalValue');
  return {
    transactionShares: shares,
    transactionTotalValue: value,
    transactionAcquiredDisposedCode: row.oneOf('transactionAcquiredDisposedCode', ['A', 'D']),
  };
}

/** Table II has a column for what is acquired and one for what is disposed of: a row fills one. */
function readAcquiredOrDisposed(row: RowReader): Moved {
  const field = 'transactionAcquiredDisposedCode';
  const [isAcquired, isDisposed] = [row.isFilled('acquired'), row.isFilled('disposed')];
  if (!isAcquired && !isDisposed) return NOTHING_MOVED;
  if (isAcquired && isDisposed) row.refuse('disposed', field)('an amount as acquired and one as disposed of');
  const column = isAcquired ? 'acquired' : 'disposed';
  const letter = row.letterOf(column, field, isAcquired ? 'A' : 'D');
  const [shares, value] = row.sharesOrValue(column, 'transactionShares', 'transactionTotalValue');
  return {
    transactionShares: shares,
    transactionTotalValue: value,
    transactionAcquiredDisposedCode: letter,
  };
}

export function readNonDerivativeTable(table: TableI | null, findings: RowFindings): Row[] {
  const rows = table?.rows ?? [];
  return rows.map((cells, index) => {
    const row = rowReader(cells, `nonDerivativeTable.${index}`, findings);
    return readRow(row, readAmount(row));
  });
}

export function readDerivativeTable(table: TableII | null, findings: RowFindings): DerivativeRow[] {
  const rows = table?.rows ?? [];
  return rows.map((cells, index) => {
    const row = rowReader(cells, `derivativeTable.${index}`, findings);
    const [underlyingShares, underlyingValue] = row.sharesOrValue(
      'underlying',
      'underlyingSecurityShares',
      'underlyingSecurityValue',
    );
    return {
      ...readRow(row, readAcquiredOrDisposed(row)),
      conversionOrExercisePrice: row.amount('conversionOrExercisePrice'),
      exerciseDate: row.date('exerciseDate'),
      expirationDate: row.date('expirationDate'),
      underlyingSecurityTitle: row.text('underlyingSecurityTitle'),
      underlyingSecurityShares: underlyingShares,
      underlyingSecurityValue: underlyingValue,
    };
  });
}
