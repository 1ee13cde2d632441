import { isMarketTrade, transactionKind } from '../../model/transaction-codes.ts';
import { type Check, flag } from '../case.ts';
import { rowList } from '../row-list.ts';

/**
 * Market trades whose value cannot be computed because they have no price (0001209191-21-021966): unknown is
 * not 0. Also trades at $0, a price at which nobody buys or sells.
 */
export const withoutPrice: Check = ({ transactions }) => {
  const unpriced = transactions.filter(
    ({ row }) =>
      isMarketTrade(transactionKind(row)) &&
      !Number(row.transactionPricePerShare) &&
      row.transactionTotalValue === null,
  );
  const groups = Map.groupBy(unpriced, ({ row }) =>
    row.transactionPricePerShare
      ? 'price of $0, counted in the average'
      : `no price${row.footnotes.transactionPricePerShare ? ', only a footnote' : ''}. Not in the total or the average`,
  );
  return [...groups].flatMap(([words, rows]) =>
    flag(
      `${rowList(rows.map(({ path }) => path))}: ${words}.`,
      rows.map(({ path }) => `${path}.transactionCode`),
    ),
  );
};
