import { describe, expect, test } from 'vitest';
import { derivativeRow, row } from '../../../../support/samples/filing.ts';
import { sampleNamed } from '../../../../support/samples/sample-named.ts';
import { flagged, I, texts } from '../flagged.ts';

describe('a balance that does not add up', () => {
  test('says which row, by how much, and what usually explains it, and leads to what was summed', () => {
    expect(flagged(sampleNamed('odd-balance').filing ?? {})).toEqual([
      {
        text: 'Table I, row 2: the filing reports 25,100 owned; the previous balance and this transaction give 21,500 (3,600 less). Common reason: shares acquired without a reportable transaction (dividend reinvestment, a purchase plan), or two holdings combined.',
        sources: [
          I(0, 'sharesOwnedFollowingTransaction'),
          I(1, 'transactionShares'),
          I(1, 'sharesOwnedFollowingTransaction'),
        ],
      },
    ]);
  });

  test.each([
    ['9000', '8000.5', '0.5 less', 'a rounded fraction of a share'],
    ['8000', '8000', '1,000 less', 'every row shows the final balance'],
    ['9000', '16000', '8,000 less', 'a stock split'],
    ['9000', '4000', '4,000 more', 'a stock split'],
  ])('%s, then %s after a sale of 1,000, should be %s: often %s', (first, second, gap, reason) => {
    const later = { transactionDate: '2024-05-15', sharesOwnedFollowingTransaction: second };
    const nonDerivativeTable = [row({ sharesOwnedFollowingTransaction: first }), row(later)];
    const [text] = texts({ nonDerivativeTable });
    expect(text).toContain(`(${gap}). Common reason: ${reason}.`);
  });

  test('is told of rows of one day that all show the final balance', () => {
    const nonDerivativeTable = [row(), row()];
    expect(texts({ nonDerivativeTable })).toEqual([
      'Table I, row 2: the filing reports 9,000 owned; the previous balance and this transaction give 8,000 (1,000 less). Common reason: every row shows the final balance.',
    ]);
  });

  test('is told of derivatives as well', () => {
    const first = derivativeRow({ sharesOwnedFollowingTransaction: '5000' });
    const next = { transactionDate: '2024-05-15', sharesOwnedFollowingTransaction: '3000' };
    const derivativeTable = [first, derivativeRow(next)];
    expect(texts({ derivativeTable })).toEqual([
      'Table II, row 2: the filing reports 3,000 owned; the previous balance and this transaction give 4,000 (1,000 more). Common reason: an earlier change not reported, or two holdings combined.',
    ]);
  });

  test('is told of amounts in dollars in dollars', () => {
    const owned = (amount: string) => ({
      transactionShares: null,
      sharesOwnedFollowingTransaction: null,
      valueOwnedFollowingTransaction: amount,
      transactionPricePerShare: null,
    });
    const first = row({ transactionTotalValue: '100', ...owned('900') });
    const next = row({ transactionTotalValue: '100', transactionDate: '2024-05-15', ...owned('700') });
    expect(texts({ nonDerivativeTable: [first, next] })[0]).toContain(
      'the filing reports $700.00 owned; the previous balance and this transaction give $800.00 ($100.00 more)',
    );
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
    expect(texts({ nonDerivativeTable }).filter((text) => text.includes('the filing reports'))).toEqual([]);
    const before = row({ transactionDate: '2024-05-13', sharesOwnedFollowingTransaction: '200' });
    expect(texts({ nonDerivativeTable: [before, ...nonDerivativeTable] })[0]).toContain(
      'Table I, row 2: the filing reports 120 owned; the previous balance and this transaction give 190 (70 more).',
    );
  });
});
