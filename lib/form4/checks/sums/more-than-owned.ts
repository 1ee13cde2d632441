import { compare } from '../../../figures/decimal.ts';
import { formatIn } from '../../../figures/format.ts';
import { ownedAfter, placedAt, signedMove } from '../../model/placed-rows.ts';
import { type Check, flag } from '../case.ts';
import { rowList } from '../row-list.ts';

/**
 * A line whose first row acquires more than is owned afterwards, so that less than nothing would have been owned
 * before: in 0001209191-13-014365 a sale is marked as acquired.
 */
export const moreThanOwned: Check = ({ filing, summary: { securities, derivatives } }) => {
  const lines = [...securities, ...derivatives].flatMap((security) => security.lines);
  return lines.flatMap(({ balance, rows: [first] }) => {
    const placed = balance === 'breaks' && first ? placedAt(filing, first) : null;
    const [moved, owned] = placed ? [signedMove(placed), ownedAfter(placed)] : [null, null];
    if (!first || !moved || !owned || moved.unit !== owned.unit) return [];
    if (compare(moved.value, owned.value) <= 0) return [];
    const [came, left] = [formatIn(moved.unit, moved.value), formatIn(owned.unit, owned.value)];
    return flag(`${rowList([first])}: ${came} acquired, but only ${left} owned after the transaction.`, [
      moved.source,
      owned.source,
    ]);
  });
};
