import { formatDate } from '../../figures/format.ts';
import { isMarketTrade } from '../../form4/model/transaction-codes.ts';
import { daysBefore, daysBetween } from '../days.ts';
import type { RecordRow } from '../model.ts';
import type { Finding, RecordCase, Rule, Side } from './record-case.ts';

/** Trades within this many days of the first are one occasion: a block sold over a week is no rhythm. */
const OCCASION = 6;
/** A rhythm takes four occasions, which is three intervals. */
const LEAST = 4;
/** Anything rarer than twice a year is described by its month. */
const MOST_WEEKS = 26;
/** How far an interval may be from the median, as a share of the median. */
const WITHIN = 0.25;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Routine in either of two senses: at roughly equal intervals of at most half a year (the last four or more
 * occasions, ending with this filing's, each interval within 25% of their median), or as Cohen, Malloy and
 * Pomorski define it ("Decoding Inside Information", Journal of Finance 67, 2012): in the same calendar month
 * of each of the three years before.
 */
export const routine: Rule = (one) =>
  one.sides.flatMap((side) => [...atIntervals(one, side), ...byMonth(one, side)]);

const finding = (text: string, rows: RecordRow[], isKnown = true): Finding => ({
  kind: 'routine',
  text,
  rows,
  isKnown,
});

/** The first day of each occasion up to this filing's, oldest first. */
function occasionsOf({ here, before }: Side): string[] {
  const days = [...new Set([...before, ...here].flatMap(({ date }) => date ?? []))].sort();
  const firsts: string[] = [];
  for (const day of days) {
    const last = firsts.at(-1);
    if (last === undefined || daysBetween(last, day) > OCCASION) firsts.push(day);
  }
  return firsts;
}

/** Goes back from the latest occasion for as long as every interval is near the median of them all. */
function atIntervals({ gapSince }: RecordCase, side: Side): Finding[] {
  const occasions = occasionsOf(side);
  let sorted: readonly number[] = [];
  for (let index = occasions.length - 1; index > 0; index--) {
    const interval = daysBetween(occasions[index - 1] ?? '', occasions[index] ?? '');
    const more = insert(sorted, interval);
    if (more.length >= LEAST - 1 && !isEven(more)) break;
    sorted = more;
  }
  if (sorted.length < LEAST - 1 || !isEven(sorted)) return [];
  const since = occasions.at(-1 - sorted.length) ?? '';
  const weeks = Math.round(medianOf(sorted) / 7);
  if (weeks > MOST_WEEKS) return [];
  const gap = gapSince(daysBefore(since, -1));
  if (gap) return [finding(`Not known whether ${side.noun}s come at equal intervals: ${gap}.`, [], false)];
  const every = isMonth(medianOf(sorted)) ? 'month' : weeks === 1 ? 'week' : `${weeks} weeks`;
  const [shortest, longest] = [sorted[0], sorted.at(-1)];
  const apart = shortest === longest ? `${longest}` : `${shortest} to ${longest}`;
  const text = `${side.verb} about every ${every}: ${sorted.length + 1} times since ${formatDate(since)}, ${apart} days apart.`;
  return [finding(text, [...side.here, ...side.before.filter(({ date }) => (date ?? '') >= since)])];
}

/** 30 or 31 days are a month, not four weeks. */
const isMonth = (days: number) => days >= 30 && days <= 31;

function insert(sorted: readonly number[], value: number): number[] {
  const at = sorted.findIndex((other) => other > value);
  return at < 0 ? [...sorted, value] : sorted.toSpliced(at, 0, value);
}

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

function isEven(sorted: readonly number[]): boolean {
  const median = medianOf(sorted);
  const isNear = (interval = 0) => Math.abs(interval - median) <= WITHIN * median;
  return isNear(sorted[0]) && isNear(sorted.at(-1));
}

/** The months in which each of the years has a trade. */
function monthsOfAll(
  years: readonly string[],
  rows: readonly RecordRow[],
): { name: string; month: string }[] {
  const months = new Set(rows.map(({ date }) => date?.slice(0, 7)));
  return MONTHS.flatMap((name, index) => {
    const month = String(index + 1).padStart(2, '0');
    return years.every((of) => months.has(`${of}-${month}`)) ? [{ name, month }] : [];
  });
}

function byMonth({ gapSince, others }: RecordCase, side: Side): Finding[] {
  const { here, before, day, past, noun } = side;
  const year = Number(day.slice(0, 4));
  const years = [year - 3, year - 2, year - 1].map(String);
  const within = before.filter(({ date }) => years.includes((date ?? '').slice(0, 4)));
  const same = monthsOfAll(years, within);
  const list = `${years[0]}, ${years[1]} and ${years[2]}`;
  const defined = 'as Cohen, Malloy and Pomorski (2012) define it';
  const own = same.find(({ month }) => month === day.slice(5, 7));
  const [shown = own] = own ? [own] : same;
  if (shown) {
    const rows = within.filter(({ date }) => date?.slice(5, 7) === shown.month);
    const also = own ? '' : ` This ${noun} is in ${MONTHS[Number(day.slice(5, 7)) - 1]}.`;
    return [finding(`Routine ${defined}: ${past} in ${shown.name} of ${list}.${also}`, [...here, ...rows])];
  }
  if (before.length === 0) return [];
  const gap = gapSince(`${years[0]}-01-01`);
  if (gap) return [finding(`Not known whether this ${noun} is routine ${defined}: ${gap}.`, [], false)];
  const active = new Set(within.map(({ date }) => date?.slice(0, 4)));
  // Without a trade in each of the three years, a person is in neither of the paper's groups.
  if (active.size < years.length) return [];
  // The paper counts purchases and sales together: with both, a month may be common to the years.
  const trades = others.filter(({ kind, date }) => isMarketTrade(kind) && (date ?? '') < day);
  if (monthsOfAll(years, trades).length > 0) return [];
  const text = `Not routine ${defined}: ${past} in each of ${list}, but in no month of all three.`;
  return [finding(text, [...here, ...within])];
}
