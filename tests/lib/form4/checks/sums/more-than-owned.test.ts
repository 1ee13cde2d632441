import { expect, test } from 'vitest';
import { row } from '../../../../support/samples/filing.ts';
import { flagged, I } from '../flagged.ts';

const acquired = { transactionCode: 'A', transactionAcquiredDisposedCode: 'A' } as const;

test('more acquired than is owned afterwards is flagged', () => {
  const award = row({ ...acquired, transactionShares: '9000.5' });
  expect(flagged({ nonDerivativeTable: [award] })).toEqual([
    {
      text: 'Table I, row 1: 9,000.5 acquired, but only 9,000 owned after the transaction.',
      sources: [I(0, 'transactionShares'), I(0, 'sharesOwnedFollowingTransaction')],
    },
  ]);
});

test('as much acquired as is owned afterwards is not', () => {
  expect(flagged({ nonDerivativeTable: [row({ ...acquired, transactionShares: '9000' })] })).toEqual([]);
});
