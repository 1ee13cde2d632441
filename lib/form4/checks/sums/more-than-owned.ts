import { compare } from '../../../figures/decimal.ts';
import { formatIn } from '../../../figures/format.ts';
import { ownedAfter, placedAt, signedMove } from '../../model/placed-rows.ts';
import { type Check, flag } from '../case.ts';
import { rowList } from '../row-list.ts';

/**
 * A row that acquires more than is owned afterward, in a line that does not add up: less than nothing would
 * have been owned before. In 0001209191-13-014365, a sale is marked as acquired.
 */
export const moreThanOwned: Check = ({ filing, summary: { securities, derivatives } }) => {
  const lines = [...securities, ...derivatives].flatMap((security) => security.lines);
  const rows = lines.flatMap((line) => (line.balance === 'breaks' ? line.rows : []));
  return rows.flatMap((path) => {
    const placed = placedAt(filing, path);
    const [moved, owned] = placed ? [signedMove(placed), ownedAfter(placed)] : [];
    if (!moved || !owned || moved.unit !== owned.unit) return [];
    if (compare(moved.value, owned.value) <= 0) return [];
    const [came, left] = [formatIn(moved.unit, moved.value), formatIn(owned.unit, owned.value)];
    return flag(`${rowList([path])}: ${came} acquired, but only ${left} owned after the transaction.`, [
      moved.source,
      owned.source,
    ]);
  });
};
