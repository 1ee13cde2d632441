import { expect, test } from 'vitest';
import type { DerivativeRow, Row } from '../../../../lib/form4/model/filing.ts';
import { rowWords } from '../../../../lib/form4/wording/row-words.ts';
import { derivativeHolding, derivativeRow, filing, holding, row } from '../../../support/samples/filing.ts';

const words = (of: Row | DerivativeRow, footnotes: { id: string; text: string }[] = []) =>
  rowWords(filing({ nonDerivativeTable: [of], footnotes }), { row: of, path: 'nonDerivativeTable.0' });

test.each<[string, Row | DerivativeRow]>([
  ['Sold 1,000 shares of Common Stock at $25.50 (S) on May 14, 2024; 9,000 owned after, directly.', row()],
  [
    'Had 189 shares of Common Stock withheld or delivered at $146.56 for taxes or the exercise price (F) on Jan 15, 2024; 5,887 owned after, directly.',
    row({
      transactionCode: 'F',
      transactionShares: '189',
      transactionPricePerShare: '146.56',
      transactionDate: '2024-01-15',
      sharesOwnedFollowingTransaction: '5887',
    }),
  ],
  [
    'Acquired 1 share of Common Stock in a grant, award or other acquisition (A) on May 14, 2024; 9,000 owned after, directly.',
    row({
      transactionCode: 'A',
      transactionAcquiredDisposedCode: 'A',
      transactionShares: '1',
      transactionPricePerShare: '0',
    }),
  ],
  [
    'Gave 1,000 shares of Common Stock as a gift (G) on May 14, 2024; amount owned after not reported, indirectly, By trust.',
    row({
      transactionCode: 'G',
      transactionPricePerShare: null,
      sharesOwnedFollowingTransaction: null,
      directOrIndirectOwnership: 'I',
      natureOfOwnership: 'By trust',
    }),
  ],
  [
    'Bought $2,500,000 of Senior Notes (P) on May 14, 2024; $7,500,000 owned after, directly.',
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
    'Disposed of 1,000 shares of Common Stock in an equity swap or similar instrument at $25.50 (S/K) on May 14, 2024; 9,000 owned after, directly.',
    row({ equitySwapInvolved: true }),
  ],
  [
    'Disposed of 1,000 shares of Common Stock in an equity swap or similar instrument at $25.50 (K) on May 14, 2024; 9,000 owned after, directly.',
    row({ transactionCode: 'K', equitySwapInvolved: true }),
  ],
  [
    'Disposed of 1,000 shares of Common Stock at $25.50; 9,000 owned after.',
    row({ transactionCode: null, transactionDate: null, directOrIndirectOwnership: null }),
  ],
  [
    'Reported 1,000 shares of Common Stock at $25.50 (S) on May 14, 2024, acquired or disposed of not stated; 9,000 owned after, directly.',
    row({ transactionAcquiredDisposedCode: null }),
  ],
  [
    'Exercised or converted 1,000 of Stock Option (Right to Buy) (M) on May 14, 2024; 0 owned after, directly.',
    derivativeRow(),
  ],
  ['Owns 9,000 shares of Common Stock, directly.', holding()],
  [
    'Owns 9,000 Ordinary Shares, indirectly, By Fund IV, L.P.',
    holding({
      securityTitle: 'Ordinary Shares',
      directOrIndirectOwnership: 'I',
      natureOfOwnership: 'By Fund IV, L.P.',
    }),
  ],
  [
    'Owns Stock Option (Right to Buy) (underlying: 40,000 shares of Common Stock), directly.',
    derivativeHolding({ sharesOwnedFollowingTransaction: null, underlyingSecurityShares: '40000' }),
  ],
  [
    'Owns Stock Option (Right to Buy), amount not reported, directly.',
    derivativeHolding({ sharesOwnedFollowingTransaction: null, underlyingSecurityShares: null }),
  ],
  [
    'No securities owned.',
    holding({ securityTitle: 'No securities are beneficially owned', sharesOwnedFollowingTransaction: '0' }),
  ],
  [
    'Reports 100 of Call Option (obligation to sell), directly.',
    derivativeHolding({
      securityTitle: 'Call Option (obligation to sell)',
      sharesOwnedFollowingTransaction: '100',
    }),
  ],
  [
    'Gave 1,000 shares of Common Stock as a gift (G) on May 14, 2024; 9,000 owned after, directly.',
    row({ transactionCode: 'G' }),
  ],
  [
    'Had 1,000 shares of Common Stock expire or be canceled, with value received (H) on May 14, 2024; 9,000 owned after, directly.',
    row({ transactionCode: 'H', transactionPricePerShare: null }),
  ],
  [
    'Had 1,000 shares of Common Stock expire or be canceled, with value received, at $25.50 (H) on May 14, 2024; 9,000 owned after, directly.',
    row({ transactionCode: 'H' }),
  ],
  [
    'Transferred 1,000 shares of Common Stock by will or the laws of descent and distribution (W) on May 14, 2024; 9,000 owned after, directly.',
    row({ transactionCode: 'W' }),
  ],
  [
    'Owns Convertible Note (underlying: $5,000 of Common Stock), directly.',
    derivativeHolding({
      securityTitle: 'Convertible Note',
      sharesOwnedFollowingTransaction: null,
      underlyingSecurityShares: null,
      underlyingSecurityValue: '5000',
    }),
  ],
])('%s', (sentence, of) => {
  expect(words(of)).toBe(sentence);
});

