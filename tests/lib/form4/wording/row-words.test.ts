import { expect, test } from 'vitest';
import type { DerivativeRow, Row } from '../../../../lib/form4/model/filing.ts';
import { rowWords } from '../../../../lib/form4/wording/row-words.ts';
import { derivativeHolding, derivativeRow, holding, row } from '../../../support/samples/filing.ts';

const words = (of: Row | DerivativeRow) => rowWords({ row: of, path: 'nonDerivativeTable.0' });

test.each<[string, Row | DerivativeRow]>([
  ['Sold 1,000 shares of Common Stock at $25.50 (S) on 14 May 2024; 9,000 left, direct.', row()],
  [
    'Gave up 189 shares of Common Stock at $146.56 for tax or exercise price (F) on 15 Jan 2024; 5,887 left, direct.',
    row({
      transactionCode: 'F',
      transactionShares: '189',
      transactionPricePerShare: '146.56',
      transactionDate: '2024-01-15',
      sharesOwnedFollowingTransaction: '5887',
    }),
  ],
  [
    'Awarded 1 share of Common Stock (A) on 14 May 2024; 9,000 held, direct.',
    row({
      transactionCode: 'A',
      transactionAcquiredDisposedCode: 'A',
      transactionShares: '1',
      transactionPricePerShare: '0',
    }),
  ],
  [
    'Gave 1,000 shares of Common Stock as a gift (G) on 14 May 2024; amount owned not reported, indirect, By trust.',
    row({
      transactionCode: 'G',
      transactionPricePerShare: null,
      sharesOwnedFollowingTransaction: null,
      directOrIndirectOwnership: 'I',
      natureOfOwnership: 'By trust',
    }),
  ],
  [
    'Bought $2,500,000.00 of Senior Notes at $2,500,000.00 (P) on 14 May 2024; $7,500,000.00 held, direct.',
    row({
      securityTitle: 'Senior Notes',
      transactionCode: 'P',
      transactionAcquiredDisposedCode: 'A',
      transactionShares: null,
      transactionTotalValue: '2500000.00',
      transactionPricePerShare: '2500000.00',
      sharesOwnedFollowingTransaction: null,
      valueOwnedFollowingTransaction: '7500000',
    }),
  ],
  [
    'Disposed of 1,000 shares of Common Stock at $25.50 (S/K) on 14 May 2024; 9,000 left, direct.',
    row({ equitySwapInvolved: true }),
  ],
  [
    'Disposed of 1,000 shares of Common Stock at $25.50 (K) on 14 May 2024; 9,000 left, direct.',
    row({ transactionCode: 'K', equitySwapInvolved: true }),
  ],
  [
    'Disposed of 1,000 shares of Common Stock at $25.50; 9,000 left.',
    row({ transactionCode: null, transactionDate: null, directOrIndirectOwnership: null }),
  ],
  [
    'Moved, it is not said which way, 1,000 shares of Common Stock at $25.50 (S) on 14 May 2024; 9,000 held, direct.',
    row({ transactionAcquiredDisposedCode: null }),
  ],
  [
    'Exercised or converted 1,000 Stock Option (Right to Buy) (M) on 14 May 2024; 0 left, direct.',
    derivativeRow(),
  ],
  ['Holds 9,000 shares of Common Stock, direct.', holding()],
  [
    'Holds 9,000 Ordinary Shares, indirect, By Fund IV, L.P.',
    holding({
      securityTitle: 'Ordinary Shares',
      directOrIndirectOwnership: 'I',
      natureOfOwnership: 'By Fund IV, L.P.',
    }),
  ],
  [
    'Holds Stock Option (Right to Buy) for 40,000 shares of Common Stock, direct.',
    derivativeHolding({ sharesOwnedFollowingTransaction: null, underlyingSecurityShares: '40000' }),
  ],
  [
    'Holds Stock Option (Right to Buy), amount not reported, direct.',
    derivativeHolding({ sharesOwnedFollowingTransaction: null, underlyingSecurityShares: null }),
  ],
])('%s', (sentence, of) => {
  expect(words(of)).toBe(sentence);
});
