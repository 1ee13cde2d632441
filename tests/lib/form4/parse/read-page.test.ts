import { describe, expect, test } from 'vitest';
import type { Filing, Row } from '../../../../lib/form4/model/filing.ts';
import { seenText } from '../../../../lib/form4/parse/page/text/text.ts';
import { inspectPage, readPage } from '../../../../lib/form4/parse/read-page.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { differences } from '../../../corpus/corpus.ts';
import { carried } from '../../../support/edgar-pages/carried.ts';
import { samplePages } from '../../../support/samples/sample-pages.ts';
import { unknownLayout } from '../../../support/samples/statements/unknown-layout.ts';

const filingUrl = new URL('https://www.sec.gov/Archives/edgar/data/1/000000000000000001/xslF345X05/doc4.xml');
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string, url = filingUrl) => readPage(parse(html), url);

function readSample(html: string) {
  const reading = read(html);
  if (!reading.ok) throw new Error(`${reading.reason}: ${reading.missing}`);
  return reading;
}

/** Every `sources` within a summary. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'sources' ? inner : sourcesIn(inner)));
}

/** A field as the page writes it, apart from white space and thousands separators. */
function written(field: string, value: string): string {
  const [, year, month, day] = /Date$|^periodOfReport$/.test(field)
    ? (/^(\d+)-(\d+)-(\d+)$/.exec(value) ?? [])
    : [];
  if (year) return `${month}/${day}/${year}`;
  return /^-?\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value;
}

const NO_CELL_OF_ITS_OWN = ['kind'];

function* fieldsOf(filing: Filing): Generator<[path: string, text: string]> {
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const) {
    for (const [index, row] of filing[table].entries()) {
      for (const [field, value] of Object.entries(row as Row)) {
        if (typeof value !== 'string' || NO_CELL_OF_ITS_OWN.includes(field)) continue;
        const inColumn = field === 'transactionAcquiredDisposedCode' && table === 'derivativeTable';
        yield [`${table}.${index}.${field}`, inColumn ? '' : written(field, value)];
      }
    }
  }
  yield ['issuer.name', filing.issuer.name];
  if (filing.issuer.tradingSymbol) yield ['issuer.tradingSymbol', filing.issuer.tradingSymbol];
  for (const [index, { name }] of filing.reportingOwners.entries())
    yield [`reportingOwners.${index}.name`, name];
  if (filing.periodOfReport) yield ['periodOfReport', written('periodOfReport', filing.periodOfReport)];
  for (const [index, { text }] of filing.footnotes.entries()) yield [`footnotes.${index}.text`, text];
  if (filing.remarks) yield ['remarks', filing.remarks];
  for (const [index, { name }] of filing.signatures.entries()) yield [`signatures.${index}.name`, name];
}

describe.each(samplePages)('$name', ({ html, filing, layout }) => {
  test('reads as the facts it was made from', () => {
    expect(differences(readSample(html).filing, carried[layout](filing))).toEqual([]);
  });

  test('leads from every field to the element that says it', () => {
    const { filing: got, sources } = readSample(html);
    const lost = [...fieldsOf(got)].filter(
      ([path, text]) => !seenText(sources().get(path)).replaceAll(',', '').includes(text.replaceAll(',', '')),
    );
    expect(lost).toEqual([]);
  });

  test('leads from every figure of its summary to elements of the page', () => {
    const { filing: got, sources } = readSample(html);
    const named = sourcesIn(summarize(got));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !sources().get(path)?.isConnected)).toEqual([]);
  });

  test('is read without a change to the page', () => {
    const page = parse(html);
    const before = page.documentElement.outerHTML;
    readPage(page, filingUrl);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('a page that is no ownership form', () => {
  test.each([
    ['nothing', ''],
    ['a 10-K', '<h1>FORM 10-K</h1><p>ANNUAL REPORT</p>'],
    ['a 13F', '<table><tr><td class="FormName">FORM 13F</td></tr></table><p>COVER PAGE</p>'],
    ['a text on the form', '<h1>Form 4</h1><p>How insiders report.</p>'],
    ['a text on statements', '<p>A statement of changes in beneficial ownership is due within two days.</p>'],
  ])('is declined: %s', (_, html) => {
    expect(read(html, new URL('https://www.sec.gov/edgar/search/'))).toEqual({
      ok: false,
      reason: 'not-a-filing',
      missing: [],
    });
  });
});

describe('a form in a layout nobody has seen', () => {
  test('is not read, and each missing label is named once', () => {
    const reading = read(unknownLayout);
    expect(reading).toMatchObject({ ok: false, reason: 'unknown-layout' });
    const missing = reading.ok ? [] : reading.missing;
    expect(new Set(missing).size).toBe(missing.length);
    expect(missing).toEqual(
      expect.arrayContaining([
        'Table I',
        'Table II',
        'Name and Address of Reporting Person',
        'Issuer Name and Ticker or Trading Symbol',
        'Relationship of Reporting Person(s) to Issuer',
        'Explanation of Responses',
        'Signature of Reporting Person',
      ]),
    );
  });

  test('is recognized by its heading elsewhere, and by its address where the heading is new', () => {
    const elsewhere = new URL('https://www.sec.gov/Archives/edgar/data/1/form.htm');
    expect(read(unknownLayout, elsewhere)).toMatchObject({ reason: 'unknown-layout' });
    const renamed = unknownLayout.replace('<p>FORM 4</p>', '<p>Report 4</p>');
    expect(read(renamed, elsewhere)).toMatchObject({ reason: 'not-a-filing' });
    expect(read(renamed)).toMatchObject({ reason: 'unknown-layout' });
  });
});

describe('how a page was read', () => {
  const page = samplePages.find(({ name }) => name === 'exercise-tax-sale, FormData')?.html ?? '';
  const inspect = (html: string, url = filingUrl) => inspectPage(parse(html), url);

  test('is told with its tables, their columns and rows, and where each field stands', () => {
    const inspection = inspect(page);
    expect(inspection).toMatchObject({ heading: { form: '4' }, missing: [], refused: [] });
    const { tableI, tableII, owners } = inspection?.tables ?? {};
    expect([tableI?.columns.size, tableII?.columns.size, owners]).toEqual([11, 16, null]);
    expect(tableI?.rows[0]?.securityTitle?.text).toBe('Common Stock');
    expect(inspection?.provenance).toContainEqual([
      'nonDerivativeTable.0.securityTitle',
      expect.any(Element),
    ]);
  });

  test('names what is missing and every cell that is refused, also where the page is declined', () => {
    const inspection = inspect(page.replace('>12,000<', '>1,2000<').replace('Signature of', 'Hand of'));
    expect(inspection?.missing).toEqual(['Signature of Reporting Person']);
    expect(inspection?.refused.map(({ path, text }) => [path, text])).toEqual([
      ['nonDerivativeTable.0.transactionShares', '1,2000'],
    ]);
    expect(inspection?.refused[0]?.element.textContent).toContain('1,2000');
    expect(inspection?.filing?.nonDerivativeTable[0]).toMatchObject({ transactionShares: null });
  });

  test('is nothing for a page that is not an ownership form', () => {
    expect(inspect('<h1>FORM 10-K</h1>', new URL('https://www.sec.gov/'))).toBeNull();
  });
});
