import { expect, test } from 'vitest';
import {
  accessionOf,
  aFiling,
  aLine,
  aPurchase,
  aRef,
  aRow,
  listed,
} from '../../../support/fakes/a-record.ts';
import { found, texts } from './found.ts';

const KIND = 'short-swing';

test('the lowest purchases against the highest sales, with shares, prices and dollars', () => {
  const filings: [ReturnType<typeof aRef>] = [aRef(accessionOf('2024-06-03'))];
  const rows = [
    aRow('2024-06-03', { filings, amount: '150', price: '12' }),
    aRow('2024-06-03', { filings, position: 1, amount: '100', price: '10' }),
    aPurchase('2024-03-04', { amount: '100', price: '8' }),
    aPurchase('2024-04-04', { amount: '100', price: '9.50' }),
    aPurchase('2024-05-06', { amount: '100', price: '11' }),
  ];
  const [finding, ...others] = found(KIND, rows);
  // 100 × (12 − 8) + 50 × (12 − 9.50) + 50 × (10 − 9.50); at $11 nothing is left to gain.
  expect(finding?.text).toBe(
    'Possible short-swing profit of $550 under Section 16(b): 200 shares of Common Stock, bought at $8.00 to $9.50 and sold at $10.00 to $12.00 less than six months apart, matched for the greatest profit. Exemptions, derivatives, whose trades count as the insider’s, and whether the person was subject to Section 16(b) at the time are not considered.',
  );
  expect(
    finding?.pairs?.map(({ purchase, sale, amount, profit }) => [purchase.price, sale.price, amount, profit]),
  ).toEqual([
    ['8', '12', '100', '400'],
    ['9.50', '12', '50', '125'],
    ['9.50', '10', '50', '25'],
  ]);
  expect(others).toEqual([]);
});

test('a sale before the purchase, too; not from six months less a day on, and not after the filing', () => {
  const [bought, sold] = [aPurchase('2024-06-19', { price: '8' }), aRow('2023-12-21', { price: '12' })];
  expect(texts(found(KIND, [bought, sold]))[0]).toContain('profit of $400');
  expect(found(KIND, [bought, aRow('2023-12-20', { price: '12' })])).toEqual([]);
  expect(found(KIND, [bought, aRow('2024-06-20', { price: '12' })])).toEqual([]);
});

test('pairs without this filing, other securities and derivatives are left alone', () => {
  const rows = [
    aRow('2024-06-03', { price: '12', amount: '10' }),
    aPurchase('2024-03-04', { price: '8' }),
    aRow('2024-04-04', { price: '30' }),
    aPurchase('2024-03-04', { price: '1', security: 'Class B Common Stock' }),
    aPurchase('2024-03-04', { price: '1', table: 'II' }),
  ];
  expect(texts(found(KIND, rows))).toEqual([
    expect.stringContaining('profit of $40 under Section 16(b): 10 shares'),
  ]);
});

test('without a price not matched, and not known where none has one', () => {
  const unpriced = listed(aPurchase('2024-03-04'));
  const here = aRow('2024-06-03', { price: '12' });
  expect(texts(found(KIND, [here, unpriced]))).toEqual([
    'Not known whether there is a possible short-swing profit under Section 16(b). 1 purchase or sale without a price in the record is not matched.',
  ]);
  expect(texts(found(KIND, [here, unpriced, aPurchase('2024-04-04', { price: '8' })]))[0]).toContain(
    'profit of $400 under Section 16(b): 100 shares of Common Stock, bought at $8.00 and sold at $12.00 less than six months apart, matched for the greatest profit. 1 purchase or sale without a price in the record is not matched. Exemptions',
  );
});

test('no profit is said as such, and averages are named', () => {
  const here = aRow('2024-06-03', { price: '12', priceIs: 'average' });
  const exact = aRow('2024-06-03', { price: '12' });
  const classB = { security: 'Class B Common Stock', price: '12' };
  const rows = [exact, { ...exact, ...classB, position: 1 }];
  const bought = [aPurchase('2024-03-04', { price: '12' }), aPurchase('2024-03-04', classB)];
  expect(texts(found(KIND, [...rows, ...bought]))).toEqual([
    'Purchases and sales of Common Stock less than six months apart, but no sale at a higher price than a purchase.',
    'Purchases and sales of Class B Common Stock less than six months apart, but no sale at a higher price than a purchase.',
  ]);
  // A trade in the average may have been above $12.
  expect(found(KIND, [here, aPurchase('2024-03-04', { price: '12' })])).toMatchObject([
    {
      isKnown: false,
      text: 'Not known whether there is a possible short-swing profit under Section 16(b): purchases and sales of Common Stock are less than six months apart. No sale’s average price is above a purchase’s, but a single trade’s may be.',
    },
  ]);
  expect(texts(found(KIND, [here, aPurchase('2024-03-04', { price: '11' })]))[0]).toContain(
    'greatest profit; some prices are averages of several trades, so it may be more.',
  );
});

test('nothing is matched across a stock split', () => {
  const filings = [
    aFiling('2024-03-04', { lines: [aLine('100', '200')] }),
    aFiling('2024-06-03', { lines: [aLine('400', '300')] }),
  ];
  const rows = [aRow('2024-06-03', { price: '12' }), aPurchase('2024-03-04', { price: '10' })];
  expect(texts(found(KIND, rows, { filings }))).toEqual([
    'Not known whether there is a possible short-swing profit under Section 16(b). Balances suggest a 2-for-1 split between Mar 4, 2024 and Jun 3, 2024; trades on either side of it are not matched.',
  ]);
});

test('how far the record reaches is said where it is less than six months', () => {
  const reach = { reach: { from: '2024-02-01', isWhole: false } };
  expect(texts(found(KIND, [aRow('2024-06-03')], reach))).toEqual([
    'Not known whether there is a possible short-swing profit under Section 16(b): the record reaches back to Feb 1, 2024.',
  ]);
  expect(
    texts(found(KIND, [aRow('2024-06-03', { price: '12' }), aPurchase('2024-03-04')], reach))[0],
  ).toContain('There may be more: the record reaches back to Feb 1, 2024.');
});
