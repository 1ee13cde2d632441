import { expect, test } from 'vitest';
import { row } from '../../../support/samples/filing.ts';
import { flagged, texts } from './flagged.ts';

test('a plain sale, signed in time, raises no flag', () => {
  expect(flagged({ nonDerivativeTable: [row()] })).toEqual([]);
});

test('what changes the meaning of a figure comes first, then what the filing is, then its codes', () => {
  const total = row({ transactionShares: '400000', transactionPricePerShare: '300000' });
  const later = row({
    transactionDate: '2024-05-15',
    transactionCode: null,
    sharesOwnedFollowingTransaction: '5',
  });
  const found = texts({
    documentType: '4/A',
    nonDerivativeTable: [total, later],
    remarks: 'Form 1 of 2',
  });
  expect(found.map((text) => text.split(/[ ,:;]/)[0])).toEqual(['Table', 'Table', 'Amends', 'One', 'Table']);
});
