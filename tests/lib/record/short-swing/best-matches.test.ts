import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, sum } from '../../../../lib/figures/decimal.ts';
import { bestMatches } from '../../../../lib/record/short-swing/best-matches.ts';

type Lot = { day: number; price: string; amount: string };
const lot = (day: number, price: string, amount: string): Lot => ({ day, price, amount });

const within = (days: number) => (purchase: Lot, sale: Lot) => Math.abs(purchase.day - sale.day) <= days;
const always = () => true;

const said = (matches: ReturnType<typeof bestMatches<Lot>>) =>
  matches.map(({ purchase, sale, amount, profit }) => `${amount} ${purchase.price} ${sale.price} ${profit}`);
const total = (matches: ReturnType<typeof bestMatches<Lot>>) => sum(matches.map(({ profit }) => profit));

describe('purchases against sales', () => {
  test('the lowest purchase against the highest sale, losses left out', () => {
    // 300 bought at 8, 9 and 11; 250 sold at 12, 10 and 7.
    const made = bestMatches(
      [lot(0, '11', '100'), lot(1, '8', '100'), lot(2, '9', '100')],
      [lot(3, '7', '50'), lot(4, '12', '150'), lot(5, '10', '50')],
      always,
    );
    // 100 × (12 − 8) + 50 × (12 − 9) + 50 × (10 − 9)
    expect(total(made)).toBe('600');
    expect(said(made)).toEqual(['100 8 12 400', '50 9 12 150', '50 9 10 50']);
  });

  test('exact where binary fractions are not', () => {
    const made = bestMatches([lot(0, '0.1', '3.3')], [lot(0, '0.3', '4')], always);
    expect(said(made)).toEqual(['3.3 0.1 0.3 0.66']);
  });

  test('the lowest and the highest first would leave two without a partner', () => {
    // $1 with $10 is 9 and shuts out the rest; $1 with $9 and $2 with $10 are 16.
    const made = bestMatches(
      [lot(0, '1', '100'), lot(10, '2', '100')],
      [lot(5, '10', '100'), lot(-5, '9', '100')],
      within(5),
    );
    expect(total(made)).toBe('1600');
  });

  test('nothing is matched at a loss, at no gain or out of reach', () => {
    expect(bestMatches([lot(0, '5', '100')], [lot(0, '5', '100'), lot(0, '4', '100')], always)).toEqual([]);
    expect(bestMatches([lot(0, '5', '100')], [lot(9, '6', '100')], within(5))).toEqual([]);
    expect(bestMatches<Lot>([], [lot(9, '6', '100')], always)).toEqual([]);
  });

  const lots = fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 12 }),
      price: fc.integer({ min: 1, max: 6 }).map(String),
      amount: fc.integer({ min: 1, max: 2 }).map(String),
    }),
    { maxLength: 5 },
  );

  test('the greatest profit there is, as trying every way share by share finds it', () => {
    fc.assert(
      fc.property(lots, lots, (purchases, sales) => {
        const made = bestMatches(purchases, sales, within(4));
        expect(Number(total(made))).toBe(byTryingAll(purchases, sales, within(4)));
      }),
      { numRuns: 400 },
    );
  });

  test('no share counts twice, no pair is out of reach or at a loss', () => {
    const many = fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 60 }),
        price: fc.integer({ min: 100, max: 2000 }).map((cents) => String(cents / 100)),
        amount: fc.integer({ min: 1, max: 5000 }).map((tenths) => String(tenths / 10)),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(many, many, (purchases, sales) => {
        const made = bestMatches(purchases, sales, within(20));
        const used = (of: Lot, side: 'purchase' | 'sale') =>
          sum(made.filter((match) => match[side] === of).map(({ amount }) => amount));
        for (const of of purchases) expect(compare(used(of, 'purchase'), of.amount)).toBeLessThanOrEqual(0);
        for (const of of sales) expect(compare(used(of, 'sale'), of.amount)).toBeLessThanOrEqual(0);
        for (const { purchase, sale, amount, profit } of made) {
          expect(within(20)(purchase, sale)).toBe(true);
          expect(compare(amount, '0')).toBeGreaterThan(0);
          expect(compare(profit, '0')).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Tries each share sold with each share bought and with none; `best` is by the set of shares taken. */
function byTryingAll(
  purchases: readonly Lot[],
  sales: readonly Lot[],
  isAllowed: (purchase: Lot, sale: Lot) => boolean,
): number {
  const shares = (of: readonly Lot[]) =>
    of.flatMap((one) => Array.from({ length: Number(one.amount) }, () => one));
  const bought = shares(purchases);
  let best = new Map([[0, 0]]);
  for (const sale of shares(sales)) {
    const next = new Map(best);
    for (const [taken, profit] of best)
      for (const [index, purchase] of bought.entries()) {
        if (taken & (1 << index) || !isAllowed(purchase, sale)) continue;
        const key = taken | (1 << index);
        const made = profit + Number(sale.price) - Number(purchase.price);
        if (made > (next.get(key) ?? -Infinity)) next.set(key, made);
      }
    best = next;
  }
  return Math.max(...best.values());
}
