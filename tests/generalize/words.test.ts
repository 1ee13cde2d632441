import { expect, test } from 'vitest';
import { readPage } from '../../lib/form4/parse/read-page.ts';
import { differences } from '../corpus/corpus.ts';
import { formdataPage } from '../support/edgar-pages/formdata/formdata-page.ts';
import { printOrTypePage } from '../support/edgar-pages/print-or-type/print-or-type-page.ts';
import { jointFilers } from '../support/samples/statements/joint-filers.ts';
import { exerciseTaxSale } from '../support/samples/trades/exercise-tax-sale.ts';
import { isInDoubt } from './in-doubt.ts';
import { filingUrl, parse } from './pages.ts';

/** A filing in which every part of a page has something to say. */
const rich = {
  ...exerciseTaxSale,
  documentType: '4/A' as const,
  dateOfOriginalSubmission: '2024-03-06',
  aff10b5One: true,
};
const owners = [...exerciseTaxSale.reportingOwners, ...jointFilers.reportingOwners.slice(1)];

/** What a form may lack: its plan box, marks, and the footnotes they lead to. */
const MAY_LACK = /^aff10b5One: got null|^footnotes\.|\.footnotes\./;

const texts = (root: Node): Text[] =>
  [...root.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return (node as Text).data.trim() ? [node as Text] : [];
    return texts(node);
  });

test.each([
  ['FormData', formdataPage(rich)],
  ['print-or-type', printOrTypePage({ ...rich, reportingOwners: owners })],
])(
  'whichever words of a %s page are changed, no field is read from elsewhere',
  { timeout: 60_000 },
  (_, html) => {
    const original = parse(html);
    const before = readPage(original, filingUrl);
    if (!before.ok) throw new Error(before.missing.join());

    const misread = texts(original.body).flatMap((text, index) => {
      const changed = parse(html);
      const word = texts(changed.body)[index];
      if (word) word.data = 'Lorem';
      const after = readPage(changed, filingUrl);
      if (!after.ok) return [];
      const saidHere = [...before.sources()].flatMap(([path, element]) =>
        element.contains(text) ? [path] : [],
      );
      return differences(after.filing, before.filing)
        .filter((line) => !MAY_LACK.test(line) && !saidHere.some((path) => line.startsWith(path)))
        .filter((line) => !isInDoubt(line, after.filing))
        .map((line) => `${text.data.trim()} → ${line}`);
    });
    expect(misread).toEqual([]);
  },
);
