import { describe, expect, test } from 'vitest';
import { derivativeRow, row } from '../../../../support/samples/filing.ts';
import { sampleNamed } from '../../../../support/samples/sample-named.ts';
import { flagged, I, texts } from '../flagged.ts';

describe('a balance that does not add up', () => {
  test('says which row, by how much, and what usually explains it, and leads to what was summed', () => {
    expect(flagged(sampleNamed('odd-balance').filing ?? {})).toEqual([
      {
        text: 'Row 2 of Table I does not add up: 25,100 reported, 3,600 more than the row before makes it. Usually: shares added without a row (a dividend, a purchase plan), or a line that mixes two holdings.',
        sources: [
          I(0, 'sharesOwnedFollowingTransaction'),
          I(1, 'transactionShares'),
          I(1, 'sharesOwnedFollowingTransaction'),
        ],
      },
    ]);
  });

  test('is told of derivatives as well', () => {
    const first = derivativeRow({ sharesOwnedFollowingTransaction: '5000' });
    const next = { transactionDate: '2024-05-15', sharesOwnedFollowingTransaction: '3000' };
    const derivativeTable = [first, derivativeRow(next)];
    expect(texts({ derivativeTable })).toEqual([
      'Row 2 of Table II does not add up: 3,000 reported, 1,000 fewer than the row before makes it. Usually: an unreported earlier change, or a line that mixes two holdings.',
    ]);
  });

  test('is none where two trusts have balances of their own', () => {
    expect(flagged(sampleNamed('gift-to-trusts').filing ?? {})).toEqual([]);
  });

  test('is none between rows of one day that add up in no order', () => {
    // 0001209191-20-006854 has the balances of two rows swapped.
    const nonDerivativeTable = [
      row({ transactionShares: '10', sharesOwnedFollowingTransaction: '120' }),
      row({ transactionShares: '30', sharesOwnedFollowingTransaction: '70' }),
    ];
    expect(texts({ nonDerivativeTable }).filter((text) => text.includes('does not add up'))).toEqual([]);
    const before = row({ transactionDate: '2024-05-13', sharesOwnedFollowingTransaction: '200' });
    expect(texts({ nonDerivativeTable: [before, ...nonDerivativeTable] })[0]).toContain(
      'Row 2 of Table I does not add up: 120 reported, 70 fewer',
    );
  });
});
