// @vitest-environment node
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { entriesCsv, filingsCsv } from '../../../../lib/watchlist/transfer/write-csv.ts';
import { aSighting } from '../../../support/fakes/a-sighting.ts';
import { anEntry } from '../../../support/fakes/an-entry.ts';

const parse = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

test('the list has one line for each entry, with the newest filing seen', () => {
  const older = aSighting({ accession: '0000000001-20-000001', periodOfReport: '2020-01-01', net: '5' });
  const csv = entriesCsv([
    anEntry({
      note: 'two\nlines, "quoted"',
      tags: ['a', 'b'],
      sightings: [aSighting({ net: '-100' }), older],
    }),
  ]);
  const { data, errors } = parse(csv);
  expect(errors).toEqual([]);
  expect(data).toEqual([
    expect.objectContaining({
      'Watched as': 'issuer',
      CIK: '0000778164',
      Note: 'two\nlines, "quoted"',
      Tags: 'a, b',
      'Filings seen': '2',
      'Period of report': '2021-03-23',
      Net: '-100',
      Transaction: 'Purchase (P)',
      'Purchased (P)': '100',
      'Purchase value': '525',
      'Sale value': '',
    }),
  ]);
});

test('lines end as RFC 4180 says', () => {
  const csv = entriesCsv([anEntry(), anEntry({ kind: 'insider' })]);
  expect(csv.split('\r\n')).toHaveLength(4);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each([
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  ' =HYPERLINK("x")',
  '\r=1',
  '＝1',
  "=cmd|' /C calc'!A0",
])('%j is no formula in a spreadsheet', (text) => {
  expect(parse(entriesCsv([anEntry({ name: text })])).data[0]?.Name).toBe(`'${text}`);
});

test('filings are newest first, with what replaced them and what is not known left empty', () => {
  const original = aSighting({
    filedAt: '2021-03-25',
    sold: { shares: '10', averagePrice: null, value: null },
  });
  const amendment = aSighting({
    accession: '0000000001-21-000009',
    documentType: '4/A',
    dateOfOriginalSubmission: '2021-03-25',
    filedAt: '2021-04-01',
    flags: ['Amends the filing of Mar 25, 2021.', 'One of several.'],
  });
  expect(parse(filingsCsv([original, amendment])).data).toMatchObject([
    {
      Form: '4/A',
      'Amends the filing of': '2021-03-25',
      'Replaced by': '',
      Flags: 'Amends the filing of Mar 25, 2021. One of several.',
    },
    {
      Form: '4',
      Filed: '2021-03-25',
      'Replaced by': '0000000001-21-000009',
      'Owned after': '1100',
      'Purchased (P)': '100',
      'Average purchase price': '5.25',
      'Purchase value': '525',
      'Sold (S)': '10',
      'Average sale price': '',
      'Sale value': '',
      Flags: '',
    },
  ]);
});

test('a list without filings still has its header', () => {
  expect(filingsCsv([])).toMatch(/^Form,Period of report,.*\r\n$/);
});

test('a filing read by a release that kept no flags is not said to have none', () => {
  const old = aSighting({ flags: null });
  expect(parse(filingsCsv([old])).data[0]?.Flags).toBe('unknown');
  expect(parse(entriesCsv([anEntry({ sightings: [old] })])).data[0]?.Flags).toBe('unknown');
});
