// @vitest-environment node
import { expect, test } from 'vitest';
import { rowList } from '../../../../lib/form4/checks/row-list.ts';

test('rows are named by their table, each only once, those of both tables separately', () => {
  expect(rowList(['nonDerivativeTable.1'])).toBe('Table I, row 2');
  expect(
    rowList([
      'derivativeTable.0.transactionDate',
      'nonDerivativeTable.0.transactionDate',
      'nonDerivativeTable.1.transactionDate',
      'nonDerivativeTable.2.deemedExecutionDate',
      'nonDerivativeTable.2.transactionDate',
    ]),
  ).toBe('Table II, row 1; Table I, rows 1 to 3');
});
