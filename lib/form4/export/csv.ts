import { writeCsv } from '../../spreadsheet/write-csv.ts';
import type { Flag } from '../checks/flags.ts';
import type { Filing } from '../model/filing.ts';
import { exportHead, exportRows } from './rows.ts';

/** One line for each row of the two tables, to save and open in a spreadsheet. */
export const toCsv = (filing: Filing, flags: readonly Flag[] = []): string =>
  writeCsv(exportHead, exportRows(filing, flags));
