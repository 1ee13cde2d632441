import { expect, test } from 'vitest';
import { rowList } from '../../../../../lib/form4/checks/sums/row-list.ts';

test.each([
  [[2], 'Table I, row 2'],
  [[3, 2], 'Table I, rows 2 and 3'],
  [[10, 9, 3, 5, 4, 1], 'Table I, rows 1, 3–5, 9 and 10'],
  [[12, 10, 11], 'Table I, rows 10–12'],
])('rows %j are listed in the order of the page', (rows, words) => {
  expect(rowList(rows.map((row) => `nonDerivativeTable.${row - 1}`))).toBe(words);
});

test('rows of Table II are called so', () => {
  expect(rowList(['derivativeTable.0'])).toBe('Table II, row 1');
});
