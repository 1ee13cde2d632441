import { transactionCodeOf } from '../../model/transaction-codes.ts';
import { type Check, flag } from '../case.ts';
import { rowList } from '../row-list.ts';

/** An acquisition by its code that is marked D, or a disposition that is marked A. */
const CONTRARY = /^(?:[PAL]D|[SDF]A)$/i;

/**
 * A purchase that disposes, a sale that acquires (0001209191-13-014365, row 4) and the like: one of the two is
 * mistaken. Of Table I alone: what is sold short in Table II may be either.
 */
export const contraryCode: Check = ({ transactions }) => {
  const odd = transactions.filter(
    ({ row, path }) =>
      path.startsWith('n') &&
      !row.equitySwapInvolved &&
      CONTRARY.test(`${row.transactionCode}${row.transactionAcquiredDisposedCode}`),
  );
  const groups = Map.groupBy(odd, ({ row }) => `${row.transactionCode}`.toUpperCase());
  return [...groups].flatMap(([code, rows]) => {
    const way = 'PAL'.includes(code) ? 'disposed of (D)' : 'acquired (A)';
    return flag(
      `${rowList(rows.map(({ path }) => path))}: coded ${code} (${transactionCodeOf(code)?.meaning}) but marked ${way}.`,
      rows.flatMap(({ path }) => [`${path}.transactionCode`, `${path}.transactionAcquiredDisposedCode`]),
    );
  });
};
