import { add, subtract, sum } from '../../../figures/decimal.ts';
import { type BalanceStep, endsOf, type Leg, legOf } from './ways-through.ts';

export type { BalanceStep };

/** A step whose sum is not the reported balance; `at` is its position in the `order`. */
export type Break = { at: number; expected: string; reported: string };

export type RunningBalance = {
  /** Indices of the steps, in the order in which they happened, as far as is known. */
  order: number[];
  /** `null` if it depends on the order, or if no order works. */
  opening: string | null;
  /** What the line may have come to: one amount if it is proven, none if nothing adds up. */
  closings: string[];
  /** Empty if opening + acquired − disposed = reported, row by row. */
  breaks: Break[];
};

/**
 * Orders the steps of one ownership line and checks their running balance.
 *
 * Steps go by date. Filers list the rows of one day in any order, so within a day the steps are put in an
 * order in which the balance works: each step leads from one balance to another, and the order is a walk over
 * all of them that begins where the day before ended. If no order by date works but the filing's order does,
 * forward or backward, a date is mistaken and the filing's order is right (0001209191-12-022044); if both
 * work but end at different balances, neither is proven.
 *
 * A closing is proven only if all such orders lead to it: a purchase and a sale of the same number of shares
 * on one day lead from 1,000 to 1,100 and back, or from 1,100 to 1,000 and back. And if as many shares come
 * as go, one mistaken row makes an order of its own, in which it seems to be the first and the row before it
 * the last (0001209191-13-014365, a sale marked as acquired). So if the filing's order fails at a single row,
 * and a mistake explains that row, no other closing counts as proven.
 *
 * @param rows at least one, in the filing's order; one without a date may have happened at any time
 * @param known the closing, if the filing gives it elsewhere
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
    // If the days are listed newest first, the filing's order is not a different order.
    if (order && days.toReversed().join() !== order.join()) byDate.add(steps[order.at(-1) ?? 0]?.after ?? '');
    return settled(steps, days, byDate, known);
  }
  const closings = order && closingsOf(steps, [asFiled]);
  if (closings && (order === asFiled || isProven(closings))) return settled(steps, [order], closings, known);
  return broken(steps, days, isProven);
}

/**
 * The closing of an order that fails at a single row, if a wrong amount there, an A for a D, or a repeated
 * row explains the failure; otherwise empty.
 */
function endButForOne(steps: readonly Leg[]): string[] {
  const [one, ...others] = breaksIn(steps);
  const [earlier, step] = one && !others.length ? steps.slice(one.at - 1) : [];
  if (!earlier || !step) return [];
  const moved = subtract(step.after, earlier.after);
  const isWay = (other: Leg) => moved.startsWith('-') === other.moved.startsWith('-');
  const isFlipped = add(moved, step.moved) === '0' && (step.code !== earlier.code || isWay(earlier));
  // Acquired and then given up in part, as on exercise, but listed newest first.
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

/** What the steps may come to, day by day; `null` if no order works. */
function closingsOf(steps: readonly Leg[], days: readonly number[][]): Set<string> | null {
  let reached: Set<string> | null = null;
  for (const day of days) {
    reached = endsOf(stepsOfDay(steps, day), reached);
    if (!reached.size) return null;
  }
  return reached;
}

/** The balance if these days work in order; its opening is `null` unless a single closing is left. */
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

/** The order in which the days lead to a closing, and the balance that they open with. */
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
 * The balance if no order works: the order goes in stretches of days that do lead on from each other, with a
 * day that never works as filed; every step that fails is a break.
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
  // The failure may lie in the step from the day before, so only the last day itself can prove where it ends.
  // If it adds up in no order, the balance is known only if every row gives the same one.
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
 * A walk over all steps of a day, each of which begins where the one before ended: as filed or reversed if
 * that works. If there is no walk, the day as filed.
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
