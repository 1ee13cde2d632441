import { describe, expect, test } from 'vitest';
import type { Row } from '../../../../../lib/form4/model/filing.ts';
import { row } from '../../../../support/samples/filing.ts';
import { flagged, I, texts } from '../flagged.ts';

describe('a total typed as a price', () => {
  const sale = (shares: string, price: string, facts: Partial<Row> = {}) =>
    row({ transactionShares: shares, transactionPricePerShare: price, ...facts });
  /** The second row's balance follows from the first's. */
  const leaving = (shares: string) => ({ sharesOwnedFollowingTransaction: String(9000 - Number(shares)) });
  const noted = { footnotes: { transactionPricePerShare: ['F1'] } };
  const footnote = (text: string) => [{ id: 'F1', text }];

  test('shows beside another price of the security', () => {
    const rows = [sale('1000', '25.5'), sale('2000', '51000', leaving('2000'))];
    expect(flagged({ nonDerivativeTable: rows })).toEqual([
      {
        text: 'Row 2 of Table I: $51,000.00 looks like a total typed as a price per share.',
        sources: [I(1, 'transactionPricePerShare')],
      },
    ]);
  });

  test('shows beside the price that its footnote gives', () => {
    const rows = [sale('2000', '51000', noted)];
    const says = (text: string) => texts({ nonDerivativeTable: rows, footnotes: footnote(text) }).length;
    expect(says('Sold at prices from $25.10 to $25.90.')).toBe(1);
    expect(says('Sold at prices from $50,900 to $51,100.')).toBe(0);
    expect(says('Sold in several trades.')).toBe(0);
  });

  test('shows where the trade would be of more than $100 billion', () => {
    expect(texts({ nonDerivativeTable: [sale('400000', '300000')] })).toHaveLength(1);
    expect(texts({ nonDerivativeTable: [sale('300000', '300000')] })).toHaveLength(0);
  });

  test.each<[string, Row[]]>([
    ['a share that costs as much as a house', [sale('10', '602500'), sale('2', '603100', leaving('2'))]],
    ['one share, whose price is its total', [sale('1000', '25.5'), sale('1', '51000', leaving('1'))]],
    ['another security’s price', [sale('2000', '51000'), sale('10', '25.5', { securityTitle: 'Preferred' })]],
    ['a price of less than a thousand', [sale('1000', '0.3'), sale('1000', '300', leaving('1000'))]],
    [
      'a total in dollars with the total as price',
      [row({ transactionShares: null, transactionTotalValue: '51000', transactionPricePerShare: '51000' })],
    ],
  ])('is not %s', (_, rows) => {
    expect(texts({ nonDerivativeTable: rows }).filter((text) => text.includes('total'))).toEqual([]);
  });
});
