import { type PageReading, readPage } from '../../lib/form4/parse/read-page.ts';
import { read, stems } from './corpus.ts';

const url = new URL('https://www.sec.gov/Archives/edgar/data/1/000000000000000001/xslF345X05/doc4.xml');

/** Every page of a filing in the corpus that can be read, in every layout, one after another. */
export function* pages(): Generator<{ name: string; reading: PageReading }> {
  for (const folder of ['real', 'formdata', 'print-or-type']) {
    for (const stem of stems(`pages/${folder}`)) {
      const page = new DOMParser().parseFromString(read('pages', folder, `${stem}.html`), 'text/html');
      const reading = readPage(page, url);
      if (reading.ok) yield { name: `${folder}/${stem}`, reading };
    }
  }
}
