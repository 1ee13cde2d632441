import { describe, expect, test } from 'vitest';
import { doubtfulPrices } from '../../../../../lib/form4/checks/prices/doubtful-prices.ts';
import { filing, row } from '../../../../support/samples/filing.ts';
import { flagged, I } from '../flagged.ts';

const rowOf = (securityTitle: string) =>
  row({
    securityTitle,
    transactionPricePerShare: '3.45',
    footnotes: { transactionPricePerShare: ['F1'] },
  });
const facts = (text: string, title = 'Ordinary Shares') => ({
  nonDerivativeTable: [rowOf(title)],
  footnotes: [{ id: 'F1', text }],
});
const reason = (text: string, title?: string) =>
  doubtfulPrices(filing(facts(text, title))).get(I(0, 'transactionPricePerShare'));

describe('a price on a row in ordinary shares', () => {
  test.each([
    'The price reported is the price per American Depositary Share ("ADS"). Each ADS represents 43,200 ordinary shares.',
    'Price per ADS.',
    'Reflects the ADS price.',
    'Reflects the price of the American Depositary Shares.',
    'The price reported is per ADS, equal to $0.05 per ordinary share.',
    'Weighted average price for ADSs, sold at prices from $3.40 to $3.50 per ADS.',
    'Sold at $3.45 per ADS, each representing ten ordinary shares.',
    'Sold at $3.45 per ADS, equivalent to $0.345 per ordinary share.',
    'Converted at $ 3.45, all per ADS, from a price of $0.345 per ordinary share.',
    'ADS price: $3.45.',
    'PRICE PER AMERICAN DEPOSITARY SHARE.',
    'The price represents the price per ADS, equal to $0.05 per ordinary share.',
    'The reported sale prices reflect the price per ADS, equal to $0.05 per ordinary share.',
  ])('is per depositary share by “%s”', (text) => {
    expect(reason(text)).toBe('per depositary share, not per ordinary share');
  });

  test.each([
    'The price per ordinary share was calculated by dividing the price per ADS of $34.50 by 10.',
    'Price per ordinary share, based on a price of $34.50 per ADS.',
    'Sold as ADSs at $34.50 per ADS, or $3.45 per ordinary share.',
    'The price is the price per ADS of $34.50 divided by ten, that is $3.45 per ordinary share.',
    'The price is the ordinary share price implied by the price per ADS.',
    'The price is per ordinary share, not per ADS.',
    'The ADS price and the price per ordinary share were published.',
    'Each ADS represents ten ordinary shares.',
    'Each ADS represents ten ordinary shares. The price is an average.',
    'Per ordinary share, as a part of the price per ADS.',
    'The price is a weighted average of all sales made on that day, computed per ADS.',
    'Sold at prices from $3.40 to $3.50 per share.',
  ])('is per ordinary share by “%s”', (text) => {
    expect(reason(text)).toBeUndefined();
  });

  test('is known by its figure, with thousands', () => {
    const nonDerivativeTable = [{ ...rowOf('Ordinary Shares'), transactionPricePerShare: '1034.5' }];
    const says = (text: string) =>
      doubtfulPrices(filing({ nonDerivativeTable, footnotes: [{ id: 'F1', text }] })).size;
    expect(says('Based on a price of $1,034.50 per ADS.')).toBe(1);
    expect(says('Based on a price of $10,345.00 per ADS.')).toBe(0);
    expect(says('Based on a price of $1,034 per ADS.')).toBe(0);
  });

  test('is per depositary share by a footnote elsewhere in the row only if that speaks of its price', () => {
    const elsewhere = (text: string) => {
      const marked = { ...rowOf('Ordinary Shares'), footnotes: { transactionCode: ['F1'] } };
      const footnotes = [{ id: 'F1', text }];
      return doubtfulPrices(filing({ nonDerivativeTable: [marked], footnotes })).size;
    };
    expect(elsewhere('Sold at a price per ADS.')).toBe(1);
    expect(elsewhere('The reported price: per ADS.')).toBe(1);
    expect(elsewhere('Price as shown, per ADS.')).toBe(1);
    expect(elsewhere('The depositary was paid a fee of $0.05 per ADS.')).toBe(0);
  });

  test('on one in depositary shares it is the other way round', () => {
    expect(reason('Price per ADS.', 'American Depositary Shares')).toBeUndefined();
    expect(reason('Price per ADS.', 'AMERICAN DEPOSITARY SHARES')).toBeUndefined();
    expect(reason('Price per ordinary share.', 'American Depositary Shares')).toBe(
      'per ordinary share, not per depositary share',
    );
  });

  test('is flagged with its footnote', () => {
    expect(flagged(facts('Price per ADS.'))).toEqual([
      {
        text: 'Table I, row 1: a footnote or remark gives the price per depositary share, not per ordinary share.',
        sources: [I(0, 'transactionPricePerShare'), 'footnotes.0.text'],
      },
    ]);
    expect(flagged(facts('Price per ordinary share.', 'ADSs')).map(({ text }) => text)).toContain(
      'Table I, row 1: a footnote or remark gives the price per ordinary share, not per depositary share.',
    );
  });
});
