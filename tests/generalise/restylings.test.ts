import { expect, test } from 'vitest';
import { readPage } from '../../lib/form4/read-page.ts';
import { hasCorpus } from '../corpus/corpus.ts';
import { samplePages } from '../fixtures/sample-pages.ts';
import { filingUrl, type NamedPage, parse, realPages, takesAll } from './pages.ts';
import { restylings } from './restylings.ts';

const names = Object.keys(restylings);

function readingOf(html: string): string {
  const reading = readPage(parse(html), filingUrl);
  return JSON.stringify(reading.ok ? reading.filing : reading);
}

const readings = new Map<string, string>();

/** What a page reads as before it is changed. */
function readingBefore({ name, html }: NamedPage): string {
  const known = readings.get(name) ?? readingOf(html);
  readings.set(name, known);
  return known;
}

/** Every restyling changes some of the pages, every page is changed by some of the restylings. */
function differencesBy(name: string, pages: readonly NamedPage[], share: number): string[] {
  const offset = names.indexOf(name);
  const taken = pages.filter((_, index) => takesAll || (index + offset) % share === 0);
  const changed = taken.map((page) => {
    const document = parse(page.html);
    const before = document.documentElement.outerHTML;
    restylings[name]?.(document);
    return { page, html: document.documentElement.outerHTML, before };
  });
  expect(changed.some(({ html, before }) => html !== before)).toBe(true);
  return changed.flatMap(({ page, html }) => {
    const [before, after] = [readingBefore(page), readingOf(html)];
    return before === after ? [] : [`${page.name}: ${after}`];
  });
}

test.each(names)('%s: a page that says the same reads the same', (name) => {
  expect(differencesBy(name, samplePages, 5)).toEqual([]);
});

test.runIf(hasCorpus).each(names)(
  '%s: a real page that says the same reads the same',
  (name) => {
    expect(differencesBy(name, realPages(60), 4)).toEqual([]);
  },
  takesAll ? 1_200_000 : 30_000,
);
