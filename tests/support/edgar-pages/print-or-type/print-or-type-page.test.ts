// @vitest-environment node
import { expect, test } from 'vitest';
import type { Filing, Row } from '../../../../lib/form4/model/filing.ts';
import { hasCorpus, read, stems, truth } from '../../../corpus/corpus.ts';
import { tagSequence } from '../tag-sequence.ts';
import { printOrTypePage } from './print-or-type-page.ts';

const withoutAddress = (html: string) =>
  html
    .replace(/<\/table><\/center>[^<]*<\/td>/, '</table></center></td>')
    .replace(/(<center><font size="1">\(Street\)[\s\S]*?<\/table>)[^<]*<\/td>/, '$1</td>')
    .replace(/(border-bottom-width: 1">[^<]*<br>)(?:[^<]*<br>)*[^<]*<\/td>/g, '$1</td>');

/** The layout keeps the line breaks in remarks, which `filings.json` has collapsed. */
const withoutBreaksInRemarks = (html: string) =>
  html.replace(
    /(<b>Remarks:<\/b><br>)([\s\S]*?)<\/td>/,
    (_, label: string, remarks: string) => `${label}${remarks.replaceAll('<br>', ' ')}</td>`,
  );

const comparable = (html: string) => tagSequence(withoutBreaksInRemarks(withoutAddress(html)));

/** This layout draws the booleans that the XML writes as "1", but not those written as "true". */
function asDrawn(stem: string, filing: Filing): Filing {
  const xml = read('xml', `${stem}.xml`);
  const drawsSwaps = !xml.includes('<equitySwapInvolved>true');
  const drawn = <R extends Row>(row: R) => ({
    ...row,
    equitySwapInvolved: row.equitySwapInvolved && drawsSwaps,
  });
  return {
    ...filing,
    notSubjectToSection16: filing.notSubjectToSection16 && !xml.includes('<notSubjectToSection16>true'),
    nonDerivativeTable: filing.nonDerivativeTable.map(drawn),
    derivativeTable: filing.derivativeTable.map(drawn),
  };
}

test.runIf(hasCorpus)(
  'The print-or-type builder agrees with EDGAR tag for tag and text for text',
  () => {
    const filings = truth();
    for (const stem of stems('pages/print-or-type')) {
      const html = read('pages/print-or-type', `${stem}.html`);
      const filing = filings[stem];
      if (!filing) throw new Error(`No facts for ${stem}`);
      // One specimen leaves out the owners' names: the first line of an address cannot be told from a name.
      if (filing.reportingOwners.some(({ name }) => name === '')) continue;
      expect(comparable(printOrTypePage(asDrawn(stem, filing))), stem).toBe(comparable(html));
    }
  },
  30_000,
);
