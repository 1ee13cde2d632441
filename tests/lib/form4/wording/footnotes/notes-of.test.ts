import { expect, test } from 'vitest';
import { footnoteWords } from '../../../../../lib/form4/wording/footnotes/notes-of.ts';

test.each([
  ['footnote 2', ['F2', 'F2']],
  ['footnotes 2 and 5', ['F5', 'F2']],
  ['footnotes 2 to 13', Array.from({ length: 12 }, (_, index) => `F${index + 2}`)],
  ['footnotes 1, 3 to 5 and 9', ['F1', 'F3', 'F4', 'F5', 'F9']],
  ['footnotes 1, *', ['F1', '*']],
])('%s', (words, ids) => {
  expect(footnoteWords(ids)).toBe(words);
});
