import { expect, test } from 'vitest';
import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { purchaseAndSale } from '../../../../lib/form4/wording/pairs/within-six-months.ts';
import { derivativeRow, filing, row } from '../../../support/samples/filing.ts';

const bought = { transactionCode: 'P', transactionAcquiredDisposedCode: 'A' } as const;
const sold = { transactionCode: 'S', transactionAcquiredDisposedCode: 'D' } as const;
const pathsOf = (facts: Partial<Pick<Filing, 'nonDerivativeTable' | 'derivativeTable'>>) => {
  const pair = purchaseAndSale(filing(facts));
  return pair && [pair.purchase.path, pair.sale.path];
};

test('a purchase and a sale of one security are named, however its title is spelled', () => {
  for (const securityTitle of ['COMMON STOCK', 'Common  Stock.']) {
    const nonDerivativeTable = [row(sold), row({ ...bought, securityTitle })];
    expect(pathsOf({ nonDerivativeTable })).toEqual(['nonDerivativeTable.1', 'nonDerivativeTable.0']);
  }
});

test('other classes are not matched', () => {
  const preferred = { ...bought, securityTitle: 'Series A Preferred Stock' };
  expect(pathsOf({ nonDerivativeTable: [row(sold), row(preferred)] })).toBeNull();
  const common = { ...bought, transactionDate: '2024-04-01' };
  expect(pathsOf({ nonDerivativeTable: [row(sold), row(preferred), row(common)] })).toEqual([
    'nonDerivativeTable.2',
    'nonDerivativeTable.0',
  ]);
});

test('a put that is sold and a call that is bought are not called a sale and a purchase', () => {
  const derivativeTable = [
    derivativeRow({ ...sold, securityTitle: 'Put Option (obligation to buy)' }),
    derivativeRow({ ...bought, securityTitle: 'Call Option (right to buy)' }),
  ];
  expect(pathsOf({ derivativeTable })).toBeNull();
});
