import { transactionCodeOf } from '../../model/transaction-codes.ts';
import { type Check, flag } from '../case.ts';
import { rowList } from '../row-list.ts';

/** Transactions without a code, or with one that General Instruction 8 does not list. */
export const unknownCode: Check = ({ transactions }) => {
  const odd = transactions.filter(({ row }) => !transactionCodeOf(row.transactionCode ?? ''));
  const text = `${rowList(odd.map(({ path }) => path))}: transaction code missing or not one of the form’s.`;
  return flag(
    text,
    odd.map(({ path }) => `${path}.securityTitle`),
  );
};
