import { add, compare, subtract } from '../../figures/decimal.ts';

/** A row as a step of its line's running balance: what it moves, and what it says is owned after it. */
export type Step = { date: string; moved: string; after: string };

/** Where the sum is not the reported balance: by position in the `order` of the steps. */
export type Break = { at: number; expected: string; reported: string };

export type RunningBalance = {
  /** The steps by index, in the order in which they happened. */
  order: number[];
  opening: string;
  closing: string;
  /** Empty where opening + acquired − disposed = reported, row by row. */
  breaks: Break[];
};

/**
 * Orders the steps of one ownership line and checks their running balance.
 *
 * Steps go by date. Filers list the rows of one day in any order, so within a day the order is the one
 * in which the balance works: each step leads from one balance to another, and the order is a walk over all
 * of them that begins where the day before ended. Where there is none, the filing's order is kept and the
 * breaks say where it fails.
 *
 * @param steps at least one, in the filing's order
 */
export function runningBalance(steps: readonly Step[]): RunningBalance {
  const order: number[] = [];
  let balance: string | null = null;
  let holds = true;
  for (const day of daysOf(steps)) {
    const connected = walk(steps, day, balance);
    holds &&= connected !== null;
    const walked: readonly number[] = connected ?? walk(steps, day, null) ?? day;
    order.push(...walked);
    balance = steps[walked.at(-1) ?? 0]?.after ?? null;
  }
  const stepAt = (position: number) => steps[order[position] ?? 0] as Step;
  const breaks: Break[] = [];
  for (let at = 1; !holds && at < order.length; at++) {
    const { moved, after } = stepAt(at);
    const expected = add(stepAt(at - 1).after, moved);
    if (compare(expected, after) !== 0) breaks.push({ at, expected, reported: after });
  }
  return { order, opening: before(stepAt(0)), closing: stepAt(order.length - 1).after, breaks };
}

function before({ after, moved }: Step): string {
  return subtract(after, moved);
}

function daysOf(steps: readonly Step[]): number[][] {
  const days = new Map<string, number[]>();
  for (const [index, { date }] of steps.entries()) {
    const day = days.get(date);
    if (day) day.push(index);
    else days.set(date, [index]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, indices]) => indices);
}

/** A walk over all steps of a day in which each begins where the one before ended; `null` if none. */
function walk(steps: readonly Step[], day: readonly number[], from: string | null): number[] | null {
  const asFiled = [...day];
  const backwards = [...day].reverse();
  for (const order of [asFiled, backwards]) if (connects(steps, order, from)) return order;

  const leaving = new Map<string, number[]>();
  const surplus = new Map<string, number>();
  const count = (balance: string, by: number) => surplus.set(balance, (surplus.get(balance) ?? 0) + by);
  for (const index of backwards) {
    const step = steps[index] as Step;
    const start = canonical(before(step));
    leaving.set(start, [...(leaving.get(start) ?? []), index]);
    count(start, 1);
    count(canonical(step.after), -1);
  }
  const first = steps[asFiled[0] ?? 0] as Step;
  const starts = [...surplus].filter(([, by]) => by > 0).map(([balance]) => balance);
  const start = from === null ? (starts[0] ?? canonical(before(first))) : canonical(from);
  const order = eulerianWalk(steps, leaving, start);
  return order.length === day.length && connects(steps, order, from) ? order : null;
}

/** Hierholzer's algorithm, with balances as nodes and steps as edges. */
function eulerianWalk(steps: readonly Step[], leaving: Map<string, number[]>, start: string): number[] {
  const order: number[] = [];
  const path: { node: string; by: number | null }[] = [{ node: start, by: null }];
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const next = leaving.get(last.node)?.pop();
    if (next !== undefined) path.push({ node: canonical((steps[next] as Step).after), by: next });
    else {
      path.pop();
      if (last.by !== null) order.push(last.by);
    }
  }
  return order.reverse();
}

function connects(steps: readonly Step[], order: readonly number[], from: string | null): boolean {
  let balance = from;
  for (const index of order) {
    const step = steps[index] as Step;
    if (balance !== null && compare(before(step), balance) !== 0) return false;
    balance = step.after;
  }
  return true;
}

function canonical(balance: string): string {
  return add(balance, '0');
}
