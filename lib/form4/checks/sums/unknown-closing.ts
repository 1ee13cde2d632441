import type { Filing } from '../../model/filing.ts';
import { ownedAfter, placedAt } from '../../model/placed-rows.ts';
import { unknownClosings } from '../../model/unknown-closing.ts';
import { type Check, flag } from '../case.ts';
import { rowList } from '../row-list.ts';

/**
 * Every line whose closing the filing does not prove, and why: one flag for each reason and table. Where it is
 * not reported, there is nothing more to say. Seen in 0000899243-18-030317, whose rows add up in more than one
 * order.
 */
export const unknownClosing: Check = ({ filing, summary: { securities, derivatives } }) =>
  [securities, derivatives].flatMap((table) => {
    const lines = table.flatMap((security) => security.lines);
    const reasons = Map.groupBy(lines, ({ afterUnknown }) => afterUnknown);
    return [...reasons].flatMap(([reason, unknown]) => {
      if (!reason || reason === 'not-reported') return [];
      const rows = unknown.flatMap((line) => line.rows);
      return flag(
        `The amount owned in ${rowList(rows)}, ${unknownClosings[reason]}.`,
        sourcesOf(filing, rows),
      );
    });
  });

/** The balances; a Form 3 has none of derivatives, and their titles stand for them. */
function sourcesOf(filing: Filing, rows: readonly string[]): string[] {
  return rows.flatMap((row) => {
    const placed = placedAt(filing, row);
    return placed ? [ownedAfter(placed)?.source ?? `${row}.securityTitle`] : [];
  });
}
