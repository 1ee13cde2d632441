import { add, subtract } from '../../../figures/decimal.ts';

/** A row as a step of its line's running balance: what it moves, and what it reports as owned after it. */
export type BalanceStep = { date: string | null; code: string | null; moved: string; after: string };

/** A step between two balances, written so that equal balances are the same text. */
export type Leg = BalanceStep & { before: string };

const canonical = (balance: string): string => (/^[1-9]\d*$/.test(balance) ? balance : add(balance, '0'));

/** A step with the balance before it, computed from its own figures. */
export const legOf = (step: BalanceStep): Leg => ({
  ...step,
  before: subtract(step.after, step.moved),
  after: canonical(step.after),
});

/**
 * The balances at which the steps of a day can begin, and the one at which each beginning ends, over all
 * orders in which every step leads on from the one before. Legs are edges between balances, and such an order
 * is an Eulerian walk: if amounts acquired and disposed of do not cancel out, its two ends are the same in
 * every order; if they do, it is a circuit that can begin at any of its balances.
 *
 * @returns beginnings, each with its end; empty if there is no such order
 */
function waysThrough(legs: readonly Leg[]): [start: string, end: string][] {
  const surplus = new Map<string, number>();
  const group = new Map<string, string>();
  const find = (balance: string): string => {
    const up = group.get(balance) ?? balance;
    return up === balance ? balance : find(up);
  };
  for (const { before: from, after: to } of legs) {
    surplus.set(from, (surplus.get(from) ?? 0) + 1);
    surplus.set(to, (surplus.get(to) ?? 0) - 1);
    group.set(find(from), find(to));
  }
  const balances = [...surplus.keys()];
  if (new Set(balances.map(find)).size !== 1) return [];
  const uneven = [...surplus].filter(([, by]) => by).sort(([, a], [, b]) => b - a);
  const [start, end] = uneven;
  if (!start || !end) return balances.map((balance) => [balance, balance]);
  return uneven.length === 2 && start[1] === 1 ? [[start[0], end[0]]] : [];
}

/**
 * The balances at which a day can end.
 * @param legs in the filing's order
 * @param begins the balances at which it may begin; `null` if unknown: then a beginning below zero, which
 *   nobody owns, counts only if it ends at what the filing's last row reports
 */
export function endsOf(legs: readonly Leg[], begins: ReadonlySet<string> | null): Set<string> {
  return new Set(
    waysThrough(legs).flatMap(([start, end]) =>
      (begins ? begins.has(start) : end === legs.at(-1)?.after || !start.startsWith('-')) ? [end] : [],
    ),
  );
}
