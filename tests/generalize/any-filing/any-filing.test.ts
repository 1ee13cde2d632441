import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Filing } from '../../../lib/form4/model/filing.ts';
import { readPage } from '../../../lib/form4/parse/read-page.ts';
import { readXml } from '../../../lib/form4/parse/read-xml.ts';
import { differences } from '../../corpus/corpus.ts';
import { carried, type Layout } from '../../support/edgar-pages/carried.ts';
import { formdataPage } from '../../support/edgar-pages/formdata/formdata-page.ts';
import { ownershipXml } from '../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { hardWrapped, savedByBrowser, withOtherClasses } from '../../support/edgar-pages/page-variations.ts';
import { printOrTypePage } from '../../support/edgar-pages/print-or-type/print-or-type-page.ts';
import { isInDoubt } from '../in-doubt.ts';
import { filingUrl, parse } from '../pages.ts';
import { anyFiling, filingOf } from './any-filing.ts';
import { examplesOf, expectNoFindings } from './holds.ts';

const variations = {
  asServed: (html: string) => html,
  savedByBrowser: (html: string) => savedByBrowser(html, filingUrl.href),
  hardWrapped,
  withOtherClasses,
};
const variation = fc.constantFrom(...(Object.keys(variations) as (keyof typeof variations)[]));

/** How a page differs from the facts it was drawn from, as far as its layout shows them. */
function misreadings(filing: Filing, layout: Layout, html: string): string[] {
  const reading = readPage(parse(html), filingUrl);
  if (!reading.ok) return [`${reading.reason}: ${reading.missing.join('; ')}`];
  return differences(v.parse(Filing, reading.filing), carried[layout](filing)).filter(
    (line) => !isInDoubt(line, reading.filing),
  );
}

/** Random facts may contain a transaction twice. */
const isTwin = (missing: readonly string[]) => missing.every((line) => line.endsWith(': stands twice'));

const slow = { timeout: 1_200_000 };

test('a FormData page of any facts reads as those facts, in whatever way it is drawn', slow, async () => {
  const drawing = fc.record({
    officerTitle: fc.constantFrom('own-cells' as const, 'one-cell' as const),
    foreignTradingSymbol: fc.constantFrom('own-box' as const, 'in-issuer-box' as const),
  });
  const tableOneColumns = fc.constantFrom(
    'as-seen' as const,
    'as-seen' as const,
    'one-more' as const,
    'moved' as const,
  );
  const cases = fc.record({ filing: anyFiling, drawing, tableOneColumns, variation });
  await expectNoFindings(cases, ({ filing, drawing, tableOneColumns, variation }) => {
    const isForm4 = filing.documentType.startsWith('4');
    const page = formdataPage(filing, { ...drawing, ...(isForm4 && { tableOneColumns }) });
    return misreadings(filing, 'formdata', variations[variation](page));
  });
});

test('a print-or-type page of any facts reads as those facts', slow, async () => {
  const checkMarks = fc.constantFrom('typed' as const, 'inputs' as const);
  const cases = fc.record({ filing: filingOf('4'), checkMarks, variation });
  await expectNoFindings(cases, ({ filing, checkMarks, variation }) =>
    misreadings(filing, 'print-or-type', variations[variation](printOrTypePage(filing, { checkMarks }))),
  );
});

test('XML of any facts reads as those facts', slow, async () => {
  const booleans = fc.constantFrom('digits' as const, 'words' as const, 'mixed' as const);
  await expectNoFindings(fc.record({ filing: anyFiling, booleans }), ({ filing, booleans }) => {
    const reading = readXml(ownershipXml(filing, { booleans }));
    if (!reading.ok) return isTwin(reading.missing) ? [] : [`${reading.reason}: ${reading.missing}`];
    return differences(reading.filing, filing).filter((line) => !isInDoubt(line, reading.filing));
  });
});

test('the filings are as odd as they are meant to be', () => {
  const filings = examplesOf(anyFiling, 1_000);
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
  for (const filing of filings) expect(v.parse(Filing, filing)).toEqual(filing);
});
