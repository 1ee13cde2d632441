import { isMarketTrade, transactionKind } from '../../model/transaction-codes.ts';
import { type Check, flag } from '../case.ts';

/** Market trades whose value cannot be computed, since they have no price (0001209191-21-021966): unknown is not 0. */
export const withoutPrice: Check = ({ transactions }) => {
  const unpriced = transactions.filter(
    ({ row }) =>
      isMarketTrade(transactionKind(row)) &&
      row.transactionPricePerShare === null &&
      row.transactionTotalValue === null,
  );
  const noted = unpriced.some(({ row }) => row.footnotes.transactionPricePerShare);
  const trades = `${unpriced.length} market ${unpriced.length > 1 ? 'trades' : 'trade'}`;
  const text = `${trades} without a price${noted ? ' but a footnote' : ''}: left out of value and average.`;
  return flag(
    text,
    unpriced.map(({ path }) => `${path}.transactionCode`),
  );
};
