import { expect, test } from 'vitest';
import { readPage } from '../../lib/form4/parse/read-page.ts';
import { hasCorpus } from '../corpus/corpus.ts';
import { samplePages } from '../support/samples/sample-pages.ts';
import { findingsOn } from './findings.ts';
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

/** Every restyling changes some of the pages; every page is changed by some of the restylings. */
async function differencesBy(name: string, pages: readonly NamedPage[], share: number): Promise<string[]> {
  const offset = names.indexOf(name);
  const taken = pages.filter((_, index) => takesAll || (index + offset) % share === 0);
  let changed = 0;
  const findings = await findingsOn(taken, (page) => {
    const document = parse(page.html);
    const served = document.documentElement.outerHTML;
    restylings[name]?.(document);
    const restyled = document.documentElement.outerHTML;
    if (restyled !== served) changed++;
    const [before, after] = [readingBefore(page), readingOf(restyled)];
    return before === after ? [] : [`${page.name}: ${after}`];
  });
  expect(changed).toBeGreaterThan(0);
  return findings;
}

test.each(names)('%s: a page that says the same reads the same', async (name) => {
  expect(await differencesBy(name, samplePages, 5)).toEqual([]);
});

test.runIf(hasCorpus).each(names)(
  '%s: a real page that says the same reads the same',
  async (name) => {
    expect(await differencesBy(name, realPages(60), 4)).toEqual([]);
  },
  takesAll ? 1_200_000 : 30_000,
);
