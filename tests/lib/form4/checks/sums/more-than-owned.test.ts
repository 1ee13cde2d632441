import { expect, test } from 'vitest';
import { derivativeRow, holding, row } from '../../../../support/samples/filing.ts';
import { flagged, I, texts } from '../flagged.ts';

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

test('nor is it in a line that fails in another row', () => {
  const award = row({ ...acquired, transactionShares: '9000' });
  const sale = row({ transactionDate: '2024-05-15', sharesOwnedFollowingTransaction: '5000' });
  const said = texts({ nonDerivativeTable: [award, sale] });
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('row 2: the filing reports 5,000 owned');
});

test('a holding that repeats what is owned does not remove the flag', () => {
  const nonDerivativeTable = [row({ ...acquired, transactionShares: '9500' }), holding()];
  expect(texts({ nonDerivativeTable })).toEqual([
    'Table I, row 1: 9,500 acquired, but only 9,000 owned after the transaction.',
  ]);
});

test('more written options bought back than are left is not', () => {
  const derivativeTable = [
    derivativeRow({
      securityTitle: 'Put Option (obligation to buy)',
      transactionCode: 'P',
      transactionPricePerShare: '2',
      transactionAcquiredDisposedCode: 'A',
      sharesOwnedFollowingTransaction: '400',
    }),
  ];
  expect(texts({ derivativeTable })).toEqual([
    'The amount owned in Table II, row 1, is a short position, not a holding.',
  ]);
});
