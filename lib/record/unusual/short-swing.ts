import { compare, sum } from '../../figures/decimal.ts';
import { formatDate, formatPrice } from '../../figures/format.ts';
import { areWithinSixMonths } from '../../form4/model/six-months.ts';
import { quantityWords, valueWords } from '../../form4/wording/quantity-words.ts';
import { splitBetween, splitWords } from '../connects/splits.ts';
import { daysBefore } from '../days.ts';
import type { RecordRow } from '../model.ts';
import { plural } from '../plural.ts';
import { securityKey } from '../security-key.ts';
import { bestMatches } from '../short-swing/best-matches.ts';
import type { Finding, RecordCase, Rule } from './record-case.ts';

/** In days: no two days within six months are further apart. */
const LONGEST = 185;

/** Anyone with more lots than this within six months trades for a living; the work grows with the square. */
const MOST = 500;

/** What the calculation leaves out, in the words of its sentence. */
const LEFT_OUT =
  'Exemptions, derivatives, whose trades count as the insider’s, and whether the person was subject to Section 16(b) at the time are not considered.';

/**
 * Section 16(b) of the Exchange Act: the profit from any purchase and sale, or sale and purchase, "within any
 * period of less than six months". Purchases and sales (P and S) of one security in Table I are matched for
 * the greatest profit, each pair with a row of this filing on one side, as if nothing had been matched
 * before. Other classes are not matched with it (Gibbons v. Malone, 703 F.3d 595, 2d Cir. 2013), nor are
 * trades on either side of a stock split.
 */
export const shortSwing: Rule = (one) => {
  const [first, last] = firstAndLastDay(one.here);
  if (first === undefined || last === undefined) return [];
  const nearby = one.others.filter(
    (row) => isTrade(row) && (row.date ?? '') >= daysBefore(first, LONGEST) && (row.date ?? '') <= last,
  );
  const here = one.here.filter(isTrade);
  const all = [
    ...here.map((row) => ({ row, isHere: true })),
    ...nearby.map((row) => ({ row, isHere: false })),
  ];
  const bySecurity = Map.groupBy(all, ({ row }) => securityKey(row.security));
  return [...bySecurity.values()].flatMap((of) =>
    of.some(({ isHere }) => isHere) ? ofSecurity(one, of, first) : [],
  );
};

const isTrade = ({ kind, table, unit, date }: RecordRow) =>
  (kind === 'market-buy' || kind === 'market-sale') && table !== 'II' && unit === 'shares' && date !== null;

function firstAndLastDay(here: readonly RecordRow[]): [first: string | undefined, last: string | undefined] {
  const days = here
    .filter(isTrade)
    .flatMap(({ date }) => date ?? [])
    .sort();
  return [days[0], days.at(-1)];
}

const finding = (text: string, rows: RecordRow[] = [], isKnown = true): Finding => ({
  kind: 'short-swing',
  text,
  rows,
  isKnown,
});

type PlacedTrade = { row: RecordRow; isHere: boolean };

