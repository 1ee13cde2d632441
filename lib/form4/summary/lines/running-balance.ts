import { add, subtract, sum } from '../../../figures/decimal.ts';
import { type BalanceStep, endsOf, type Leg, legOf } from './ways-through.ts';

export type { BalanceStep };

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
 * or backwards, a date is mistaken and the filing's order is right (0001209191-12-022044); where both work and
 * end elsewhere, neither is proven.
 *
 * Only a closing that all such orders come to is proven: a purchase and a sale of as many shares on one day
 * lead from 1,000 to 1,100 and back, or from 1,100 to 1,000 and back. And where as many come as go, one mistaken
 * row makes an order of its own: it seems to be the first, and the row before it the last (0001209191-13-014365,
 * a sale marked as acquired). So no order proves anything else than what the filing's comes to except for one row
 * that a mistake explains.
 *
 * @param rows at least one, in the filing's order; one without a date may have happened at any time
 * @param known the closing, where the filing gives it in another place
 */
export function runningBalance(rows: readonly BalanceStep[], known = ''): RunningBalance {
  const steps = rows.map(legOf);
  const days = daysOf(steps);
  const asFiled = [...steps.keys()];
  const dated = days.flat();
  const orders = addsUp(steps, dated) ? [] : [dated, days.flatMap((day) => day.toReversed())];
  const mistaken = orders.flatMap((order) => endButForOne(stepsOfDay(steps, order)));
  const isProven = (closings: ReadonlySet<string>) =>
    mistaken.every((end) => closings.size > 1 || closings.has(end));
  const order = [asFiled, asFiled.toReversed()].find((order) => addsUp(steps, order));
  const byDate = closingsOf(steps, days);
  if (byDate && isProven(byDate)) {
    // Where the days are listed newest first, the filing's order is no other.
    if (order && days.toReversed().join() !== order.join()) byDate.add(steps[order.at(-1) ?? 0]?.after ?? '');
    return settled(steps, days, byDate, known);
  }
  const closings = order && closingsOf(steps, [asFiled]);
  if (closings && (order === asFiled || isProven(closings))) return settled(steps, [order], closings, known);
  return broken(steps, days, isProven);
}

/**
 * What rows in an order of the filing's come to, where it fails at one row alone and a wrong amount there, an
 * A for a D, or a row told twice explains it.
 */
function endButForOne(steps: readonly Leg[]): string[] {
  const [one, ...others] = breaksIn(steps);
  const [earlier, step] = one && !others.length ? steps.slice(one.at - 1) : [];
  if (!earlier || !step) return [];
  const moved = subtract(step.after, earlier.after);
  const isWay = (other: Leg) => moved.startsWith('-') === other.moved.startsWith('-');
  const isFlipped = add(moved, step.moved) === '0' && (step.code !== earlier.code || isWay(earlier));
  // What is acquired and then given up in part, as on exercise, listed newest first.
  const isNewestFirst = steps.length === 2 && earlier.moved.startsWith('-') && !step.moved.startsWith('-');
  const isAmount = isWay(step) && !isNewestFirst;
  const isMistake = moved === '0' ? step.before === earlier.before : isAmount || isFlipped;
  return isMistake ? [steps.at(-1)?.after ?? ''] : [];
}

function daysOf(steps: readonly Leg[]): number[][] {
  const indices = [...steps.keys()];
  if (steps.some(({ date }) => date === null)) return [indices];
  const days = Map.groupBy(indices, (index) => steps[index]?.date ?? '');
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
}

const stepsOfDay = (steps: readonly Leg[], day: readonly number[]) =>
  day.flatMap((index) => steps[index] ?? []);

/** What the steps may come to day after day; `null` where no order works. */
function closingsOf(steps: readonly Leg[], days: readonly number[][]): Set<string> | null {
  let reached: Set<string> | null = null;
  for (const day of days) {
    reached = endsOf(stepsOfDay(steps, day), reached);
    if (!reached.size) return null;
  }
  return reached;
}

