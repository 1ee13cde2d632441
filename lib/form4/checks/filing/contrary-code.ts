import { type Check, flag } from '../case.ts';
import { rowList } from '../row-list.ts';

const contrary = [
  ['P', 'D', 'a purchase (P) but marked disposed of (D)'],
  ['S', 'A', 'a sale (S) but marked acquired (A)'],
];

/**
 * A purchase that disposes, or a sale that acquires (0001209191-13-014365, row 4): one of the two is mistaken.
 * Of Table I alone: what is sold short in Table II may be either.
 */
export const contraryCode: Check = ({ filing: { nonDerivativeTable } }) =>
  contrary.flatMap(([code, way, words]) => {
    const rows = nonDerivativeTable.flatMap((row, index) => {
      const { transactionCode, transactionAcquiredDisposedCode, equitySwapInvolved } = row;
      const isOdd = transactionCode?.toUpperCase() === code && transactionAcquiredDisposedCode === way;
      return isOdd && !equitySwapInvolved ? [`nonDerivativeTable.${index}`] : [];
    });
    const fields = ['transactionCode', 'transactionAcquiredDisposedCode'];
    return flag(
      `${rowList(rows)}: coded as ${words}.`,
      rows.flatMap((row) => fields.map((field) => `${row}.${field}`)),
    );
  });
