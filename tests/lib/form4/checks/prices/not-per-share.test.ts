import { describe, expect, test } from 'vitest';
import { doubtfulPrices } from '../../../../../lib/form4/checks/prices/doubtful-prices.ts';
import { derivativeRow, filing, row } from '../../../../support/samples/filing.ts';
import { flagged, I } from '../flagged.ts';

const PRICE = I(0, 'transactionPricePerShare');
const facts = (text: string, field = 'transactionPricePerShare') => ({
  nonDerivativeTable: [row({ transactionPricePerShare: '98.5', footnotes: { [field]: ['F1'] } })],
  footnotes: [{ id: 'F1', text }],
});
const reason = (text: string) => doubtfulPrices(filing(facts(text))).get(PRICE);

describe('a price whose footnote says that it is not per share', () => {
  test.each([
    ['The price is expressed as a percentage of par.', 'based on principal, not per share'],
    ['Purchased at 98.5% of the principal amount.', 'based on principal, not per share'],
    ['Price per $1,000 of principal amount of the notes.', 'based on principal, not per share'],
    ['Price per each $ 1000 of principal.', 'based on principal, not per share'],
    ['The price reported is the aggregate purchase price.', 'as a total, not per share'],
    ['Represents the total consideration paid.', 'as a total, not per share'],
    ['This is the total amount paid.', 'as a total, not per share'],
  ])('“%s”', (text, why) => {
    expect(reason(text)).toBe(why);
  });

  test.each([
    'The price reported is a weighted average price.',
    'Shares sold for an aggregate purchase price of $98,500.',
    'The fund holds 12% of the shares; its par value is $0.01.',
    'Represents the total price per share.',
    'The principal of the fund sold 10% of the shares.',
  ])('is not in doubt by “%s”', (text) => {
    expect(reason(text)).toBeUndefined();
  });

  describe('of a purchase', () => {
    const purchase = (text: string, field = 'transactionPricePerShare', securityTitle = 'Common Stock') =>
      doubtfulPrices(
        filing({
          nonDerivativeTable: [
            row({
              transactionCode: 'P',
              transactionAcquiredDisposedCode: 'A',
              transactionPricePerShare: '4',
              securityTitle,
              footnotes: { [field]: ['F1'] },
            }),
          ],
          footnotes: [{ id: 'F1', text }],
        }),
      ).get(PRICE);
    const unit = 'per unit, not per share';

    test.each([
      'The price is per unit of one share and one warrant.',
      'Bought at $4.00 per Unit, each of one share and half a warrant.',
      'The combined purchase price was $4.00 per share and accompanying warrant.',
      'Purchased at $4.00 per share of Common Stock and an accompanying warrant.',
    ])('“%s”', (text) => {
      expect(purchase(text)).toBe(unit);
      expect(reason(text)).toBeUndefined();
      expect(purchase(text, 'transactionPricePerShare', 'Common Units')).toBeUndefined();
    });

    test('any footnote of the row may say so with the price itself', () => {
      const text = 'Bought in a placement of units at $4.00 per unit.';
      expect(purchase(text, 'transactionCode')).toBe(unit);
      expect(purchase('Units of a fund cost $5.00 per unit.', 'transactionCode')).toBeUndefined();
    });
  });

  test('is a price of a transaction, and in doubt for one reason', () => {
    const text = 'The price is a percentage of par. The price reported is the aggregate purchase price.';
    expect(flagged(facts(text)).map(({ text }) => text)).toEqual([
      'Table I, row 1: a footnote or remark gives the price based on principal, not per share.',
    ]);
    const option = derivativeRow({ footnotes: { conversionOrExercisePrice: ['F1'] } });
    const footnotes = [{ id: 'F1', text: 'The price is expressed as a percentage of par.' }];
    expect(doubtfulPrices(filing({ derivativeTable: [option], footnotes })).size).toBe(0);
  });

  test('is flagged with the footnote; one on another cell says nothing of the price', () => {
    expect(flagged(facts('Expressed as a price in percent of face.'))).toEqual([
      {
        text: 'Table I, row 1: a footnote or remark gives the price based on principal, not per share.',
        sources: [PRICE, 'footnotes.0.text'],
      },
    ]);
    expect(flagged(facts('Represents the total consideration paid.', 'securityTitle'))).toEqual([]);
  });
});
