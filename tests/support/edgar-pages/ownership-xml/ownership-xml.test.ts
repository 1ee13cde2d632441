import { expect, test } from 'vitest';
import { readXml } from '../../../../lib/form4/parse/read-xml.ts';
import { differences, hasCorpus, read, stems, truth } from '../../../corpus/corpus.ts';
import { samples } from '../../samples/samples.ts';
import { ownershipXml } from './ownership-xml.ts';

/** The paths of a document's elements: "ownershipDocument/issuer/issuerCik". */
function pathsOf(xml: string): string[] {
  const open: string[] = [];
  return [...xml.matchAll(/<(\/?)([a-zA-Z]\w*)[^>]*?(\/?)>/g)].flatMap(([, closing, name = '', empty]) => {
    if (closing) {
      open.pop();
      return [];
    }
    const path = [...open, name].join('/');
    if (!empty) open.push(name);
    return path;
  });
}

test.runIf(hasCorpus)('No element is in a place where EDGAR has none', () => {
  const filings = truth();
  const seen = new Set(stems('xml').flatMap((stem) => pathsOf(read('xml', `${stem}.xml`))));
  const written = Object.values(filings).flatMap((filing) => pathsOf(ownershipXml(filing)));
  expect(written.length).toBeGreaterThan(10_000);
  expect(written.filter((path) => !seen.has(path))).toEqual([]);
});

test.runIf(hasCorpus)(
  'The XML of every filing in the corpus says what the filing says',
  () => {
    const unlike = Object.entries(truth()).flatMap(([stem, filing]) => {
      const got = readXml(ownershipXml(filing));
      return got.ok ? differences(got.filing, filing).map((difference) => `${stem}: ${difference}`) : stem;
    });
    expect(unlike).toEqual([]);
  },
  30_000,
);

const withFacts = samples.flatMap(({ name, filing }) => (filing ? [{ name, filing }] : []));

test.each(withFacts)('$name reads the same however its filer’s software writes', ({ filing }) => {
  for (const booleans of ['digits', 'words', 'mixed'] as const) {
    const xml = ownershipXml(filing, { booleans, prefix: 'own', zone: '-05:00' });
    expect(readXml(xml)).toEqual({ ok: true, filing });
  }
});
