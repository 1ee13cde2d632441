import { kindNames } from '../form4/model/transaction-codes.ts';
import { roughly } from '../form4/wording/quantity-words.ts';
import { writeCsv } from '../spreadsheet/write-csv.ts';
import type { RecordRow } from './model.ts';

const head = [
  'Date',
  'Insider',
  'Insider CIK',
  'Issuer',
  'Issuer CIK',
  'Transaction',
  'Code',
  'Acquired or disposed',
  'Security',
  'Unit',
  'Amount',
  'Price',
  'Price is',
  'Value',
  'Owned after',
  'Direct or indirect',
  'Nature of ownership',
  'Footnote says',
  'Rule 10b5-1 (whole filing)',
  'Figures from',
  'EDGAR’s list says amount',
  'EDGAR’s list says owned after',
  'Flags',
  'Form',
  'Filed',
  'Accession number',
  'URL',
  'Other filings of the same block',
];

/** "record-marlowe-ada-j.csv" */
export const recordFileName = (name: string): string =>
  `record-${name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}.csv`;

/** The rows of a record as CSV, as sorted and filtered; unknown values are empty. */
export function recordCsv(rows: readonly RecordRow[]): string {
  return writeCsv(head, rows.map(cells));
}

function cells(row: RecordRow): string[] {
  const [filing, ...others] = row.filings;
  return [
    row.date,
    row.owner.name,
    row.owner.cik,
    row.issuer.name,
    row.issuer.cik,
    kindNames[row.kind],
    row.code,
    row.direction,
    row.security,
    row.unit,
    row.amount,
    row.price,
    row.priceIs,
    row.value !== null && row.priceIs === 'average' ? roughly(row.value) : row.value,
    row.after,
    row.ownership,
    row.nature,
    row.said,
    row.plan,
    row.source === 'filing' ? 'the filing' : 'EDGAR’s list',
    row.listSays?.amount,
    row.listSays?.after,
    row.source === 'filing' ? (row.flags?.join(' ') ?? 'unknown') : null,
    filing.form,
    filing.filedAt,
    filing.accession,
    filing.url,
    others.map(({ accession }) => accession).join(' '),
  ].map((cell) => cell ?? '');
}
