import { absolute, compare, subtract } from '../../../figures/decimal.ts';
import { formatAmount } from '../../../figures/format.ts';
import { movedBy, ownedAfter, type Placed, placedAt } from '../../model/placed-rows.ts';
import { type Check, flag, rowName } from '../case.ts';
import { breakReason, breakReasons } from './break-reason.ts';

/** Every row at which a line's sum is not the balance reported, by how much, and what usually explains it. */
export const unbalanced: Check = ({ filing, summary: { securities, derivatives } }) => {
  const measured = <T>(path: string | undefined, measure: (placed: Placed) => T): T | null => {
    const placed = placedAt(filing, path ?? '');
    return placed && measure(placed);
  };
  const lines = [...securities, ...derivatives].flatMap((security) => security.lines);
  return lines.flatMap(({ rows, breaks }) => {
    const balances = rows.flatMap((path) => measured(path, ownedAfter)?.value ?? []);
    return breaks.flatMap(({ row, expected, reported }) => {
      const gap = subtract(reported, expected);
      const much = `${formatAmount(absolute(gap))} ${compare(gap, '0') > 0 ? 'more' : 'fewer'}`;
      const reason = breakReasons[breakReason({ expected, reported }, balances)];
      const text = `${rowName(row)} does not add up: ${formatAmount(reported)} reported, ${much} than the row before makes it. Usually: ${reason}.`;
      const before = measured(rows[rows.indexOf(row) - 1], ownedAfter);
      const summed = [before, measured(row, movedBy), measured(row, ownedAfter)];
      return flag(
        text,
        summed.flatMap((figure) => figure?.source ?? []),
      );
    });
  });
};
