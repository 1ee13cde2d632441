import { expect, test } from 'vitest';
import { row } from '../../../support/samples/filing.ts';
import { flagged, texts } from './flagged.ts';

test('a plain sale, signed in time, raises no flag', () => {
  expect(flagged({ nonDerivativeTable: [row()] })).toEqual([]);
});

test('what changes the meaning of a figure is told first, then what the filing is, then its codes', () => {
  const total = row({ transactionShares: '400000', transactionPricePerShare: '300000' });
  const later = row({
    transactionDate: '2024-05-15',
    transactionCode: 'Q',
    sharesOwnedFollowingTransaction: '5',
  });
  const found = texts({
    documentType: '4/A',
    nonDerivativeTable: [total, later],
    remarks: 'Form 1 of 2',
  });
  expect(found.map((text) => text.split(/[ ,:;]/)[0])).toEqual(['Table', 'Table', 'Amends', 'One', 'Table']);
});

test('a footnote of 40,000 letters is read in no time', () => {
  const words = ['10b5-1 plan adopted on ', 'not under a plan ', 'C$57 ', 'price per ADS ', 'x', ' '];
  const onPrice = row({ footnotes: { transactionPricePerShare: ['F1'] } });
  for (const word of words) {
    const text = `10b5-1 CAD ADS ${word.repeat(40_000 / word.length)}`;
    const started = performance.now();
    flagged({ nonDerivativeTable: [onPrice], footnotes: [{ id: 'F1', text }] });
    expect(performance.now() - started, word).toBeLessThan(3000);
  }
});
