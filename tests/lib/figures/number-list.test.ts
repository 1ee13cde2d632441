// @vitest-environment node
import { expect, test } from 'vitest';
import { numberList } from '../../../lib/figures/number-list.ts';

test.each([
  [[2], '2'],
  [[3, 2], '2 and 3'],
  [[9, 4, 3, 6, 5, 1], '1, 3 to 6 and 9'],
  [[1, 1, 2], '1 and 2'],
])('%j is listed as %s', (numbers, text) => {
  expect(numberList(numbers)).toBe(text);
});
