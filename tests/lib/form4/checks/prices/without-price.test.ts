import { describe, expect, test } from 'vitest';
import { row } from '../../../../support/samples/filing.ts';
import { flagged, I, texts } from '../flagged.ts';

describe('a value that cannot be computed', () => {
  const unpriced = row({ transactionPricePerShare: null });
  const second = row({ transactionPricePerShare: null, sharesOwnedFollowingTransaction: '8000' });

  test('is that of market trades without a price', () => {
    expect(flagged({ nonDerivativeTable: [unpriced, second] })).toEqual([
      {
        text: 'Table I, rows 1 and 2: no price. Not in the total or the average.',
        sources: [I(0, 'transactionCode'), I(1, 'transactionCode')],
      },
    ]);
  });

  test('says that a footnote stands in', () => {
    const noted = { ...unpriced, footnotes: { transactionPricePerShare: ['F1'] } };
    expect(texts({ nonDerivativeTable: [noted, second] })).toEqual([
      'Table I, row 1: no price, only a footnote. Not in the total or the average.',
      'Table I, row 2: no price. Not in the total or the average.',
    ]);
  });

  test('is told apart from one at $0', () => {
    const free = row({ transactionPricePerShare: '0.00', sharesOwnedFollowingTransaction: '8000' });
    expect(texts({ nonDerivativeTable: [unpriced, free] })).toEqual([
      'Table I, row 1: no price. Not in the total or the average.',
      'Table I, row 2: price of $0, counted in the average.',
    ]);
  });

  test('is none of an award without a price and of a total', () => {
    const award = row({ ...unpriced, transactionCode: 'A', transactionAcquiredDisposedCode: 'A' });
    const total = row({ ...unpriced, transactionShares: null, transactionTotalValue: '500' });
    for (const one of [award, total]) expect(texts({ nonDerivativeTable: [one] })).toEqual([]);
  });
});
