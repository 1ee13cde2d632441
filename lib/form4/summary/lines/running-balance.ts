import { add, subtract, sum } from '../../../figures/decimal.ts';
import { endsOf, type Leg, legOf, type Step } from './ways-through.ts';

export type { Step };

/** Where the sum is not the reported balance: by position in the `order` of the steps. */
export type Break = { at: number; expected: string; reported: string };

export type RunningBalance = {
  /** The steps by index, in the order in which they happened, as far as that can be told. */
  order: number[];
  /** `null` where it depends on the order. */
  opening: string | null;
  /** What the line may have come to: one amount where it is proven, none where nothing adds up. */
  closings: string[];
  /** Empty where opening + acquired − disposed = reported, row by row. */
  breaks: Break[];
};

/**
 * Orders the steps of one ownership line and checks their running balance.
 *
 * Steps go by date. Filers list the rows of one day in any order, so within a day the order is one in which
 * the balance works: each step leads from one balance to another, and the order is a walk over all of them
 * that begins where the day before ended. Where no order by date works and that of the filing does, forwards
 * or backwards, a date is mistaken and the filing's order is right (0001209191-12-022044).
 *
 * Only a closing that all such orders come to is proven: a purchase and a sale of as many shares on one day
 * lead from 1,000 to 1,100 and back, or from 1,100 to 1,000 and back.
 *
 * @param rows at least one, in the filing's order; one without a date may have happened at any time
 * @param known the closing, where the filing gives it in another place
 */
export function runningBalance(rows: readonly Step[], known: string | null = null): RunningBalance {
  const steps = rows.map(legOf);
  const days = daysOf(steps);
  const asFiled = [...steps.keys()];
  const byDate = closingsOf(steps, days);
  if (byDate) return settled(steps, days, byDate, known);
  for (const order of [asFiled, [...asFiled].reverse()]) {
    if (!connects(steps, order, null)) continue;
    return settled(steps, [order], closingsOf(steps, [order]) ?? new Set(), known);
  }
  return broken(steps, days);
}

function daysOf(steps: readonly Leg[]): number[][] {
  const indices = [...steps.keys()];
  if (steps.some(({ date }) => date === null)) return [indices];
  const days = Map.groupBy(indices, (index) => steps[index]?.date ?? '');
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
}

const stepsOf = (steps: readonly Leg[], day: readonly number[]) => day.flatMap((index) => steps[index] ?? []);

/** What the steps may come to day after day; `null` where no order works. */
function closingsOf(steps: readonly Leg[], days: readonly number[][]): Set<string> | null {
  let reached: Set<string> | null = null;
  for (const day of days) {
    reached = endsOf(stepsOf(steps, day), reached);
    if (!reached.size) return null;
  }
  return reached;
}

/** Where every order by these days works, or an order of the filing does. */
function settled(
  steps: readonly Leg[],
  days: readonly number[][],
  closings: Set<string>,
  known: string | null,
): RunningBalance {
  const [closing, ...others] = known !== null && closings.has(known) ? [known] : closings;
  if (closing === undefined || others.length)
    return { order: days.flat(), opening: null, closings: [...closings], breaks: [] };
  const { order, opening } = walkTo(steps, days, closing);
  return { order, opening, closings: [closing], breaks: [] };
}

/** The order of days that come to a closing, and what they open with. */
function walkTo(steps: readonly Leg[], days: readonly number[][], closing: string) {
  const opening = subtract(closing, sum(stepsOf(steps, days.flat()).map(({ moved }) => moved)));
  const order: number[] = [];
  let balance = opening;
  for (const day of days) {
    order.push(...(walk(steps, day, balance) ?? day));
    balance = steps[order.at(-1) ?? 0]?.after ?? balance;
  }
  return { order, opening };
}

/**
 * Where no order works: the days that do lead on from each other, stretch by stretch, a day that never works
 * as filed, and every step that fails.
 */
function broken(steps: readonly Leg[], days: readonly number[][]): RunningBalance {
  const stretches: { days: number[][]; closings: Set<string> }[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    const longer = last?.closings.size ? closingsOf(steps, [...last.days, day]) : null;
    if (last && longer) Object.assign(last, { days: [...last.days, day], closings: longer });
    else stretches.push({ days: [day], closings: endsOf(stepsOf(steps, day), null) });
  }
  const order = stretches.flatMap(({ days, closings: [closing] }) =>
    closing === undefined ? days.flat() : walkTo(steps, days, closing).order,
  );
  // What fails may be the step from the day before: the last day proves its end by itself, or not at all. Where
  // it adds up in no order, the balance is known if every row gives the same.
  const lastDay = stepsOf(steps, days.at(-1) ?? []);
  const closings = endsOf(lastDay, null);
  const afters = new Set(lastDay.map(({ after }) => after));
  return {
    order,
    opening: null,
    closings: [...(closings.size || afters.size > 1 ? closings : afters)],
    breaks: breaksIn(stepsOf(steps, order)),
  };
}

function breaksIn(steps: readonly Leg[]): Break[] {
  return steps.flatMap(({ moved, after }, at) => {
    const earlier = steps[at - 1];
    if (!earlier) return [];
    const expected = add(earlier.after, moved);
    return expected === after ? [] : [{ at, expected, reported: after }];
  });
}

/** A walk over all steps of a day in which each begins where the one before ended; `null` if none. */
function walk(steps: readonly Leg[], day: readonly number[], from: string): number[] | null {
  const asFiled = [...day];
  const backwards = [...day].reverse();
  for (const order of [asFiled, backwards]) if (connects(steps, order, from)) return order;

  const leaving = new Map<string, number[]>();
  for (const index of backwards) {
    const start = (steps[index] as Leg).before;
    leaving.set(start, [...(leaving.get(start) ?? []), index]);
  }
  const order = eulerianWalk(steps, leaving, from);
  return order.length === day.length && connects(steps, order, from) ? order : null;
}

/** Hierholzer's algorithm, with balances as nodes and steps as edges. */
function eulerianWalk(steps: readonly Leg[], leaving: Map<string, number[]>, start: string): number[] {
  const order: number[] = [];
  const path: { node: string; by: number | null }[] = [{ node: start, by: null }];
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const next = leaving.get(last.node)?.pop();
    if (next !== undefined) path.push({ node: (steps[next] as Leg).after, by: next });
    else {
      path.pop();
      if (last.by !== null) order.push(last.by);
    }
  }
  return order.reverse();
}

function connects(steps: readonly Leg[], order: readonly number[], from: string | null): boolean {
  let balance = from;
  for (const index of order) {
    const { before, after } = steps[index] as Leg;
    if (balance !== null && before !== balance) return false;
    balance = after;
  }
  return true;
}
