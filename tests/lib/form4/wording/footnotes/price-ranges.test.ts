import { expect, test } from 'vitest';
import { priceRangesIn, saysAverage } from '../../../../../lib/form4/wording/footnotes/price-ranges.ts';
import { workThrough } from '../../../../support/growth.ts';

const ranges = (text: string) => priceRangesIn(text).map(({ low, high }) => `${low}–${high}`);

test.each([
  [
    'Sold in multiple transactions at prices ranging from $178.17 to $179.165, inclusive.',
    ['178.17–179.165'],
  ],
  ['These shares were bought in several transactions ranging from $41.00 to $41.75.', ['41.00–41.75']],
  ['Sold at prices ranging from $179.865 to $179.87 per share, inclusive.', ['179.865–179.87']],
  ['Sold in trades at prices ranging from $100.415 to $101.40 , inclusive.', ['100.415–101.40']],
  ['Executed at prices ranging from $208.33 to $209.31; the price above is an average.', ['208.33–209.31']],
  ['An average of the shares sold from $8.97 to $9.96 per share.', ['8.97–9.96']],
  ['Sold at prices ranging from $999.350 to $1,000.240.', ['999.350–1000.240']],
  ['Prices ranged between $2,598.02 and $2,599.02.', ['2598.02–2599.02']],
  ['Prices between US$5.10 and US$5.35 per share.', ['5.10–5.35']],
  ['The price range of $10.00-$10.50 applies.', ['10.00–10.50']],
  ['At prices ranging from $10.00 – $10.50.', ['10.00–10.50']],
  ['At prices ranging from a low of $10.00 to a high of $10.50.', ['10.00–10.50']],
  ['Ranging from a high of $10.50 to a low of $10.00.', ['10.00–10.50']],
  ['At prices ranging from $9.70 to 10.00.', ['9.70–10.00']],
  ['At prices ranging from $10 per share to $11 per share.', ['10–11']],
  ['The range of prices was $3.04 to $3.40.', ['3.04–3.40']],
  ['The range of sale prices on the day of the trade was $3.04 to $3.40.', ['3.04–3.40']],
  ['Sold at prices within the range of $3.04 and $3.40.', ['3.04–3.40']],
  ['At prices ranging from $53.26 down: from $53.26 to $52.43.', ['52.43–53.26']],
  [
    '(i) 100 shares at prices ranging from $5.00 to $5.99 and (ii) 50 shares at prices from $6.00 to $6.20.',
    ['5.00–5.99', '6.00–6.20'],
  ],
])('“%s”', (text, expected) => {
  expect(ranges(text)).toEqual(expected);
});

test.each([
  'Sold at prices ranging from $1,139.920 to $1,1140.890, inclusive.',
  'The price is a weighted average price.',
  'Vests if the price exceeds $12.50, $15.00, or $20.00.',
  'Sold from May 1 to May 3; see footnotes (2) through (5).',
  'Between 0% and 200% of the target number may be earned.',
  'At prices ranging from C$5.10 to C$5.35.',
  'At prices ranging from $5.10 to $5.35 in Canadian dollars.',
  'At prices ranging from £5.10 to £5.35.',
  'Sold at prices of $5.00 and $6.00.',
  'The market value fell from $10 million to $8 million.',
  'Sold at prices from $10.00 to $10.50 and $11.00 to $11.50.',
  'Sold at prices ranging from $10.00 to $10.50, $11.00 to $11.50.',
  'Options on shares from $5.00. Another plan costs $6.00 and ends.',
])('gives none in “%s”', (text) => {
  expect(ranges(text)).toEqual([]);
});

test.each<[boolean, string]>([
  [true, 'The price reported is a weighted average price.'],
  [true, 'Reflects a weighted-average sale price.'],
  [true, 'The average sale price of several sales.'],
  [true, 'Executed in multiple trades at prices ranging from $9.70 to $10.00.'],
  [true, 'A volume-weighted average price; sold in multiple transactions from $9.70 to $10.00.'],
  [true, 'Represents the volume weighted average sale price.'],
  [true, 'The shares were sold at prices ranging from $9.70 to $10.00.'],
  [true, 'Bought in multiple open-market transactions.'],
  [true, 'Bought in multiple open market purchases.'],
  [true, 'Executed in several trades in the range of $9.70 - $10.00.'],
  [true, 'Sold in 14 separate transactions at prices from $9.70 to $10.00.'],
  [true, 'Sold in a series of transactions at prices of $9.70, $9.80 and $10.00.'],
  [true, 'Sold at various prices from a low of $9.70 to a high of $10.00.'],
  [true, 'Wtd. avg. price. Range: $9.70 - $10.00.'],
  [true, 'The shares were sold in trades ranging from $9.70 to $10.00.'],
  [true, 'Range of prices: $9.70 to $10.00.'],
  [true, 'Prices ranging from 9.70 to 10.00.'],
  [false, 'The units vest at rates ranging from 50% to 200%.'],
  [false, 'Sold by a limit order with a minimum price between $9.00 and $11.00.'],
  [false, 'The stock traded between $9.00 and $11.00 that day.'],
  [false, 'The purchase price is 85% of the average closing price.'],
  [false, 'The price is not a weighted average.'],
  [false, 'The volume-weighted average price of ten days before the closing.'],
  [false, 'Split in two, since EDGAR limits a Form 4 to a maximum of 30 separate transactions.'],
  [true, 'An average price. EDGAR limits a Form 4 to a maximum of 30 separate transactions.'],
  [false, 'Sold under a Rule 10b5-1 plan.'],
])('%s: an average is said by “%s”', (is, text) => {
  expect(saysAverage(text)).toBe(is);
});

test.each(['ranging from $1,000.00 to ', 'between ', '$1,', '$1 \t', 'from a '])(
  'a long text is worked through in a moment: “%s”',
  (words) => {
    const work = (text: string) => [priceRangesIn(text), saysAverage(text)];
    workThrough((size) => words.repeat(size), work);
  },
);
