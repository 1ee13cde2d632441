import { isMarketTrade, transactionKind } from '../../model/transaction-codes.ts';
import { type Check, flag } from '../case.ts';
import { rowList } from '../row-list.ts';

/** Market trades whose value cannot be computed, since they have no price (0001209191-21-021966): unknown is not 0. */
export const withoutPrice: Check = ({ transactions }) => {
  const unpriced = transactions.filter(
    ({ row }) =>
      isMarketTrade(transactionKind(row)) &&
      row.transactionPricePerShare === null &&
      row.transactionTotalValue === null,
  );
  const noted = unpriced.some(({ row }) => row.footnotes.transactionPricePerShare);
  const text = `${rowList(unpriced.map(({ path }) => path))}: no price${noted ? ', only a footnote' : ''}. Not in the total or the average.`;
  return flag(
    text,
    unpriced.map(({ path }) => `${path}.transactionCode`),
  );
};
