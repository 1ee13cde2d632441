import { expect, test } from 'vitest';
import { samples } from '../samples/samples.ts';
import { hardWrapped, savedByBrowser, withOtherClasses } from './page-variations.ts';
import { tagSequence } from './tag-sequence.ts';

const pages = samples.filter(({ filing }) => filing !== null);

test.each(pages)('$name hard-wrapped has shorter lines and the same texts', ({ html }) => {
  const wrapped = hardWrapped(html);
  expect(tagSequence(wrapped)).toBe(tagSequence(html));
  expect(wrapped).toMatch(/Form filed by More than One\s*\n\s+Reporting Person/);
});

test.each(pages)('$name saved by a browser is what the parser of a browser makes of it', ({ html, path }) => {
  const url = `https://www.sec.gov${path}`;
  const saved = savedByBrowser(html, url);
  const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html').body;
  expect(saved.match(/<tbody>/g)?.length).toBe(parse(html).querySelectorAll('tbody').length);
  for (const link of parse(saved).querySelectorAll('a[href]')) {
    expect(link.getAttribute('href')).toMatch(/^https:\/\/www\.sec\.gov\//);
  }
});

test.each(pages)('$name with other classes keeps none of the known classes', ({ html }) => {
  expect(withOtherClasses(html)).not.toMatch(/[".](FormData|SmallFormData|FootnoteData|FormText)\b/);
});