function ofSecurity({ splits, gapSince }: RecordCase, all: readonly PlacedTrade[], first: string): Finding[] {
  const isPair = (a: PlacedTrade, b: PlacedTrade) =>
    (a.isHere || b.isHere) && areWithinSixMonths(a.row.date ?? '', b.row.date ?? '');
  const splitOf = (a: PlacedTrade, b: PlacedTrade) =>
    splitBetween(splits, a.row.date ?? '', b.row.date ?? '');
  const [purchases, sales] = (['market-buy', 'market-sale'] as const).map((kind) =>
    all.filter(({ row }) => row.kind === kind),
  ) as [PlacedTrade[], PlacedTrade[]];
  const isPaired = (one: PlacedTrade, days: readonly PlacedTrade[]) =>
    days.some((other) => isPair(one, other));
  const [daysBought, daysSold] = [oneOfEachDay(purchases), oneOfEachDay(sales)];
  const [bought, sold] = [
    purchases.filter((purchase) => isPaired(purchase, daysSold)),
    sales.filter((sale) => isPaired(sale, daysBought)),
  ];
  const gap = gapSince(daysBefore(first, LONGEST));
  const whether = 'Not known whether there is a possible short-swing profit under Section 16(b)';
  if (bought.length === 0) return gap ? [finding(`${whether}: ${gap}.`, [], false)] : [];
  if (bought.length + sold.length > MOST) {
    const count = plural(bought.length + sold.length, 'row');
    return [
      finding(
        `${whether}: there are ${count} of purchases and sales within six months, too many to match here.`,
        [],
        false,
      ),
    ];
  }
  const paired = [...bought, ...sold];
  const blank = paired.filter(({ row }) => lotOf(row) === null);
  const split = bought.flatMap((purchase) => sold.flatMap((sale) => splitOf(purchase, sale) ?? []))[0];
  const lots = (of: readonly PlacedTrade[]) =>
    of.flatMap((placed) => {
      const lot = lotOf(placed.row);
      return lot ? [{ ...lot, placed }] : [];
    });
  const matches = bestMatches(
    lots(bought),
    lots(sold),
    (purchase, sale) => isPair(purchase.placed, sale.placed) && !splitOf(purchase.placed, sale.placed),
  );
  const pairs = matches.map(({ purchase, sale, ...made }) => ({
    ...made,
    purchase: purchase.placed.row,
    sale: sale.placed.row,
  }));
  const notes = [
    blank.length > 0 &&
      `${plural(blank.length, 'purchase or sale', 'purchases and sales')} without a price in the record ${blank.length === 1 ? 'is' : 'are'} not matched.`,
    split &&
      `Balances suggest a ${splitWords(split)} split between ${formatDate(split.since)} and ${formatDate(split.until)}; trades on either side of it are not matched.`,
    gap && `There may be more: ${gap}.`,
  ].filter((note) => typeof note === 'string');
  if (pairs.length === 0) {
    const rows = paired.map(({ row }) => row);
    if (notes.length > 0) return [finding(`${whether}. ${notes.join(' ')}`, rows, false)];
    const security = paired[0]?.row.security ?? '';
    if (paired.some(({ row }) => row.priceIs === 'average'))
      return [
        finding(
          `${whether}: purchases and sales of ${security} are less than six months apart. No sale’s average price is above a purchase’s, but a single trade’s may be.`,
          rows,
          false,
        ),
      ];
    return [
      finding(
        `Purchases and sales of ${security} less than six months apart, but no sale at a higher price than a purchase.`,
        rows,
      ),
    ];
  }
  return [{ ...finding([profitText(pairs), ...notes, LEFT_OUT].join(' '), rowsOf(pairs)), pairs }];
}

/** One trade per day is enough here: hundreds of rows may be on a few days. */
function oneOfEachDay(all: readonly PlacedTrade[]): PlacedTrade[] {
  return [...new Map(all.map((placed) => [`${placed.row.date} ${placed.isHere}`, placed])).values()];
}

/** `null` for a row without a price or an amount, which cannot be matched. */
function lotOf({ price, amount }: RecordRow): { price: string; amount: string } | null {
  return price !== null && amount !== null && compare(price, '0') > 0 ? { price, amount } : null;
}

type Pairs = NonNullable<Finding['pairs']>;

function rowsOf(pairs: Pairs): RecordRow[] {
  return [...new Set(pairs.flatMap(({ purchase, sale }) => [purchase, sale]))];
}

function profitText(pairs: Pairs): string {
  const security = pairs[0]?.purchase.security ?? '';
  const shares = quantityWords(sum(pairs.map(({ amount }) => amount)), 'shares', security);
  const prices = (of: readonly RecordRow[]) => {
    const sorted = of.flatMap(({ price }) => price ?? []).sort(compare);
    const [low = '0', high = '0'] = [sorted[0], sorted.at(-1)];
    return compare(low, high) === 0 ? formatPrice(low) : `${formatPrice(low)} to ${formatPrice(high)}`;
  };
  const isAverage = rowsOf(pairs).some(({ priceIs }) => priceIs === 'average');
  return (
    `Possible short-swing profit of ${valueWords(sum(pairs.map((pair) => pair.profit)), isAverage)} under Section 16(b): ${shares}, bought at ${prices(pairs.map(({ purchase }) => purchase))} ` +
    `and sold at ${prices(pairs.map(({ sale }) => sale))} less than six months apart, matched for the greatest profit` +
    `${isAverage ? '; some prices are averages of several trades, so it may be more' : ''}.`
  );
}
