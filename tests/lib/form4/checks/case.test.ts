import { expect, test } from 'vitest';
import { rowNames } from '../../../../lib/form4/checks/case.ts';

const I = (...rows: number[]) => rows.map((row) => `nonDerivativeTable.${row - 1}.transactionShares`);
const II = (...rows: number[]) => rows.map((row) => `derivativeTable.${row - 1}`);

test.each([
  [I(1), 'Row 1 of Table I'],
  [I(2, 3), 'Rows 2 and 3 of Table I'],
  [I(1, 2, 5), 'Rows 1, 2 and 5 of Table I'],
  [I(9, 6, 3, 5, 4, 10, 1), 'Rows 1, 3 to 6, 9 and 10 of Table I'],
  [I(4, 4), 'Row 4 of Table I'],
  [II(12, 10, 11), 'Rows 10 to 12 of Table II'],
  [[...I(1, 2), ...II(1)], 'Rows 1 and 2 of Table I, row 1 of Table II'],
])('rows are called by their numbers on the page, each once: %s', (paths, names) => {
  expect(rowNames(paths)).toBe(names);
});
