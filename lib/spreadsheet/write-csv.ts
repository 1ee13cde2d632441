import Papa from 'papaparse';
import { guarded } from './formula-guard.ts';

/**
 * A table as CSV (RFC 4180): a line for the head and one for each row, each ending in CRLF, with quotes where
 * needed and without any cell that a spreadsheet would run as a formula.
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const csv = Papa.unparse(
    { fields: [...head], data: rows.map((row) => row.map(guarded)) },
    { newline: '\r\n' },
  );
  // Papa ends a head without rows with a line break, but not the last row.
  return csv.endsWith('\r\n') ? csv : `${csv}\r\n`;
}
