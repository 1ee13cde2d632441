import { transactionCodeOf } from '../../model/transaction-codes.ts';
import { type Check, flag, rowName } from '../case.ts';

/** Transactions without a code, or with one that General Instruction 8 does not list. */
export const unknownCode: Check = ({ transactions }) => {
  const odd = transactions.filter(({ row }) => !transactionCodeOf(row.transactionCode ?? ''));
  const text = `${odd.map(({ path }) => rowName(path)).join(', ')}: no transaction code that the form lists.`;
  return flag(
    text,
    odd.map(({ path }) => `${path}.securityTitle`),
  );
};
