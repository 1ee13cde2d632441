import { describe, expect, test } from 'vitest';
import type { Row } from '../../../../../lib/form4/model/filing.ts';
import { derivativeRow, row } from '../../../../support/samples/filing.ts';
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
        text: 'Table I, row 2: $51,000.00 may be a total entered as a price per share.',
        sources: [I(1, 'transactionPricePerShare')],
      },
    ]);
  });

  test('shows beside the price that its footnote gives', () => {
    const rows = [sale('2000', '51000', noted)];
    const says = (text: string) => texts({ nonDerivativeTable: rows, footnotes: footnote(text) }).length;
    expect(says('Sold at prices from $25.10 to $25.90.')).toBe(1);
    expect(says('Sold at prices from $50,900 to $51,100.')).toBe(0);
    expect(says('Paid a total of $51,000.')).toBe(1);
  });

  test('shows where the trade would be of more than $10 billion', () => {
    expect(texts({ nonDerivativeTable: [sale('400000', '300000')] })).toHaveLength(1);
    expect(texts({ nonDerivativeTable: [sale('3000000', '3000')] })).toHaveLength(0);
  });

  test('shows without another price where it is past belief for so many shares', () => {
    const alone = (shares: string, price: string, held: string, securityTitle = 'Common Stock') =>
      texts({
        nonDerivativeTable: [
          row({
            securityTitle,
            transactionShares: shares,
            transactionPricePerShare: price,
            sharesOwnedFollowingTransaction: held,
          }),
        ],
      }).length;
    // $50.00 a share if the price is the total paid.
    expect(alone('5000', '250000', '5000')).toBe(1);
    expect(alone('500000', '500000', '500000', '5% Convertible Notes')).toBe(1);
    expect(alone('1000', '15000', '2000000')).toBe(1);
    // The price equals the number of shares, so the total would be $1.00 a share.
    expect(alone('12000', '12000', '12000', '5% Convertible Notes')).toBe(1);
    // What is left would be worth more than $10 billion, though at less than $5,000 a share it may be.
    expect(alone('100', '6000', '2000000')).toBe(1);
    expect(alone('100', '4000', '3000000')).toBe(0);
    // $15.00 a share; $21.428… a share.
    expect(alone('1000', '15000', '1000')).toBe(1);
    expect(alone('700', '15000.01', '1000')).toBe(0);
    expect(alone('700', '25000.01', '1000')).toBe(1);
    expect(alone('400', '9000', '12000')).toBe(0);
    // Berkshire Hathaway Class A, NVR, preferred stock.
    expect(alone('200', '695418.24', '61', 'Class A Common Stock')).toBe(0);
    expect(alone('1500', '9312.75', '12000')).toBe(0);
    expect(alone('400', '10417.33', '12000')).toBe(0);
    expect(alone('5000', '10000', '5000', 'Series A Preferred Stock')).toBe(0);
    for (const title of ['5% Note due 2030', 'Bond', 'LP Unit'])
      expect(alone('5000', '10000', '5000', title), title).toBe(0);
    // The whole holding is worth more than $10 billion, but the total for one share is its price.
    expect(alone('1', '695418.24', '206363', 'Class A Common Stock')).toBe(0);
  });

  test('shows beside what it costs to exercise options on the security', () => {
    const option = derivativeRow({ conversionOrExercisePrice: '20' });
    const found = texts({ nonDerivativeTable: [sale('200', '5100')], derivativeTable: [option] });
    expect(found).toContain('Table I, row 1: $5,100.00 may be a total entered as a price per share.');
  });

  test('shows by such prices alone where it is not past belief', () => {
    const told = (...rows: Row[]) =>
      texts({ nonDerivativeTable: rows }).filter((text) => text.includes('a total entered')).length;
    expect(told(sale('200', '5100'))).toBe(0);
    expect(told(sale('1000', '25.5', { securityTitle: 'COMMON STOCK' }), sale('200', '5100'))).toBe(1);
    expect(told(sale('1000', '0'), sale('200', '5100', { sharesOwnedFollowingTransaction: null }))).toBe(0);
    // $0.08 a share is as far from $25.50 as $5,100.00 is.
    expect(told(sale('1000', '25.5'), sale('60000', '5100'))).toBe(0);
    const unpriced = sale('1000', '25.5', { transactionPricePerShare: null });
    expect(told(unpriced, sale('1000', '25.5'), sale('200', '5100'))).toBe(1);
    const other = derivativeRow({ conversionOrExercisePrice: '20', underlyingSecurityTitle: 'Preferred' });
    const found = texts({ nonDerivativeTable: [sale('200', '5100')], derivativeTable: [other] });
    expect(found.filter((text) => text.includes('total'))).toEqual([]);
  });

  test('shows beside the price that the second of its footnotes gives', () => {
    const rows = [sale('2000', '51000', { footnotes: { transactionPricePerShare: ['F9', 'F2'] } })];
    const footnotes = [...footnote('A trust.'), { id: 'F2', text: 'At prices from $50,900.50 to $51,100.' }];
    expect(texts({ nonDerivativeTable: rows, footnotes })).toEqual([]);
  });

  test('is the price of an amount in dollars that repeats it', () => {
    const note = { transactionShares: null, transactionTotalValue: '51000' };
    const told = (price: string) =>
      texts({ nonDerivativeTable: [row({ ...note, transactionPricePerShare: price })] });
    expect(told('51000')).toEqual([
      'Table I, row 1: $51,000.00 may be a total entered as a price per share.',
    ]);
    expect(told('25.5')).toEqual([]);
    const free = { ...note, transactionTotalValue: '0', transactionPricePerShare: '0' };
    expect(texts({ nonDerivativeTable: [row(free)] })).toEqual([]);
    expect(texts({ nonDerivativeTable: [row({ ...note, transactionTotalValue: null })] })).toEqual([]);
  });

  test.each<[string, Row[]]>([
    ['a share that costs as much as a house', [sale('10', '602500'), sale('2', '603100', leaving('2'))]],
    ['one share, whose price is its total', [sale('1000', '25.5'), sale('1', '51000', leaving('1'))]],
    ['another security’s price', [sale('200', '5100'), sale('10', '25.5', { securityTitle: 'Preferred' })]],
    ['a price of less than a thousand', [sale('1000', '0.3'), sale('1000', '300', leaving('1000'))]],
  ])('is not %s', (_, rows) => {
    expect(texts({ nonDerivativeTable: rows }).filter((text) => text.includes('total'))).toEqual([]);
  });
});
