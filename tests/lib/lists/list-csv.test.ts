import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { listCsv } from '../../../lib/lists/list-csv.ts';
import { accessionAt, readRow, trades, unreadRow } from './rows.ts';

const read = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

test('one line for each filing, in the order shown, as filed', () => {
  const csv = listCsv(
    [readRow(3, { bought: trades(null), flags: ['One.', 'Two.'] }), unreadRow(1)],
    () => 'Not read yet',
  );
  const { data, errors } = read(csv);
  expect(errors).toEqual([]);
  expect(data[0]).toEqual({
    'On EDGAR’s list': '3',
    Form: '4',
    Filed: '2024-06-05',
    'Period of report': '2024-06-03',
    Issuer: 'Acme Corp',
    Ticker: 'ACME',
    'Issuer CIK': '0000000001',
    'Reporting persons': 'Doe Jane',
    'Reporting person CIKs': '0000000002',
    Roles: 'Director',
    What: 'Sold 1,000 at $12.50 · $12,500',
    Also: 'Rule 10b5-1 plan',
    Security: 'Common Stock',
    Unit: 'shares',
    Net: '-1000',
    'Purchased (P)': '1000',
    'Purchase value': '',
    'Sold (S)': '1000',
    'Sale value': '12500',
    Flags: 'One. Two.',
    'Accession number': accessionAt(3),
    URL: `https://www.sec.gov/${accessionAt(3)}`,
  });
  expect(data[1]).toMatchObject({ What: 'Not read yet', Net: '', 'Sale value': '', Flags: '' });
});

test('a name crafted to run as a formula is text', () => {
  const issuer = { cik: null, name: '=HYPERLINK("https://example.com","x")', ticker: '+1' };
  const [row] = read(listCsv([readRow(1, { issuer })], () => '')).data;
  expect(row).toMatchObject({ Issuer: `'${issuer.name}`, Ticker: "'+1" });
});
