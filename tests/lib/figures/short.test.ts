// @vitest-environment node
import { expect, test } from 'vitest';
import { short } from '../../../lib/figures/short.ts';

test.each([
  [0, '0'],
  [7.25, '7.25'],
  [999, '999'],
  [1000, '1K'],
  [33_600, '33.6K'],
  [999_499, '999K'],
  [999_500, '1M'],
  [2_412_345, '2.41M'],
  [-5_950_000_000, '-5.95B'],
])('%s is short as %s', (amount, text) => {
  expect(short(amount)).toBe(text);
});
