import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv, toTabSeparated } from '../../../lib/form4/export/take-along.ts';
import { entriesCsv, filingsCsv } from '../../../lib/watchlist/transfer/write-csv.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { filing, holding } from '../../support/samples/filing.ts';

/** What each export makes of a text that someone else wrote. */
const exported: Record<string, (text: string) => string | undefined> = {
  'the rows of a filing, as CSV': (natureOfOwnership) =>
    firstCell(toCsv(filing({ nonDerivativeTable: [holding({ natureOfOwnership })] })), 'natureOfOwnership'),
  'the rows of a filing, with tabs': (natureOfOwnership) => {
    const [head = '', row = ''] = toTabSeparated(
      filing({ nonDerivativeTable: [holding({ natureOfOwnership })] }),
    ).split('\n');
    return row.split('\t')[head.split('\t').indexOf('natureOfOwnership')];
  },
  'the watchlist, as CSV': (name) => firstCell(entriesCsv([anEntry({ name })]), 'Name'),
  'the filings seen, as CSV': (name) =>
    firstCell(filingsCsv([aSighting({ issuer: { cik: null, name, ticker: null } })]), 'Issuer'),
};

function firstCell(csv: string, column: string): string | undefined {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data[0]?.[column];
}

const formulas = [
  '=1+1',
  '+1+1',
  '-2+3',
  '-',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  ' =HYPERLINK("x")',
  '\u00a0=1',
  '\t=1',
  '\r=1',
  '\n=1',
  '\tx',
  "=cmd|' /C calc'!A0",
  '="a","b"',
];
const harmless = [
  '-12.5',
  '1,000',
  'a=b',
  "'=1",
  '  space  ',
  '"Class A", common',
  'ümläut €',
  '1-800-FLOWERS',
];

/** Only the copy with tabs has no way to keep a tab or a line break. */
const asShown = (what: string, text: string) =>
  what.endsWith('tabs') ? text.replace(/[\t\r\n]+/g, ' ') : text;

describe.each(Object.entries(exported))('%s', (what, cellOf) => {
  test.each(formulas)('let no spreadsheet run %j', (text) => {
    expect(cellOf(text)).toBe(asShown(what, `'${text}`));
  });

  test.each(harmless)('leave %j as it is', (text) => {
    expect(cellOf(text)).toBe(text);
  });
});
