// @vitest-environment node
import { expect, test } from 'vitest';
import { hasCorpus, read, stems, truth } from '../../../corpus/corpus.ts';
import { savedByBrowser } from '../page-variations.ts';
import { tagSequence } from '../tag-sequence.ts';
import { formdataPage } from './formdata-page.ts';

const withoutAddress = (html: string) =>
  html
    .replace(/<tr><td><span class="FormData">[^<]*<\/span><\/td><\/tr>\n/g, '')
    .replace(/<td width="33%"><span class="FormData">[^<]*<\/span><\/td>/g, '<td width="33%"></td>');

const withoutEmptyRemarks = (html: string) =>
  html.replace(
    /<tr><td class="FormText"><b>Remarks:<\/b><\/td><\/tr>\n<tr><td class="FootnoteData"><\/td><\/tr>\n/,
    '',
  );

const comparable = (html: string) => tagSequence(withoutAddress(withoutEmptyRemarks(html)));

test.runIf(hasCorpus)(
  'The FormData builder agrees with EDGAR tag for tag and text for text',
  () => {
    const filings = truth();
    for (const stem of stems('pages/formdata')) {
      const html = read('pages/formdata', `${stem}.html`);
      const filing = filings[stem];
      if (!filing) throw new Error(`No facts for ${stem}`);
      const officerTitle = html.includes('<td colspan="4" align="center">') ? 'one-cell' : 'own-cells';
      expect(comparable(formdataPage(filing, { officerTitle })), stem).toBe(comparable(html));
    }
  },
  30_000,
);

test.runIf(hasCorpus)(
  'A page made by the builder and saved by a browser is the page that a browser saved',
  () => {
    const stem = '0001209191-22-024552';
    const filing = truth()[stem];
    if (!filing) throw new Error(`No facts for ${stem}`);
    const url = 'https://www.sec.gov/Archives/edgar/data/1295032/000120919122024552/xslF345X03/doc4.xml';
    const built = savedByBrowser(formdataPage(filing, { officerTitle: 'one-cell' }), url);
    expect(comparable(built)).toBe(comparable(read('pages/real', `${stem}.html`)));
  },
);
