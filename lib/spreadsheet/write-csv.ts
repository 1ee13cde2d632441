import Papa from 'papaparse';
import { guarded } from './formula-guard.ts';

/**
 * A table as CSV (RFC 4180): a line for the head and one for each row, each ending in CRLF, quotes where they
 * are needed, no cell that a spreadsheet runs as a formula.
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const csv = Papa.unparse(
    { fields: [...head], data: rows.map((row) => row.map(guarded)) },
    { newline: '\r\n' },
  );
  // Papa ends a head without rows in a line break, but not the last row.
  return csv.endsWith('\r\n') ? csv : `${csv}\r\n`;
}