test('what a footnote says was written is not owned', () => {
  const footnotes = [{ id: 'F1', text: 'The reporting person wrote these call options.' }];
  const call = {
    securityTitle: 'Call Option',
    sharesOwnedFollowingTransaction: '100',
    footnotes: { securityTitle: ['F1'] },
  };
  expect(words(derivativeRow({ ...call, transactionCode: 'S' }), footnotes)).toContain(
    '100 outstanding after',
  );
  expect(words(derivativeHolding(call), footnotes)).toBe('Reports 100 of Call Option, directly.');
});

test('an average price is called one, and one in doubt is not told', () => {
  const average = row({ footnotes: { transactionPricePerShare: ['F1'] } });
  const footnotes = [{ id: 'F1', text: 'A weighted average price of several sales.' }];
  expect(words(average, footnotes)).toContain('at an average price of $25.50 (S)');
  const total = row({ transactionShares: '5000000', transactionPricePerShare: '127500000' });
  expect(words(total)).toContain('Sold 5,000,000 shares of Common Stock (price in doubt) (S)');
});

test('a footnote that says what it was is named', () => {
  const footnotes = [{ id: 'F1', text: 'Shares were sold solely to satisfy tax withholding.' }];
  const marked = { footnotes: { transactionShares: ['F1'] } };
  expect(words(row(marked), footnotes)).toContain(
    'Sold 1,000 shares of Common Stock to cover taxes (footnote 1) at $25.50 (S) on',
  );
  expect(words(row({ ...marked, transactionCode: 'J' }), footnotes)).toContain('(J, see footnote 1) on');
  const beside = { footnotes: { sharesOwnedFollowingTransaction: ['F1'] } };
  expect(words(row({ ...beside, transactionCode: 'J' }), footnotes)).toContain('(J, see footnote 1) on');
  expect(words(row({ ...marked, transactionCode: null }), footnotes)).toContain('(see footnote 1) on');
});

test('a title with a comma is closed by one', () => {
  expect(words(row({ securityTitle: 'Common Stock, par value $0.01' }))).toContain(
    'Sold 1,000 shares of Common Stock, par value $0.01, at $25.50 (S) on',
  );
  const conversion = { transactionCode: 'C', transactionPricePerShare: null };
  expect(words(row({ ...conversion, securityTitle: 'Common Stock, par value $0.01' }))).toContain(
    'Exercised or converted 1,000 shares of Common Stock, par value $0.01 (C) on',
  );
});
