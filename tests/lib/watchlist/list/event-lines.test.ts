// @vitest-environment node
import { expect, test } from 'vitest';
import { valueWords } from '../../../../lib/form4/wording/quantity-words.ts';
import { eventLines, tradeDollars } from '../../../../lib/watchlist/list/event-lines.ts';
import { aSighting } from '../../../support/fakes/a-sighting.ts';

const none = { bought: null, sold: null };
const sold = { shares: '5000', averagePrice: '41.36', value: '206800' };

test('a sale is the news, in dollars, with its shares', () => {
  const seen = aSighting({ ...none, sold, net: '-5000', kinds: ['market-sale'] });
  expect(eventLines(seen)).toEqual({ figure: 'Sold $206,800', way: 'sold', what: '5,000 shares' });
});

test('units are not called shares', () => {
  const security = { title: 'Common Units', unit: 'shares' } as const;
  expect(eventLines(aSighting({ ...none, sold, net: '-5000', security })).what).toBe('5,000 units');
});

test('a sale of exercised shares is the news, and the net is next to it', () => {
  const seen = aSighting({ ...none, sold, net: '7000', kinds: ['exercise', 'market-sale'] });
  expect(eventLines(seen)).toMatchObject({ figure: 'Sold $206,800', what: '5,000 shares, net +7,000' });
});

test('a net of as many shares the other way is not left out', () => {
  const seen = aSighting({ ...none, sold, net: '5000' });
  expect(eventLines(seen).what).toBe('5,000 shares, net +5,000');
});

test.each([
  ['525', '$525'],
  ['525.5', '$525.50'],
  ['5255', '$5,255'],
  ['5255.5', '$5,255.50'],
  ['23456789.55', '$23,456,789.55'],
])('%s is %s in a row, in the details and on the card: whole dollars have no cents', (value, dollars) => {
  const bought = { shares: '100', averagePrice: '5', value };
  expect(eventLines(aSighting({ bought })).figure).toBe(`Bought ${dollars}`);
  expect(tradeDollars(bought)).toBe(dollars);
  expect(valueWords(value, false)).toBe(dollars);
});

test('with average prices, the dollars are approximate, as on the card', () => {
  const tranches = { shares: '10500', averagePrice: '62.4464', value: '655687', isAverage: true as const };
  const seen = aSighting({ ...none, sold: tranches, net: '-10500' });
  expect(eventLines(seen).figure).toBe('Sold ~$655,700');
  expect(tradeDollars(tranches)).toBe('about $655,700');
});

test('of a purchase and a sale the larger in dollars comes first', () => {
  const bought = { shares: '100', averagePrice: '40', value: '4000' };
  const what = '5,000 shares; bought $4,000';
  expect(eventLines(aSighting({ sold, bought }))).toEqual({ figure: 'Sold $206,800', way: 'sold', what });
  const more = { shares: '9000', averagePrice: '40', value: '360000' };
  expect(eventLines(aSighting({ sold, bought: more }))).toMatchObject({
    figure: 'Bought $360,000',
    way: 'bought',
  });
});

test('without a value there are no dollars, and nothing is called a share', () => {
  const seen = aSighting({ bought: { shares: '5000', averagePrice: null, value: null } });
  expect(eventLines(seen)).toEqual({
    figure: 'Bought 5,000',
    way: 'bought',
    what: 'price unknown, net +100',
  });
});

test('where the price is known, and what it comes to is not, the value is said to be missing', () => {
  const sold = { shares: '5000', averagePrice: '41.36', value: null };
  expect(eventLines(aSighting({ ...none, sold, net: '-5000' })).what).toBe('value unknown');
});

test('an award is told as what it is, in no color of a purchase', () => {
  const seen = aSighting({ ...none, kinds: ['award'], net: '12000' });
  expect(eventLines(seen)).toEqual({ figure: '+12,000', way: null, what: 'Grant or other acquisition' });
});

test('several kinds are counted', () => {
  const seen = aSighting({ ...none, kinds: ['exercise', 'tax'], net: '0' });
  expect(eventLines(seen)).toMatchObject({
    figure: 'No net change',
    what: 'Exercise or conversion, +1 more',
  });
});

test('what is not known is called unknown', () => {
  expect(eventLines(aSighting({ ...none, kinds: ['gift'], net: null })).figure).toBe('Net change unknown');
  const holdings = { ...none, kinds: [], net: null };
  expect(eventLines(aSighting({ ...holdings, after: null })).figure).toBe('Holdings unknown');
});

test('a filing that reports nothing at all says so', () => {
  const nothing = { ...none, kinds: [], net: null, security: null, after: null };
  expect(eventLines(aSighting(nothing))).toEqual({
    figure: 'No holdings',
    way: null,
    what: 'No transactions',
  });
});

test('holdings alone say how much', () => {
  const form3 = aSighting({ ...none, documentType: '3', kinds: [], net: null, after: '549462' });
  expect(eventLines(form3)).toEqual({ figure: '549,462 owned', way: null, what: 'Initial holdings' });
});
