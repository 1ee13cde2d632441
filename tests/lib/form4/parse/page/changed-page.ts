import { expect } from 'vitest';
import { readPage } from '../../../../../lib/form4/parse/read-page.ts';
import { formdataPage } from '../../../../support/edgar-pages/formdata/formdata-page.ts';
import { exerciseTaxSale } from '../../../../support/samples/trades/exercise-tax-sale.ts';

export const page = formdataPage(exerciseTaxSale);
const url = new URL('https://www.sec.gov/Archives/edgar/data/1/000000000000000001/xslF345X05/doc4.xml');

/** Reads a page after replacing some of its words. */
export function readChanged(words: string | RegExp, others: string, html = page) {
  const changed = html.replace(words, others);
  expect(changed).not.toBe(html);
  return readPage(new DOMParser().parseFromString(changed, 'text/html'), url);
}

/** The filing read after a change; `null` if the page is declined. */
export function filingOf(words: string | RegExp, others: string, html = page) {
  const reading = readChanged(words, others, html);
  return reading.ok ? reading.filing : null;
}

/** What cannot be read after a change, as "path: reason"; if the page is declined, what is missing. */
export function lost(words: string | RegExp, others: string, html = page): string[] {
  const reading = readChanged(words, others, html);
  if (!reading.ok) return reading.missing;
  expect(reading.doubts.map(({ path }) => path)).toEqual(
    (reading.filing.doubts ?? []).map(({ path }) => path),
  );
  for (const { path } of reading.doubts) {
    const value = valueAt(reading.filing, path);
    expect(typeof value === 'object' || value === '' ? null : value, path).toBeNull();
  }
  return reading.doubts.map(({ path, reason }) => `${path}: ${reason}`);
}

function valueAt(filing: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], filing);
}
