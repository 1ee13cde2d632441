import type { Filing } from '../../model/filing.ts';
import { placedRows } from '../../model/placed-rows.ts';
import { totalAsPrice } from './total-as-price.ts';

/**
 * The prices that are not to be multiplied or told, and why: of each the path of its field
 * ("nonDerivativeTable.3.transactionPricePerShare").
 */
export function doubtfulPrices(filing: Filing): ReadonlyMap<string, string> {
  const rows = placedRows(filing);
  const totals = totalAsPrice({ filing, rows }).flatMap(({ sources }) => sources);
  const repeated = rows.flatMap(({ row, path }) =>
    row.transactionTotalValue !== null && row.transactionPricePerShare !== null
      ? [`${path}.transactionPricePerShare`]
      : [],
  );
  return new Map([...totals, ...repeated].map((path) => [path, 'may be a total, not a price per share']));
}
