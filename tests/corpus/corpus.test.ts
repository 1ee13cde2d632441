import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Filing } from '../../lib/form4/model/filing.ts';
import { readPage } from '../../lib/form4/parse/read-page.ts';
import { readXml } from '../../lib/form4/parse/read-xml.ts';
import { carried, type Layout } from '../support/edgar-pages/carried.ts';
import { corpus, differences, hasCorpus, read, stems, truth } from './corpus.ts';

const url = new URL('https://www.sec.gov/Archives/edgar/data/1/000000000000000001/xslF345X05/doc4.xml');

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The print-or-type stylesheet shows a swap or the exit box only if the XML has them as "1", not "true". */
function asDrawn(filing: Filing, xml: string): Filing {
  return {
    ...filing,
    ...(xml.includes('<notSubjectToSection16>true<') && { notSubjectToSection16: false }),
    ...(xml.includes('<equitySwapInvolved>true<') && {
      derivativeTable: filing.derivativeTable.map((row) => ({ ...row, equitySwapInvolved: false })),
    }),
  };
}

function pageDifferences(folder: string, layout: Layout): string[] {
  const filings = truth();
  return stems(`pages/${folder}`).flatMap((stem) => {
    const wanted = filings[stem];
    const reading = readPage(parse(read('pages', folder, `${stem}.html`)), url);
    if (!reading.ok) return [`${stem}: ${reading.reason}: ${reading.missing.join('; ')}`];
    if (!wanted) return [];
    const drawn = layout === 'formdata' ? wanted : asDrawn(wanted, read('xml', `${stem}.xml`));
    return differences(v.parse(Filing, reading.filing), carried[layout](drawn)).map(
      (line) => `${stem} ${line}`,
    );
  });
}

describe.runIf(hasCorpus)('real filings', { timeout: 120_000 }, () => {
  test('every XML reads as the independent script reads it', () => {
    const filings = truth();
    const found = stems('xml').flatMap((stem) => {
      const reading = readXml(read('xml', `${stem}.xml`));
      if (!reading.ok) return [`${stem}: ${reading.reason}: ${reading.missing.join('; ')}`];
      return differences(v.parse(Filing, reading.filing), filings[stem]).map((line) => `${stem} ${line}`);
    });
    expect(found).toEqual([]);
  });

  test('every page that EDGAR rendered reads as its XML', () => {
    expect(pageDifferences('real', 'formdata')).toEqual([]);
  });

  test('every page of the FormData layout reads as its XML', () => {
    expect(pageDifferences('formdata', 'formdata')).toEqual([]);
  });

  test('every page of the print-or-type layout reads as its XML', () => {
    expect(pageDifferences('print-or-type', 'print-or-type')).toEqual([]);
  });

  test('filings from before XML, and pages that are not filings, are declined', () => {
    const others = ['edgar', 'legacy'].flatMap((folder) =>
      readdirSync(join(corpus, folder)).map((file) => read(folder, file)),
    );
    const reasons = others.map((html) => {
      const reading = readPage(parse(html), new URL('https://www.sec.gov/Archives/edgar/data/1/x.htm'));
      return reading.ok ? 'read' : reading.reason;
    });
    expect(new Set(reasons)).toEqual(new Set(['not-a-filing']));
    expect(reasons.length).toBeGreaterThan(15);
  });
});