/** Where every order by these days works, or an order of the filing does. */
function settled(
  steps: readonly Leg[],
  days: readonly number[][],
  closings: Set<string>,
  known: string,
): RunningBalance {
  const [closing, ...others] = closings.has(known) ? [known] : closings;
  if (!closing || others.length)
    return { order: days.flat(), opening: null, closings: [...closings], breaks: [] };
  const { order, opening } = walkTo(steps, days, closing);
  return { order, opening, closings: [closing], breaks: [] };
}

/** The order of days that come to a closing, and what they open with. */
function walkTo(steps: readonly Leg[], days: readonly number[][], closing: string) {
  const opening = subtract(closing, sum(stepsOfDay(steps, days.flat()).map(({ moved }) => moved)));
  const order: number[] = [];
  let balance = opening;
  for (const day of days) {
    order.push(...walk(steps, day, balance));
    balance = steps[order.at(-1) ?? 0]?.after ?? balance;
  }
  return { order, opening };
}

/**
 * Where no order works: the days that do lead on from each other, stretch by stretch, a day that never works
 * as filed, and every step that fails.
 */
function broken(
  steps: readonly Leg[],
  days: readonly number[][],
  isProven: (closings: ReadonlySet<string>) => boolean,
): RunningBalance {
  const stretches: { days: number[][]; closings: Set<string> }[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    const longer = last && closingsOf(steps, [...last.days, day]);
    if (longer) Object.assign(last, { days: [...last.days, day], closings: longer });
    else stretches.push({ days: [day], closings: endsOf(stepsOfDay(steps, day), null) });
  }
  const order = stretches.flatMap(({ days, closings: [closing] }) =>
    closing === undefined ? days.flat() : walkTo(steps, days, closing).order,
  );
  // What fails may be the step from the day before: the last day proves its end by itself, or not at all. Where
  // it adds up in no order, the balance is known if every row gives the same.
  const lastDay = stepsOfDay(steps, days.at(-1) ?? []);
  const closings = endsOf(lastDay, null);
  if (!isProven(closings)) closings.clear();
  const afters = new Set(lastDay.map(({ after }) => after));
  return {
    order,
    opening: null,
    closings: [...(closings.size || afters.size > 1 ? closings : afters)],
    breaks: breaksIn(stepsOfDay(steps, order)),
  };
}

function breaksIn(steps: readonly Leg[]): Break[] {
  return steps.flatMap(({ before, moved, after }, at) => {
    const earlier = steps[at - 1];
    if (!earlier || before === earlier.after) return [];
    return [{ at, expected: add(earlier.after, moved), reported: after }];
  });
}

const addsUp = (steps: readonly Leg[], order: readonly number[]) =>
  breaksIn(stepsOfDay(steps, order)).length === 0;

/**
 * A walk over all steps of a day in which each begins where the one before ended, as filed or backwards if it can
 * be; the day as filed if there is none.
 */
function walk(steps: readonly Leg[], day: readonly number[], from: string): readonly number[] {
  const backwards = day.toReversed();
  const isWalk = (order: readonly number[]) => steps[order[0] ?? 0]?.before === from && addsUp(steps, order);
  const filed = [day, backwards].find(isWalk);
  if (filed) return filed;

  // Hierholzer's algorithm, with balances as nodes and steps as edges.
  const leaving = Map.groupBy(backwards, (index) => steps[index]?.before);
  const order: number[] = [];
  const path: { node: string | undefined; by: number | null }[] = [{ node: from, by: null }];
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const next = leaving.get(last.node)?.pop();
    if (next !== undefined) path.push({ node: steps[next]?.after, by: next });
    else {
      path.pop();
      if (last.by !== null) order.push(last.by);
    }
  }
  order.reverse();
  return isWalk(order) && order.length === day.length ? order : day;
}
