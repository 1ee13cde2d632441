import { expect, test } from 'vitest';
import { isolated, setApart } from '../../../lib/figures/right-to-left.ts';

const [title, name] = ['\u05de\u05e0\u05d9\u05d4', '\u0645\u062b\u0627\u0644'];

test('a title from right to left is set apart from the figures on both of its sides', () => {
  expect(setApart(`Net −1,000 ${title}, −10%`)).toEqual(['Net −1,000 ', title, ', −10%']);
  expect(isolated(`${title}, 2 rows`)).toBe(`\u2068${title}\u2069, 2 rows`);
});

test('words of one name stay together, names and figures do not', () => {
  expect(setApart(`${name} ${name}-${name}: 5 ${title}`)).toEqual([
    '',
    `${name} ${name}-${name}`,
    ': 5 ',
    title,
    '',
  ]);
});

test('a text from left to right is left as it is', () => {
  expect(setApart('Sold 5,000 at $41.36 · $206,800')).toEqual(['Sold 5,000 at $41.36 · $206,800']);
  expect(isolated('Common Stock')).toBe('Common Stock');
});
