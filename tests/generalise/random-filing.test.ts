import { expect, test } from 'vitest';
import { Filing } from '../../lib/form4/model/filing.ts';
import { readPage } from '../../lib/form4/parse/read-page.ts';
import { readXml } from '../../lib/form4/parse/read-xml.ts';
import { differences } from '../corpus/corpus.ts';
import { carried, type Layout } from '../support/edgar-pages/carried.ts';
import { type FormdataOptions, formdataPage } from '../support/edgar-pages/formdata/formdata-page.ts';
import { ownershipXml } from '../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { hardWrapped, savedByBrowser, withOtherClasses } from '../support/edgar-pages/page-variations.ts';
import { printOrTypePage } from '../support/edgar-pages/print-or-type/print-or-type-page.ts';
import { findingsOn } from './findings.ts';
import { filingUrl, parse, takesAll } from './pages.ts';
import { randomFiling } from './random-filing.ts';

const seeds = Array.from({ length: takesAll ? 3_000 : 120 }, (_, seed) => seed);
const at = <T>(values: readonly T[], seed: number): T => values[seed % values.length] as T;

const variations = [
  (html: string) => html,
  (html: string) => savedByBrowser(html, filingUrl.href),
  hardWrapped,
  withOtherClasses,
];

const drawing = (seed: number): FormdataOptions => ({
  officerTitle: at(['own-cells', 'one-cell'], seed),
  foreignTradingSymbol: at(['absent', 'own-box', 'in-issuer-box'], seed),
  tableOneColumns: at(['as-seen', 'as-seen', 'one-more', 'moved'], seed >> 1),
});

/** How a page differs from the facts it was drawn from, as far as its layout carries them. */
function misreadings(seed: number, layout: Layout, html: string): string[] {
  const reading = readPage(parse(at(variations, seed >> 2)(html)), filingUrl);
  if (!reading.ok) return [`${seed}: ${reading.reason}: ${reading.missing.join('; ')}`];
  const wanted = carried[layout](randomFiling(seed));
  return differences(Filing.parse(reading.filing), wanted).map((line) => `${seed} ${line}`);
}

test('a FormData page of any facts reads as those facts, in whatever way it is drawn', {
  timeout: 600_000,
}, async () => {
  expect(
    await findingsOn(seeds, (seed) => {
      const filing = randomFiling(seed);
      const isForm4 = filing.documentType.startsWith('4');
      const { tableOneColumns = 'as-seen', ...options } = drawing(seed);
      const page = formdataPage(filing, { ...options, ...(isForm4 && { tableOneColumns }) });
      return misreadings(seed, 'formdata', page);
    }),
  ).toEqual([]);
});

test('a print-or-type page of any facts reads as those facts', { timeout: 600_000 }, async () => {
  expect(
    await findingsOn(seeds, (seed) => {
      const filing = randomFiling(seed);
      if (!filing.documentType.startsWith('4')) return [];
      const page = printOrTypePage(filing, { checkMarks: at(['typed', 'inputs'], seed) });
      return misreadings(seed, 'print-or-type', page);
    }),
  ).toEqual([]);
});

test('XML of any facts reads as those facts', { timeout: 600_000 }, async () => {
  expect(
    await findingsOn(seeds, (seed) => {
      const filing = randomFiling(seed);
      const reading = readXml(ownershipXml(filing, { booleans: at(['digits', 'words', 'mixed'], seed) }));
      return reading.ok ? differences(reading.filing, filing) : [`${seed}: ${reading.missing}`];
    }),
  ).toEqual([]);
});

test('the filings are as odd as they are meant to be', () => {
  const filings = seeds.map(randomFiling);
  const rows = filings.flatMap(({ nonDerivativeTable, derivativeTable }) => [
    ...nonDerivativeTable,
    ...derivativeTable,
  ]);
  expect(new Set(filings.map(({ documentType }) => documentType))).toEqual(
    new Set(['3', '3/A', '4', '4/A', '5', '5/A']),
  );
  expect(Math.max(...filings.map(({ reportingOwners }) => reportingOwners.length))).toBe(10);
  expect(rows.some(({ footnotes }) => Object.values(footnotes).some((marks) => marks.length === 12))).toBe(
    true,
  );
  const isMarkOnly = ({ kind, sharesOwnedFollowingTransaction, footnotes }: (typeof rows)[number]) =>
    kind === 'holding' && !sharesOwnedFollowingTransaction && footnotes.sharesOwnedFollowingTransaction;
  expect(rows.some(isMarkOnly)).toBe(true);
});
