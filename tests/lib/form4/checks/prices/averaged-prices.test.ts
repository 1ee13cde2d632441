import { describe, expect, test } from 'vitest';
import { averagedPrices } from '../../../../../lib/form4/checks/prices/averaged-prices.ts';
import { summarize } from '../../../../../lib/form4/summary/summarize.ts';
import { filing, row } from '../../../../support/samples/filing.ts';
import { I } from '../flagged.ts';

const average = 'This is a weighted average price, of sales at prices from $25.10 to $25.90.';
const footnotes = [
  { id: 'F1', text: average },
  { id: 'F2', text: 'Held by a trust.' },
];
const marked = (cell: string, ...ids: string[]) => row({ footnotes: { [cell]: ids } });
const averaged = (...nonDerivativeTable: ReturnType<typeof row>[]) => [
  ...averagedPrices(filing({ nonDerivativeTable, footnotes })),
];

describe('a price is an average', () => {
  test.each([
    'transactionPricePerShare',
    'transactionShares',
    'transactionCode',
    'transactionAcquiredDisposedCode',
    'transactionDate',
    'securityTitle',
  ])('by a footnote on %s that says so, in its own row', (cell) => {
    expect(averaged(row(), marked(cell, 'F2', 'F1'))).toEqual([I(1, 'transactionPricePerShare')]);
  });

  test('by the remarks, of every purchase and sale, where no footnote says so', () => {
    const award = row({ transactionCode: 'A', transactionAcquiredDisposedCode: 'A' });
    const inRemarks = (...nonDerivativeTable: ReturnType<typeof row>[]) => [
      ...averagedPrices(filing({ nonDerivativeTable, footnotes, remarks: average })),
    ];
    expect(inRemarks(row(), award, marked('transactionPricePerShare', 'F2'))).toEqual([
      I(0, 'transactionPricePerShare'),
      I(2, 'transactionPricePerShare'),
    ]);
    expect(inRemarks(row(), marked('transactionPricePerShare', 'F1'))).toEqual([
      I(1, 'transactionPricePerShare'),
    ]);
  });

  test('but not by a footnote that says something else, or is on another cell', () => {
    expect(averaged(marked('transactionPricePerShare', 'F2'), marked('natureOfOwnership', 'F1'))).toEqual([]);
    expect([...averagedPrices(filing({ nonDerivativeTable: [row()] }))]).toEqual([]);
  });

  test('and then the value of its kind is not one to the cent; that of another kind is', () => {
    const purchase = row({ transactionCode: 'P', transactionAcquiredDisposedCode: 'A' });
    const nonDerivativeTable = [row(), marked('transactionPricePerShare', 'F1'), purchase];
    const { securities } = summarize(filing({ nonDerivativeTable, footnotes }));
    expect(securities[0]?.kinds).toMatchObject([
      { kind: 'market-sale', market: { isAverage: true, value: { value: '51000' } } },
      { kind: 'market-buy', market: { isAverage: false } },
    ]);
  });
});
