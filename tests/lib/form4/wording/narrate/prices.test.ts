import { describe, expect, test } from 'vitest';
import type { Row } from '../../../../../lib/form4/model/filing.ts';
import { derivativeRow, filing, row } from '../../../../support/samples/filing.ts';
import { coded, on, phrases, said, sale, told, who } from './told.ts';

describe('purchases and sales', () => {
  test('one says its value and its price', () => {
    expect(told(row())).toBe(
      `${who}sold 1,000 shares of Common Stock for $25,500 ($25.50 each)${on}down 10.0%.`,
    );
  });

  test('one share costs what all of it costs', () => {
    expect(told(sale('1', '12.48', '5'))).toContain('sold 1 share of Common Stock for $12.48 on ');
    expect(told(sale('1', '12.4815', '5'))).toContain(' for $12.48 ($12.4815 each) on ');
  });

  test('several say how many are reported, their value, their range and their average', () => {
    const first = sale('10000', '98.1', '50000');
    const second = sale('21000', '101.35', '29000', { transactionDate: '2024-05-15' });
    expect(told(first, second)).toBe(
      `${who}sold 31,000 shares of Common Stock in 2 reported sales for $3,109,350 at $98.10 to $101.35 (weighted average $100.3016) from May 14, 2024 to May 15, 2024. The filing reports 29,000 shares owned directly after the transactions, down 51.7%.`,
    );
  });

  test('several at one price say it once', () => {
    expect(told(sale('10', '5', '50'), sale('20', '5', '30'))).toContain(
      'sold 30 shares of Common Stock in 2 reported sales for $150 at $5.00 on May 14, 2024',
    );
  });

  test('those without a price are counted, and are no part of value, range and average', () => {
    const rows = [sale('10', '5', '50'), sale('20', null, '30'), sale('10', '7', '20')];
    expect(told(...rows)).toContain(
      'in 3 reported sales, 1 without a price and the others for $120 at $5.00 to $7.00 (weighted average $6.00), on',
    );
  });

  test('rows without an amount are not called rows without a price', () => {
    const rows = [sale('10', '5', '50'), sale('20', '6', '30', { transactionShares: null })];
    expect(told(...rows)).toContain(', 1 without a price or an amount and the other for $50 at $5.00');
  });

  test('a price that stands in a footnote alone is not told, but where it is', () => {
    const noted = sale('1000', null, '9000', { footnotes: { transactionPricePerShare: ['F1'] } });
    expect(told(noted)).toBe(
      `${who}sold 1,000 shares of Common Stock (price: see footnote 1)${on}down 10.0%.`,
    );
  });

  test('an average may be told in the remarks alone', () => {
    const remarks = 'The prices in Column 4 are weighted averages. Shares were sold in multiple trades.';
    const ranging = `${remarks} at prices ranging from $25.10 to $25.90.`;
    expect(said(filing({ nonDerivativeTable: [row()], remarks: ranging }))).toBe(
      `${who}sold 1,000 shares of Common Stock for about $25,500 at an average price of $25.50 (the remarks: prices from $25.10 to $25.90)${on}down 10.0%.`,
    );
    const both = [row(), sale('2000', '26', '7000')];
    expect(said(filing({ nonDerivativeTable: both, remarks }))).toContain(
      'in 2 reported sales for about $77,500 at average prices of $25.50 to $26.00 (weighted average $25.8333; see the remarks) on',
    );
  });

  test('a price of zero gives no value', () => {
    expect(told(sale('1000', '0', '9000'))).toContain('sold 1,000 shares of Common Stock at $0.00 on');
  });

  test('nothing is said about a price in doubt', () => {
    const total = sale('5000', '127500', '4000');
    expect(told(row(), total)).toContain(
      'sold 6,000 shares of Common Stock in 2 reported sales (price in doubt: may be a total, not a price per share)',
    );
    expect(told(sale('5000000', '127500000', '1'))).not.toContain('$');
  });

  test('less than six months apart, they are named', () => {
    const bought = sale('100', '4', '9000', { transactionCode: 'P', transactionAcquiredDisposedCode: 'A' });
    expect(told(sale('100', '5', '8900', { transactionDate: '2024-05-13' }), bought)).toBe(
      `${who}sold 100 shares of Common Stock for $500 ($5.00 each) and bought 100 for $400 ($4.00 each) from May 13, 2024 to May 14, 2024, leaving no net change. The filing reports 9,000 shares owned directly after the transactions, unchanged. The filing reports a purchase (May 14, 2024) and a sale (May 13, 2024) less than six months apart.`,
    );
    expect(told(sale('100', '5', '8900', { transactionDate: '2024-11-13' }), bought)).not.toContain('months');
    expect(told(sale('100', '5', '8900', { transactionDate: '2024-11-12' }), bought)).toContain('months');
  });

  test('three kinds stand in one list', () => {
    const award = coded('A', 'A', { transactionShares: '30', sharesOwnedFollowingTransaction: '130' });
    const tax = coded('F', 'D', { transactionShares: '20', sharesOwnedFollowingTransaction: '110' });
    expect(told(award, tax, sale('10', '5', '100'))).toContain(
      'sold 10 shares of Common Stock for $50 ($5.00 each), acquired 30 in a grant, award or other acquisition (code A) and had 20 withheld or delivered for taxes or the exercise price (code F), on May 14, 2024, leaving no net change.',
    );
  });

  test('an option has no value where its price may be for one share under it', () => {
    const option = (underlyingSecurityShares: string) =>
      said(
        filing({
          derivativeTable: [
            derivativeRow({
              transactionCode: 'P',
              transactionAcquiredDisposedCode: 'A',
              transactionPricePerShare: '3.1',
              transactionShares: '50',
              underlyingSecurityShares,
            }),
          ],
        }),
      );
    expect(option('5000')).toContain('bought 50 of Stock Option (Right to Buy) at $3.10 on');
    expect(option('50')).toContain('bought 50 of Stock Option (Right to Buy) for $155 ($3.10 each) on');
  });
});

