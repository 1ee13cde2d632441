import type { DerivativeRow, Row } from '../../model/filing.ts';
import type { Placed } from '../../model/placed-rows.ts';
import { sameText } from '../../summary/same.ts';
import { type Check, flag } from '../case.ts';
import { rowList } from '../row-list.ts';

/** Everything in a row except ownership and footnotes: the same for one trade reported twice. */
function tradeOf({ row, path }: Placed<Row | DerivativeRow>): string {
  const line = { directOrIndirectOwnership: 0, natureOfOwnership: 0, footnotes: 0 };
  return JSON.stringify([path[0], { ...row, ...line, securityTitle: sameText(row.securityTitle) }]);
}

/**
 * In a joint filing, shares that are in one row for a fund and in another for its manager, who may be deemed
 * to own them: a sum over the rows counts them twice. Two members of a group may also have made equal trades,
 * so nothing is corrected.
 */
export const toldTwice: Check = ({ filing, transactions }) => {
  if (filing.reportingOwners.length < 2) return [];
  return [...Map.groupBy(transactions, tradeOf).values()].flatMap((rows) => {
    if (rows.length < 2) return [];
    const paths = rows.map(({ path }) => path);
    return flag(
      `${rowList(paths)}: the same transaction on several ownership lines. Totals may count it twice.`,
      paths.map((path) => `${path}.transactionShares`),
    );
  });
};
