import { expect, test } from 'vitest';
import { doubtfulPrices } from '../../../../../lib/form4/checks/prices/doubtful-prices.ts';
import { filing, row } from '../../../../support/samples/filing.ts';

const doubted = (...nonDerivativeTable: ReturnType<typeof row>[]) => [
  ...doubtfulPrices(filing({ nonDerivativeTable })).keys(),
];

test('a total typed as a price is in doubt, the price beside it is not', () => {
  const total = row({ transactionShares: '5000', transactionPricePerShare: '127500' });
  expect(doubted(row(), total)).toEqual(['nonDerivativeTable.1.transactionPricePerShare']);
});

test('the price of an amount in dollars repeats the amount', () => {
  const note = row({
    transactionShares: null,
    transactionTotalValue: '30430000',
    transactionPricePerShare: '30430000',
  });
  expect(doubted(note)).toEqual(['nonDerivativeTable.0.transactionPricePerShare']);
  expect(doubted(row(), row({ transactionPricePerShare: null }))).toEqual([]);
});
