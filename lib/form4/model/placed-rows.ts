import { negate } from '../../figures/decimal.ts';
import type { Unit } from '../../figures/unit.ts';
import type { DerivativeRow, Filing, Row, TableName } from './filing.ts';

/** A row and its path in the filing ("nonDerivativeTable.3"). */
export type Placed<R extends Row = Row> = { row: R; path: string };

/** The rows of one table, or of both, with their paths. */
export function placedRows(filing: Filing, table: 'nonDerivativeTable'): Placed<Row>[];
export function placedRows(filing: Filing, table: 'derivativeTable'): Placed<DerivativeRow>[];
export function placedRows(filing: Filing): Placed<Row | DerivativeRow>[];
export function placedRows(filing: Filing, table?: TableName): Placed<Row | DerivativeRow>[] {
  if (!table) return [...placedRows(filing, 'nonDerivativeTable'), ...placedRows(filing, 'derivativeTable')];
  return filing[table].map((row, index) => ({ row, path: `${table}.${index}` }));
}

/**
 * The row at a path, which may also be the path of one of the row's fields; `null` if there is no such row.
 */
export function placedAt(filing: Filing, path: string): Placed<Row | DerivativeRow> | null {
  const [table, index] = path.split('.');
  const row = filing[table === 'derivativeTable' ? table : 'nonDerivativeTable'][Number(index)];
  return row ? { row, path } : null;
}

export type Measure = { value: string; unit: Unit; source: string };

/**
 * The amount that a row moves: a number of shares, or a value in dollars; `null` if the row gives neither.
 */
export function movedBy({ row, path }: Placed): Measure | null {
  return (
    measure(row.transactionShares, 'shares', `${path}.transactionShares`) ??
    measure(row.transactionTotalValue, 'dollars', `${path}.transactionTotalValue`)
  );
}

/** The amount owned after a row, as the row reports it; `null` if it does not. */
export function ownedAfter({ row, path }: Placed): Measure | null {
  return (
    measure(row.sharesOwnedFollowingTransaction, 'shares', `${path}.sharesOwnedFollowingTransaction`) ??
    measure(row.valueOwnedFollowingTransaction, 'dollars', `${path}.valueOwnedFollowingTransaction`)
  );
}

function measure(value: string | null, unit: Unit, source: string): Measure | null {
  return value === null ? null : { value, unit, source };
}

/**
 * The amount that a row moves, negative if it disposes; `null` if the row does not say how much or which way.
 */
export function signedMove(placed: Placed): Measure | null {
  const moved = movedBy(placed);
  const code = placed.row.transactionAcquiredDisposedCode;
  if (!moved || !code) return null;
  return code === 'D' ? { ...moved, value: negate(moved.value) } : moved;
}
