import { describe, expect, test } from 'vitest';
import { readXml } from '../../lib/form4/parse/read-xml.ts';
import { plainParser } from '../../lib/form4/parse/xml/plain/plain-parser.ts';
import { cut } from '../mutate/xml/kinds/cut.ts';
import { elements } from '../mutate/xml/kinds/elements.ts';
import { texts } from '../mutate/xml/kinds/texts.ts';
import { diceFrom } from '../support/dice.ts';
import { differences, hasCorpus, read, stems, truth } from './corpus.ts';

const kinds = Object.entries({ ...cut, ...elements, ...texts });
const browser = new DOMParser();

describe.runIf(hasCorpus)('without a browser’s parser', () => {
  test('every real filing is read correctly', () => {
    for (const [stem, filing] of Object.entries(truth())) {
      const reading = readXml(read('xml', `${stem}.xml`), plainParser);
      expect(reading.ok ? differences(reading.filing, filing) : reading.reason, stem).toEqual([]);
    }
  });

  test('what is left of a damaged filing is read as with a browser’s parser', { timeout: 120_000 }, () => {
    const all = stems('xml');
    for (const [at, [kind, damage]] of kinds.entries()) {
      const stem = all[at * 5] ?? all[at] ?? '';
      const damaged = damage(read('xml', `${stem}.xml`), diceFrom(at)) ?? '';
      const text = typeof damaged === 'string' ? damaged : new TextDecoder().decode(damaged);
      expect(readXml(text, plainParser), `${stem}, ${kind}`).toEqual(readXml(text, browser));
    }
  });
});
