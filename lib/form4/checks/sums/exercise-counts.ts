import { sum } from '../../../figures/decimal.ts';
import { formatAmount } from '../../../figures/format.ts';
import type { DerivativeRow } from '../../model/filing.ts';
import { transactionKind } from '../../model/transaction-codes.ts';
import { type Check, flag } from '../case.ts';

/**
 * An exercise is reported in both tables (Rule 16a-4(b)): as many shares should be acquired as the
 * derivatives given up convert into. In 0001181431-12-066021 they differ (18,731,735 and 17,808,571).
 */
export const exerciseCounts: Check = ({ transactions }) => {
  const moved = (table: string, way: 'A' | 'D', field: 'transactionShares' | 'underlyingSecurityShares') =>
    transactions.flatMap(({ row, path }) =>
      path.startsWith(table) &&
      transactionKind(row) === 'exercise' &&
      row.transactionAcquiredDisposedCode === way
        ? [{ value: (row as DerivativeRow)[field], source: `${path}.${field}` }]
        : [],
    );
  const came = moved('nonDerivative', 'A', 'transactionShares');
  const gone = moved('derivative', 'D', 'underlyingSecurityShares');
  const all = [...came, ...gone];
  if (!came.length || !gone.length || all.some(({ value }) => value === null)) return [];
  const total = (side: typeof all) => formatAmount(sum(side.flatMap(({ value }) => value ?? [])));
  const [shares, covered] = [total(came), total(gone)];
  if (shares === covered) return [];
  const text = `Exercise or conversion: Table I reports ${shares} shares acquired; the derivatives in Table II cover ${covered}.`;
  return flag(
    text,
    all.map(({ source }) => source),
  );
};
