import { expect, test } from 'vitest';
import { clausesOf, sentencesOf } from '../../../../lib/form4/model/sentences.ts';

test('a sentence ends at no abbreviation', () => {
  expect(sentencesOf('Sold by Alpha Fund, L.P. in a block trade. See Mr. B. Poe. "Yes." The end')).toEqual([
    'Sold by Alpha Fund, L.P. in a block trade.',
    'See Mr. B. Poe.',
    '"Yes."',
    'The end',
  ]);
});

test('nor before a day of the month, and a semicolon ends a clause', () => {
  expect(sentencesOf('Adopted on Sept. 14, 2024. Amended since.')).toHaveLength(2);
  expect(clausesOf('One plan; another. Two')).toEqual(['One plan', 'another.', 'Two']);
});
