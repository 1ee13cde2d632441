import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/form4/read-page.ts';
import { readXml } from '../../lib/form4/read-xml.ts';
import { Filing } from '../../lib/form4/schema.ts';
import { corpus, differences, hasCorpus, read, stems, truth } from './corpus.ts';

const url = new URL('https://www.sec.gov/Archives/edgar/data/1/000000000000000001/xslF345X05/doc4.xml');

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What the layouts do not carry, named once: everything else has to be equal. */
const uncarried: Record<string, (filing: Filing, xml: string) => Filing> = {
  formdata: (filing) => ({
    ...filing,
    reportingOwners: filing.reportingOwners.map((owner, index) =>
      index === 0 ? owner : { ...owner, relationship: null },
    ),
  }),
  'print-or-type': (filing, xml) => ({
    ...filing,
    aff10b5One: null,
    issuer: { ...filing.issuer, cik: null },
    reportingOwners: filing.reportingOwners.map((owner) => ({ ...owner, cik: null })),
    // Its stylesheet shows a swap or the exit box only where the XML spells them "1", not "true".
    ...(xml.includes('<notSubjectToSection16>true<') && { notSubjectToSection16: false }),
    ...(xml.includes('<equitySwapInvolved>true<') && {
      derivativeTable: filing.derivativeTable.map((row) => ({ ...row, equitySwapInvolved: false })),
    }),
  }),
};

function pageDifferences(folder: string, layout: string): string[] {
  const filings = truth();
  return stems(`pages/${folder}`).flatMap((stem) => {
    const wanted = filings[stem];
    const reading = readPage(parse(read('pages', folder, `${stem}.html`)), url);
    if (!reading.ok) return [`${stem}: ${reading.reason}: ${reading.missing.join('; ')}`];
    if (!wanted) return [];
    const carried = uncarried[layout]?.(wanted, read('xml', `${stem}.xml`));
    return differences(Filing.parse(reading.filing), carried).map((line) => `${stem} ${line}`);
  });
}

describe.runIf(hasCorpus)('real filings', { timeout: 120_000 }, () => {
  test('every XML reads as the independent script reads it', () => {
    const filings = truth();
    const found = stems('xml').flatMap((stem) => {
      const reading = readXml(read('xml', `${stem}.xml`));
      if (!reading.ok) return [`${stem}: ${reading.reason}: ${reading.missing.join('; ')}`];
      return differences(Filing.parse(reading.filing), filings[stem]).map((line) => `${stem} ${line}`);
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

  test('filings from before the XML, and pages that are no filings, are declined', () => {
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
