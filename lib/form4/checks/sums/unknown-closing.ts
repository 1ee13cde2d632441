import type { Filing } from '../../model/filing.ts';
import { ownedAfter, placedAt } from '../../model/placed-rows.ts';
import { unknownClosings } from '../../model/unknown-closing.ts';
import { type Check, flag } from '../case.ts';
import { rowList } from '../row-list.ts';

/**
 * Every line whose closing the filing does not prove, and why: one flag for each reason and table. A closing
 * that is not reported needs no flag. Seen in 0000899243-18-030317, whose rows add up in more than one order.
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

/** The cells of the balances; if a row has none, as derivatives on Form 3, the cell of its title. */
function sourcesOf(filing: Filing, rows: readonly string[]): string[] {
  return rows.flatMap((row) => {
    const placed = placedAt(filing, row);
    return placed ? [ownedAfter(placed)?.source ?? `${row}.securityTitle`] : [];
  });
}
