import { type Kind, kindNames } from '../../form4/model/transaction-codes.ts';
import { writeCsv } from '../../spreadsheet/write-csv.ts';
import { history, lastSeen } from '../list/history.ts';
import type { WatchEntry } from '../list/watchlist.ts';
import type { Sighting } from '../records/types/sighting.ts';

type CsvRow = Record<string, string>;

/** A table whose rows name their cells; a cell that a row does not name is empty. */
const namedCsv = (fields: readonly string[], rows: readonly CsvRow[]): string =>
  writeCsv(
    fields,
    rows.map((row) => fields.map((field) => row[field] ?? '')),
  );

const kindsText = (kinds: readonly string[]) =>
  kinds.map((kind) => (Object.hasOwn(kindNames, kind) ? kindNames[kind as Kind] : kind)).join('; ');

/** What both files say about a filing, under the same names. Dates are ISO dates; amounts are as filed. */
const filingRow = (seen: Sighting): CsvRow => ({
  Form: seen.documentType,
  'Period of report': seen.periodOfReport ?? '',
  Security: seen.security?.title ?? '',
  Unit: seen.security?.unit ?? '',
  Net: seen.net ?? '',
  Transaction: kindsText(seen.kinds),
  'Owned after': seen.after ?? '',
  'Purchased (P)': seen.bought?.shares ?? '',
  'Average purchase price': seen.bought?.averagePrice ?? '',
  'Purchase value': seen.bought?.value ?? '',
  'Sold (S)': seen.sold?.shares ?? '',
  'Average sale price': seen.sold?.averagePrice ?? '',
  'Sale value': seen.sold?.value ?? '',
  Flags: seen.flags?.join(' ') ?? 'unknown',
  'Accession number': seen.accession,
  URL: seen.url,
});

const tradeFields = [
  'Purchased (P)',
  'Average purchase price',
  'Purchase value',
  'Sold (S)',
  'Average sale price',
  'Sale value',
];

const entryFields = [
  'Watched as',
  'CIK',
  'Name',
  'Ticker',
  'Role',
  'Watched since',
  'Note',
  'Note edited',
  'Tags',
  'Filings seen',
  'Form',
  'Period of report',
  'Security',
  'Unit',
  'Net',
  'Transaction',
  'Owned after',
  ...tradeFields,
  'Flags',
  'Accession number',
  'URL',
];

/** The list, one entry per line, each with the newest filing seen. */
export function entriesCsv(entries: readonly WatchEntry[]): string {
  const rows = entries.map(({ record, note, tags, sightings }): CsvRow => {
    const last = lastSeen(history(sightings));
    return {
      'Watched as': record.kind,
      CIK: record.cik,
      Name: record.name,
      Ticker: record.ticker ?? '',
      Role: record.role ?? '',
      'Watched since': record.addedAt,
      Note: note?.text ?? '',
      'Note edited': note?.editedAt ?? '',
      Tags: tags.join(', '),
      'Filings seen': String(sightings.length),
      ...(last && filingRow(last)),
    };
  });
  return namedCsv(entryFields, rows);
}

const filingFields = [
  'Form',
  'Period of report',
  'Filed',
  'Signed',
  'Amends the filing of',
  'Replaced by',
  'Issuer',
  'Issuer CIK',
  'Ticker',
  'Reporting persons',
  'Reporting person CIKs',
  'Roles',
  'Security',
  'Unit',
  'Net',
  'Transaction',
  'Owned after',
  ...tradeFields,
  'Flags',
  'Accession number',
  'URL',
];

/** The filings seen for one entry, newest first. */
export function filingsCsv(sightings: readonly Sighting[]): string {
  const rows = history(sightings).map(({ seen, replacedBy }): CsvRow => {
    const { issuer, owners } = seen;
    return {
      ...filingRow(seen),
      Filed: seen.filedAt ?? '',
      Signed: seen.signedAt ?? '',
      'Amends the filing of': seen.dateOfOriginalSubmission ?? '',
      'Replaced by': replacedBy ?? '',
      Issuer: issuer.name,
      'Issuer CIK': issuer.cik ?? '',
      Ticker: issuer.ticker ?? '',
      'Reporting persons': owners.map(({ name }) => name).join('; '),
      'Reporting person CIKs': owners.map(({ cik }) => cik ?? '').join('; '),
      Roles: owners.map(({ role }) => role ?? '').join('; '),
    };
  });
  return namedCsv(filingFields, rows);
}
