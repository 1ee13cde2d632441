import { type Check, flag } from '../case.ts';
import { rowList } from '../row-list.ts';

/**
 * Transactions without a code. A letter that General Instruction 8 does not list is put in doubt on reading.
 */
export const withoutCode: Check = ({ transactions }) => {
  const odd = transactions.filter(({ row }) => !row.transactionCode);
  const text = `${rowList(odd.map(({ path }) => path))}: no transaction code.`;
  return flag(
    text,
    odd.map(({ path }) => `${path}.securityTitle`),
  );
};
