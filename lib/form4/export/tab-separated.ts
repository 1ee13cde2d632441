import { guarded } from '../../spreadsheet/formula-guard.ts';
import type { Flag } from '../checks/flags.ts';
import type { Filing } from '../model/filing.ts';
import { exportHead, exportRows } from './rows.ts';

/**
 * One line for each row of the two tables, to paste into a spreadsheet. Cells are not quoted, so tabs and
 * line breaks in them become spaces.
 */
export function toTabSeparated(filing: Filing, flags: readonly Flag[] = []): string {
  return [exportHead, ...exportRows(filing, flags)]
    .map((row) => row.map((cell) => guarded(cell).replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}
