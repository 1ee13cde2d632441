import { read, stems } from '../corpus/corpus.ts';
import type { Layout } from '../support/edgar-pages/carried.ts';

export const filingUrl = new URL(
  'https://www.sec.gov/Archives/edgar/data/1/000000000000000001/xslF345X05/doc4.xml',
);

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export type NamedPage = { name: string; layout: Layout; html: string };

/** `GENERALIZE=all` takes every page of the corpus with every change to it, which takes minutes. */
export const takesAll = process.env.GENERALIZE === 'all';

/** Real pages: one in `stride` from each folder, and all those that EDGAR rendered itself. */
export function realPages(stride: number): NamedPage[] {
  return (['real', 'formdata', 'print-or-type'] as const).flatMap((folder) =>
    stems(`pages/${folder}`)
      .filter((_, index) => takesAll || folder === 'real' || index % stride === 0)
      .map((stem) => ({
        name: `${folder}/${stem}`,
        layout: folder === 'real' ? 'formdata' : folder,
        html: read('pages', folder, `${stem}.html`),
      })),
  );
}
