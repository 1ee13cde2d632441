import { add, compare, multiply, subtract } from '../../figures/decimal.ts';

/** An amount bought or sold at one price. */
export type Lot = { price: string; amount: string };

/** Shares of a purchase matched with a sale at a higher price. */
export type Match<T> = { purchase: T; sale: T; amount: string; profit: string };

/**
 * Matches purchases with sales for the greatest profit: no share counts twice, and no pair is at a loss. This
 * is the "lowest price in, highest price out" of Smolowe v. Delendo Corp., 136 F.2d 231 (2d Cir. 1943),
 * carried through for pairs that exclude each other: taking the lowest purchase and the highest sale first
 * may then leave others without a partner, and courts ask for the greatest profit (Gratz v. Claughton, 187
 * F.2d 46, 2d Cir. 1951; A. Chin, "The Learned Hand Unformula for Short-Swing Liability", 91 Wash. L. Rev.
 * 1523, 2016).
 *
 * A pair's profit is the sale's price minus the purchase's. So a purchase with shares left and a sale with
 * shares left can be joined through pairs already made, each of which passes its partner on, and the gain is
 * just the difference between those two prices. Joining the best two again and again ends at the greatest
 * profit (successive shortest paths of a maximum-profit flow). Each round costs at most the number of allowed
 * pairs, and there are about as many rounds as lots.
 */
export function bestMatches<T extends Lot>(
  purchases: readonly T[],
  sales: readonly T[],
  isAllowed: (purchase: T, sale: T) => boolean,
): Match<T>[] {
  const low = purchases.toSorted((a, b) => compare(a.price, b.price));
  const high = sales.toSorted((a, b) => compare(b.price, a.price));
  const table = low.map((purchase) => high.map((sale) => isAllowed(purchase, sale)));
  const state: State = {
    table,
    low,
    high,
    lowLeft: low.map(({ amount }) => amount),
    highLeft: high.map(({ amount }) => amount),
    matched: high.map(() => new Map()),
  };
  for (let path = bestPath(state); path; path = bestPath(state)) join(state, path);
  return high.flatMap((sale, index) =>
    [...(state.matched[index] ?? [])].flatMap(([at, amount]): Match<T>[] => {
      const purchase = low[at];
      const profit = purchase && multiply(amount, subtract(sale.price, purchase.price));
      return purchase && profit && isPositive(profit) ? [{ purchase, sale, amount, profit }] : [];
    }),
  );
}

type State = {
  /** Whether a purchase (row) may be matched with a sale (column). */
  table: readonly (readonly boolean[])[];
  /** Purchases, lowest price first. */
  low: readonly Lot[];
  /** Sales, highest price first. */
  high: readonly Lot[];
  /** The amounts of each that are not matched yet. */
  lowLeft: string[];
  highLeft: string[];
  /** For each sale, the amount matched with each purchase. */
  matched: Map<number, string>[];
};

/**
 * A purchase with shares left, a sale allowed with it, a purchase matched with that sale, … a sale with
 * shares left.
 */
type Path = { purchase: number; sale: number }[];

const isPositive = (value: string | undefined) => value !== undefined && compare(value, '0') > 0;

function bestPath({ table, low, high, lowLeft, highLeft, matched }: State): Path | null {
  const top = highLeft.findIndex(isPositive);
  let unseen = high.map((_, index) => index);
  const seenFrom: (number | undefined)[] = [];
  const cameBy: (number | undefined)[] = [];
  const seen = new Set<number>();
  let best: { sale: number; profit: string } | null = null;
  for (const [source, { price }] of low.entries()) {
    if (!isPositive(lowLeft[source]) || seen.has(source)) continue;
    const most = subtract(high[top]?.price ?? '0', price);
    if (compare(most, best?.profit ?? '0') <= 0) break;
    seen.add(source);
    const queue = [source];
    for (const purchase of queue) {
      const reached = unseen.filter((sale) => table[purchase]?.[sale]);
      if (reached.length === 0) continue;
      unseen = unseen.filter((sale) => !table[purchase]?.[sale]);
      for (const sale of reached) {
        seenFrom[sale] = purchase;
        for (const other of matched[sale]?.keys() ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          cameBy[other] = sale;
          queue.push(other);
        }
        const profit = subtract(high[sale]?.price ?? '0', price);
        if (isPositive(highLeft[sale]) && compare(profit, best?.profit ?? '0') > 0) best = { sale, profit };
      }
    }
  }
  return best && pathTo(best.sale, seenFrom, cameBy);
}

function pathTo(
  last: number,
  seenFrom: readonly (number | undefined)[],
  cameBy: readonly (number | undefined)[],
): Path {
  const path: Path = [];
  for (let sale: number | undefined = last; sale !== undefined; ) {
    const purchase: number | undefined = seenFrom[sale];
    if (purchase === undefined) break;
    path.unshift({ purchase, sale });
    sale = cameBy[purchase];
  }
  return path;
}

/** Matches as much along a path as both ends have left and the pairs between them can pass on. */
function join({ lowLeft, highLeft, matched }: State, path: Path): void {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) return;
  const handedOn = path.slice(1).map(({ purchase }, index) => ({ purchase, sale: path[index]?.sale ?? 0 }));
  const amounts = handedOn.map(({ purchase, sale }) => matched[sale]?.get(purchase) ?? '0');
  const amount = [lowLeft[first.purchase] ?? '0', highLeft[last.sale] ?? '0', ...amounts].reduce((a, b) =>
    compare(a, b) <= 0 ? a : b,
  );
  for (const { purchase, sale } of handedOn) {
    const left = subtract(matched[sale]?.get(purchase) ?? '0', amount);
    if (isPositive(left)) matched[sale]?.set(purchase, left);
    else matched[sale]?.delete(purchase);
  }
  for (const { purchase, sale } of path)
    matched[sale]?.set(purchase, add(matched[sale]?.get(purchase) ?? '0', amount));
  lowLeft[first.purchase] = subtract(lowLeft[first.purchase] ?? '0', amount);
  highLeft[last.sale] = subtract(highLeft[last.sale] ?? '0', amount);
}
