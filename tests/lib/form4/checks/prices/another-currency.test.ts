import { describe, expect, test } from 'vitest';
import { doubtfulPrices } from '../../../../../lib/form4/checks/prices/doubtful-prices.ts';
import type { Row } from '../../../../../lib/form4/model/filing.ts';
import { derivativeRow, filing, row } from '../../../../support/samples/filing.ts';
import { flagged, I } from '../flagged.ts';

const PRICE = I(0, 'transactionPricePerShare');
const sale = (facts: Partial<Row> = {}) => row({ transactionPricePerShare: '57.87', ...facts });
const noted = { footnotes: { transactionPricePerShare: ['F1'] } };
const footnotes = (...texts: string[]) => texts.map((text, index) => ({ id: `F${index + 1}`, text }));

/** Why a row's price is in doubt if it has this footnote. */
const reason = (text: string, facts: Partial<Row> = noted) =>
  doubtfulPrices(filing({ nonDerivativeTable: [sale(facts)], footnotes: footnotes(text) })).get(PRICE);

describe('a price in another currency', () => {
  test.each([
    ['The price is reported in Canadian dollars.', 'Canadian dollars'],
    ['Price in CAD.', 'Canadian dollars'],
    ['Purchased at C$57.87 per share.', 'Canadian dollars'],
    ['Sold at a weighted average price of 57.87 Canadian dollars.', 'Canadian dollars'],
    ['The price was converted into Canadian dollars.', 'Canadian dollars'],
    [
      'Price per share in Canadian dollars; the U.S. dollar equivalent is $42.10 at the exchange rate.',
      'Canadian dollars',
    ],
    [
      'The reported price is in CAD. In U.S. dollars, at a rate of 1.37, it was US$42.24.',
      'Canadian dollars',
    ],
    ['Prices are stated in pounds sterling.', 'pounds sterling'],
    ['Reported in GBP.', 'pounds sterling'],
    ['The price shown is in pence.', 'pence'],
    ['€57.87 per share', 'euros'],
    ['EUR 57.87', 'euros'],
    ['Shares sold on the Paris exchange in euros.', 'euros'],
    ['Average price in NIS, from NIS 57.10 to NIS 58.20.', 'Israeli shekels'],
    ['The price is denominated in Swedish kronor.', 'Swedish kronor'],
    ['All prices are in HK$.', 'Hong Kong dollars'],
    ['Purchased at C$57.87 per share, converted to US$42.24 at the rate of the day.', 'Canadian dollars'],
    ['The price of 57.87 euros was converted to US$62.50.', 'euros'],
    ['All prices are stated above in Swiss francs.', 'Swiss francs'],
    ['The price per ordinary share is in euros.', 'euros'],
    ['Prices are quoted in this column in Danish kroner.', 'Danish kroner'],
    ['At an exchange rate of 1.37, the price is reported in Canadian dollars.', 'Canadian dollars'],
    ['Bought for 57.87 (GBP), converted to $73.10 a share.', 'pounds sterling'],
    ['Average price. In euros.', 'euros'],
    ['Price in CAD; the U.S. dollar equivalent was $42.24.', 'Canadian dollars'],
    ['Price in local money (CAD); the U.S. dollar equivalent was $42.24.', 'Canadian dollars'],
    ['Price per ordinary share in CAD; the U.S. dollar equivalent was $42.24.', 'Canadian dollars'],
    ['The price is stated in the table above in CAD; its equivalent was US$42.24.', 'Canadian dollars'],
    [
      'The price is reported in CAD, not in euros; the U.S. dollar equivalent was $42.24.',
      'Canadian dollars',
    ],
    ['The price of each sale was converted at noon of the day into Canadian dollars.', 'Canadian dollars'],
    ['The price was converted to Canadian dollars.', 'Canadian dollars'],
    ['The price was converted into Canadian dollars from U.S. dollars.', 'Canadian dollars'],
    ['Sold at 57.87 Canadian dollars, converted at the exchange rate.', 'Canadian dollars'],
    ['Sold for 57.87 CAD, not US dollars.', 'Canadian dollars'],
    ['Sold for not US$ but C$57.87.', 'Canadian dollars'],
    ['EUR 57.87, the equivalent of 62.50.', 'euros'],
    ['Price in euros; 57.87 on average.', 'euros'],
    ['Converted from $62.50, the price of 57.87 is reported in euros.', 'euros'],
  ])('is one of “%s”', (text, currency) => {
    expect(reason(text)).toBe(`in ${currency}, not in U.S. dollars`);
  });

  test.each([
    'The price was converted from Canadian dollars at an exchange rate of 1.37.',
    'Price converted from CAD to USD at 0.73.',
    'The price in U.S. dollars was converted from C$79.30.',
    'Purchased at C$79.30 per share, or US$57.87 at the exchange rate of the day.',
    'The price reported is in US dollars and was translated from GBP 45.70.',
    'The shares were sold in NIS. The price has been converted to U.S. dollars.',
    'Bought on the Toronto Stock Exchange; price reported in U.S. dollars.',
    'The price represents the US dollar equivalent of €53.10.',
    'Based on a sale price of £45.12 and an exchange rate of $1.2826 per £1.00.',
    'The reported price was calculated by converting the CAD price into US dollars.',
    'Sold by Sterling Partners, of which Mr. Yen and Ms. Rand are members.',
    'Sold to Euro Tech Canada Inc.',
    'Price in US$.',
    'A weighted average price; ordinary shares, par value NIS 0.05, sold from $57.50 to $58.00.',
    'Converted from preferred shares, convertible at any time; the price was $57.87.',
    'The price reported in C$ was 79.30, or US$57.87.',
    'Price in Canadian dollars: C$79.30 (57.87 USD).',
    'Price in CAD 79.30, converted to $57.87.',
    'Price in CAD: 79.30, or 57.87 US dollars.',
    'The price is reported in CAD 79.30, converted to $ 57.87.',
    'The price was reported in CAD 79.30, or U.S. $57.87.',
    'The price paid in Canadian dollars is reported in U.S. dollars.',
    'Sold in Canadian dollars; the price is reported in us dollars.',
    'We convert C$79.30 a share at 0.7297.',
    'Sold at C$79.30, at an exchange rate of 0.7297.',
    'Sold at C$79.30, at the rate of exchange of the day.',
    'The price was converted to U.S. dollars from C$79.30.',
    'From C$79.30, or 57.87 at the exchange rate.',
    'Sold at 57.87 (79.30 CAD) at the exchange rate of the day.',
    'The price is reported in CAD 79.30, converted to $57.87.',
    'The price in each of the trades made in Toronto was C$79.30; it is stated in U.S. dollars.',
    'The price of its C$ shares is reported in New York; it was converted to U.S. dollars.',
  ])('is none of “%s”', (text) => {
    expect(reason(text)).toBeUndefined();
  });

  test.each(['report', 'state', 'stated', 'express', 'show', 'shown', 'present', 'give', 'quoted'])(
    'stays one, whatever it was converted to, if its note says %s',
    (verb) => {
      expect(reason(`The prices ${verb} in CAD have an equivalent in U.S. dollars.`)).toBe(
        'in Canadian dollars, not in U.S. dollars',
      );
    },
  );

  test.each(['US $57.87', 'US$ 57.87', 'U.S.$57.87', 'USD 57.87', 'USD57.87', 'USD $57.87', '57.87USD'])(
    'is none where its figure is %s',
    (figure) => {
      expect(reason(`The price reported in CAD was 79.30, or ${figure}.`)).toBeUndefined();
    },
  );

  test('is known by its figure, with thousands and cents', () => {
    const says = 'Purchased at C$1,057.80 per share, converted to US$772.12.';
    const inCad = 'in Canadian dollars, not in U.S. dollars';
    expect(reason(says, { ...noted, transactionPricePerShare: '1057.8' })).toBe(inCad);
    expect(reason(says, { ...noted, transactionPricePerShare: '772.12' })).toBeUndefined();
    expect(reason(says, { ...noted, transactionPricePerShare: '1057' })).toBeUndefined();
    const whole = 'Purchased at C$57 per share, converted to US$42.24.';
    expect(reason(whole, { ...noted, transactionPricePerShare: '57' })).toBe(inCad);
  });

  test.each([
    ['CNY', 'Chinese yuan'],
    ['JPY', 'Japanese yen'],
    ['NT$', 'Taiwan dollars'],
    ['A$', 'Australian dollars'],
    ['NZ$', 'New Zealand dollars'],
    ['S$', 'Singapore dollars'],
    ['CHF', 'Swiss francs'],
    ['SEK', 'Swedish kronor'],
    ['NOK', 'Norwegian kroner'],
    ['DKK', 'Danish kroner'],
    ['R$', 'Brazilian reais'],
    ['MXN', 'pesos'],
    ['INR', 'Indian rupees'],
    ['KRW', 'Korean won'],
    ['ZAR', 'South African rand'],
    ['PLN', 'Polish zloty'],
    ['RUB', 'Russian rubles'],
  ])('of %s is in %s', (sign, name) => {
    expect(reason(`Price in ${sign}.`)).toBe(`in ${name}, not in U.S. dollars`);
  });

  test('is named by the currency that its note names first', () => {
    expect(reason('Sold at 57.87 SEK, or 5.10 EUR, or 7.80 Canadian dollars.')).toBe(
      'in Swedish kronor, not in U.S. dollars',
    );
  });

  test('may be told by a footnote that is marked nowhere, and not by that of another row', () => {
    const unmarked = { footnotes: {} };
    const says = 'All prices are in Canadian dollars.';
    expect(reason(says, unmarked)).toBe('in Canadian dollars, not in U.S. dollars');
    const others = [sale(unmarked), sale({ footnotes: { transactionCode: ['F1'] } })];
    const doubtful = doubtfulPrices(filing({ nonDerivativeTable: others, footnotes: footnotes(says) }));
    expect([...doubtful.keys()]).toEqual([I(1, 'transactionPricePerShare')]);
    const option = derivativeRow({ footnotes: { transactionCode: ['F1'] } });
    const tables = { nonDerivativeTable: [sale(unmarked)], derivativeTable: [option] };
    expect(doubtfulPrices(filing({ ...tables, footnotes: footnotes(says) })).has(PRICE)).toBe(false);
  });

  test('is flagged currency by currency, the remarks among the sources', () => {
    const rows = [sale(noted), sale({ footnotes: { transactionPricePerShare: ['F2'] } })];
    const texts = footnotes('In euros.', 'In Swiss francs.');
    const found = flagged({ nonDerivativeTable: rows, footnotes: texts }).map(({ text }) => text);
    expect(found.filter((text) => text.includes('the price in'))).toEqual([
      'Table I, row 1: a footnote or remark gives the price in euros, not in U.S. dollars.',
      'Table I, row 2: a footnote or remark gives the price in Swiss francs, not in U.S. dollars.',
    ]);
    expect(flagged({ nonDerivativeTable: [sale()], remarks: 'Prices are in euros.' })[0]?.sources).toEqual([
      PRICE,
      'remarks',
    ]);
  });

  test('may be told in another cell’s footnote or in the remarks, where they speak of prices', () => {
    const onCode = { footnotes: { transactionCode: ['F1'] } };
    expect(reason('All prices are in Canadian dollars.', onCode)).toBe(
      'in Canadian dollars, not in U.S. dollars',
    );
    expect(reason('The trust received 10,000 Canadian dollars.', onCode)).toBeUndefined();
    expect(reason('The trust paid 10,000 Canadian dollars.', onCode)).toBeUndefined();
    expect(reason('The loan is denominated in Canadian dollars.', onCode)).toBeUndefined();
    for (const says of ['Price is in euros.', 'Amounts are in euros.', 'The amount shown is in euros.'])
      expect(reason(says, onCode), says).toBe('in euros, not in U.S. dollars');
    for (const first of ['The loan is denominated', 'The trust paid 10,000'])
      expect(reason(`${first} in Canadian dollars. Prices are in euros.`, onCode)).toBe(
        'in euros, not in U.S. dollars',
      );
    expect(
      doubtfulPrices(filing({ nonDerivativeTable: [sale()], remarks: 'The trust got 10,000 euros.' })).size,
    ).toBe(0);
    const remarks = 'Prices are reported in Canadian dollars.';
    const free = row({ transactionPricePerShare: '0' });
    expect([...doubtfulPrices(filing({ nonDerivativeTable: [sale(), free], remarks })).keys()]).toEqual([
      PRICE,
    ]);
  });

  test('is none where a second footnote says that it was converted', () => {
    const both = { footnotes: { transactionPricePerShare: ['F1', 'F2'] } };
    const texts = footnotes(
      'Bought in Canadian dollars.',
      'Converted to U.S. dollars at the rate of the day.',
    );
    expect(doubtfulPrices(filing({ nonDerivativeTable: [sale(both)], footnotes: texts })).size).toBe(0);
    for (const other of [
      'Average price.',
      'The shares were converted from Class B shares.',
      'The broker took US$12 a trade.',
    ]) {
      const notes = footnotes('Bought in Canadian dollars.', other);
      const doubtful = doubtfulPrices(filing({ nonDerivativeTable: [sale(both)], footnotes: notes }));
      expect([...doubtful.keys()], other).toEqual([PRICE]);
    }
  });

  test('is not that of a row whose price has another footnote', () => {
    const others = [sale(noted), sale({ footnotes: { transactionPricePerShare: ['F2'] } })];
    const texts = footnotes('In Canadian dollars.', 'Average price.');
    const doubtful = doubtfulPrices(filing({ nonDerivativeTable: others, footnotes: texts }));
    expect([...doubtful.keys()]).toEqual([PRICE]);
  });

  test('is flagged with the footnote that says so, an exercise price as well', () => {
    const option = derivativeRow({ footnotes: { conversionOrExercisePrice: ['F1'] } });
    const found = flagged({ derivativeTable: [option], footnotes: footnotes('Reported in CAD.') });
    expect(found).toContainEqual({
      text: 'Table II, row 1: a footnote or remark gives the price in Canadian dollars, not in U.S. dollars.',
      sources: ['derivativeTable.0.conversionOrExercisePrice', 'footnotes.0.text'],
    });
  });
});
