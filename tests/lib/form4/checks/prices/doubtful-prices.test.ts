import { expect, test } from 'vitest';
import { doubtfulPrices } from '../../../../../lib/form4/checks/prices/doubtful-prices.ts';
import { summarize } from '../../../../../lib/form4/summary/summarize.ts';
import { filing, row } from '../../../../support/samples/filing.ts';
import { I } from '../flagged.ts';

const doubted = (...nonDerivativeTable: ReturnType<typeof row>[]) => [
  ...doubtfulPrices(filing({ nonDerivativeTable })).keys(),
];
const total = row({ transactionShares: '5000', transactionPricePerShare: '127500' });

test('a total typed as a price is in doubt, the price beside it is not', () => {
  expect(doubted(row(), total)).toEqual([I(1, 'transactionPricePerShare')]);
});

test('the price of an amount in dollars repeats the amount', () => {
  const note = row({
    transactionShares: null,
    transactionTotalValue: '30430000',
    transactionPricePerShare: '30430000',
  });
  expect(doubted(note)).toEqual([I(0, 'transactionPricePerShare')]);
  expect(doubted(row(), row({ transactionPricePerShare: null }))).toEqual([]);
});

test('a kind with one price in doubt has no value, average, lowest and highest price, and says why', () => {
  const purchase = row({ transactionCode: 'P', transactionAcquiredDisposedCode: 'A' });
  const { securities } = summarize(filing({ nonDerivativeTable: [row(), total, purchase] }));
  expect(securities[0]?.kinds).toMatchObject([
    {
      kind: 'market-sale',
      market: null,
      priceInDoubt: {
        value: 'may be a total, not a price per share',
        sources: [I(1, 'transactionPricePerShare')],
      },
      rowsWithoutPrice: 0,
    },
    { kind: 'market-buy', market: { value: { value: '25500' } }, priceInDoubt: null },
  ]);
});

test('a kind with prices in doubt for several reasons gives each reason only once', () => {
  const inEuros = row({ footnotes: { transactionPricePerShare: ['F1'] } });
  const facts = filing({
    nonDerivativeTable: [total, inEuros, total],
    footnotes: [{ id: 'F1', text: 'Sold in euros.' }],
  });
  expect(summarize(facts).securities[0]?.kinds[0]?.priceInDoubt).toEqual({
    value: 'may be a total, not a price per share; in euros, not in U.S. dollars',
    sources: [0, 1, 2].map((index) => I(index, 'transactionPricePerShare')),
  });
});

test('a price whose footnote cannot be read may be an average', () => {
  const noted = (field: string) => row({ footnotes: { [field]: ['F1'] } });
  const nonDerivativeTable = [noted('transactionShares'), noted('natureOfOwnership'), row()];
  const of = (text: string) => [
    ...doubtfulPrices(filing({ nonDerivativeTable, footnotes: [{ id: 'F1', text }] })),
  ];
  expect(of('')).toEqual([[I(0, 'transactionPricePerShare'), 'its footnote cannot be read']]);
  expect(of('Sold under a plan.')).toEqual([]);
});
