import { type Check, flag } from '../case.ts';
import { rowList } from '../row-list.ts';

/** Transactions without a code: a letter that General Instruction 8 does not list is in doubt when it is read. */
export const withoutCode: Check = ({ transactions }) => {
  const odd = transactions.filter(({ row }) => !row.transactionCode);
  const text = `${rowList(odd.map(({ path }) => path))}: no transaction code.`;
  return flag(
    text,
    odd.map(({ path }) => `${path}.securityTitle`),
  );
};
