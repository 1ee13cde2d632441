import type { Glance } from '../glance/glance.ts';
import { glanceNews } from '../glance/news.ts';
import { writeCsv } from '../spreadsheet/write-csv.ts';
import { glanceOfRow, type ListRow } from './list-row.ts';

/** The columns for a filing that was read, with heads as in the watchlist's CSV. */
const columns: [head: string, cell: (glance: Glance) => string | null | undefined][] = [
  ['Form', ({ seen }) => seen.documentType],
  ['Filed', ({ seen }) => seen.filedAt],
  ['Period of report', ({ seen }) => seen.periodOfReport],
  ['Issuer', ({ seen }) => seen.issuer.name],
  ['Ticker', ({ seen }) => seen.issuer.ticker],
  ['Issuer CIK', ({ seen }) => seen.issuer.cik],
  ['Reporting persons', ({ seen }) => seen.owners.map(({ name }) => name).join('; ')],
  ['Reporting person CIKs', ({ seen }) => seen.owners.map(({ cik }) => cik ?? '').join('; ')],
  ['Roles', ({ seen }) => seen.owners.map(({ role }) => role ?? '').join('; ')],
  ['What', (glance) => glanceNews(glance).headline],
  ['Also', (glance) => glanceNews(glance).others.join('; ')],
  ['Security', ({ seen }) => seen.security?.title],
  ['Unit', ({ seen }) => seen.security?.unit],
  ['Net', ({ seen }) => seen.net],
  ['Purchased (P)', ({ seen }) => seen.bought?.shares],
  ['Purchase value', ({ seen }) => seen.bought?.value],
  ['Sold (S)', ({ seen }) => seen.sold?.shares],
  ['Sale value', ({ seen }) => seen.sold?.value],
  ['Flags', ({ seen }) => seen.flags?.join(' ') ?? 'unknown'],
];

/**
 * The rows as a table for a spreadsheet, in the order given: ISO dates, amounts as filed, an empty cell if
 * the filing does not say.
 * @param unread what a row without figures says instead ("Not read yet")
 */
export function listCsv(rows: readonly ListRow[], unread: (row: ListRow) => string): string {
  const heads = columns.map(([head]) => head);
  return writeCsv(
    ['On EDGAR’s list', ...heads, 'Accession number', 'URL'],
    rows.map((row) => {
      const glance = glanceOfRow(row);
      const cells = columns.map(([head, cell]) =>
        glance ? (cell(glance) ?? '') : head === 'What' ? unread(row) : '',
      );
      return [String(row.place), ...cells, row.id.accession, row.url];
    }),
  );
}