describe('prices that are averages', () => {
  const footnotes = [
    {
      id: 'F1',
      text: 'A weighted average. Sold in multiple trades at prices ranging from $25.10 to $25.90.',
    },
    {
      id: 'F2',
      text: 'A weighted average. Sold in multiple trades at prices ranging from $26.00 to $26.99.',
    },
    { id: 'F3', text: 'The price is a weighted average price.' },
    { id: 'F4', text: 'Sold in multiple trades at prices ranging from $1.00 to $2.00.' },
  ];
  const averaged = (price: string, ...marks: string[]) =>
    sale('1000', price, '9000', { footnotes: { transactionPricePerShare: marks } });
  const saidOf = (...nonDerivativeTable: Row[]) => said(filing({ nonDerivativeTable, footnotes }));

  test('are called so, with the footnote’s range, and the value is rounded', () => {
    const exact = averaged('25.5123', 'F1');
    expect(saidOf(exact)).toContain(
      'sold 1,000 shares of Common Stock for about $25,510 at an average price of $25.5123 (footnote 1: prices from $25.10 to $25.90) on',
    );
  });

  test('of several rows all the footnotes together give the range', () => {
    expect(saidOf(averaged('25.5', 'F1'), averaged('26.5', 'F2'))).toContain(
      'in 2 reported sales for about $52,000 at average prices of $25.50 to $26.50 (weighted average $26.00; footnotes 1 and 2: prices from $25.10 to $26.99) on',
    );
  });

  test('give no range where one of them has none, or is outside its own', () => {
    const range = '(weighted average $26.00; see footnotes 1 and 3)';
    expect(saidOf(averaged('25.5', 'F1'), averaged('26.5', 'F3'))).toContain(range);
    expect(saidOf(averaged('25.5', 'F4'))).toContain('at an average price of $25.50 (see footnote 4) on');
  });

  test('of one footnote on several rows, each has the range that holds it', () => {
    const both = { id: 'F5', text: `${footnotes[0]?.text} Others at prices between $26.00 and $26.99.` };
    const rows = [averaged('25.5', 'F5'), averaged('25.8', 'F5')];
    expect(said(filing({ nonDerivativeTable: rows, footnotes: [both] }))).toContain(
      'footnote 5: prices from $25.10 to $25.90',
    );
    expect(said(filing({ nonDerivativeTable: [averaged('25.95', 'F5')], footnotes: [both] }))).toContain(
      'footnote 5: prices from $25.10 to $26.99',
    );
  });

  test('are several beside one that is none', () => {
    expect(
      saidOf(averaged('25.5', 'F1'), averaged('25.6', 'F1'), row({ transactionPricePerShare: '30' })),
    ).toContain('two of them averages (weighted average $27.0333; footnote 1: prices of those from');
  });

  test('beside prices that are none, are counted', () => {
    expect(saidOf(averaged('25.5', 'F1'), row({ transactionPricePerShare: '30' }))).toContain(
      'at $25.50 to $30.00, one of them an average (weighted average $27.75; footnote 1: prices behind it from $25.10 to $25.90), on',
    );
  });

  test('have the footnote as their source', () => {
    const range = phrases(filing({ nonDerivativeTable: [averaged('25.5', 'F2', 'F1')], footnotes })).find(
      ({ text }) => text.startsWith('footnotes'),
    );
    expect(range?.sources).toEqual(['footnotes.1.text', 'footnotes.0.text']);
  });
});
