import { absolute, compare, subtract } from '../../../figures/decimal.ts';
import { formatIn } from '../../../figures/format.ts';
import { movedBy, ownedAfter, type Placed, placedAt } from '../../model/placed-rows.ts';
import { type Check, flag } from '../case.ts';
import { rowList } from '../row-list.ts';
import { breakReason, breakReasons } from './break-reason.ts';

/**
 * Every row at which a line's sum is not the reported balance, with the difference and what commonly explains
 * it. If the rows of one day add up in no order, none comes before another, so there is nothing to compare
 * with. Seen in 0001062993-21-007940, Table I, row 2: it reports 6,274, but the rows give 37,300.
 */
export const unbalanced: Check = ({ filing, summary: { securities, derivatives } }) => {
  const measured = <T>(path: string | undefined, measure: (placed: Placed) => T): T | null => {
    const placed = placedAt(filing, path ?? '');
    return placed && measure(placed);
  };
  const lines = [...securities, ...derivatives].flatMap((security) => security.lines);
  return lines.flatMap(({ rows, breaks, afterUnknown, unit }) => {
    const balances = rows.flatMap((path) => measured(path, ownedAfter)?.value ?? []);
    return breaks.flatMap(({ row, expected, reported }) => {
      const earlier = rows[rows.indexOf(row) - 1];
      const isOneDay = measured(earlier, dayTraded) === measured(row, dayTraded);
      if (afterUnknown === 'no-order' && isOneDay) return [];
      const gap = subtract(reported, expected);
      const much = `${formatIn(unit, absolute(gap))} ${compare(gap, '0') > 0 ? 'less' : 'more'}`;
      const reason = breakReasons[breakReason({ expected, reported }, balances)];
      const text = `${rowList([row])}: the filing reports ${formatIn(unit, reported)} owned; the previous balance and this transaction give ${formatIn(unit, expected)} (${much}). Common reason: ${reason}.`;
      const summed = [measured(earlier, ownedAfter), measured(row, movedBy), measured(row, ownedAfter)];
      return flag(
        text,
        summed.flatMap((figure) => figure?.source ?? []),
      );
    });
  });
};

const dayTraded = ({ row }: Placed) => row.transactionDate;
