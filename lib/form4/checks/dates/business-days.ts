import { isoDay } from '../../../figures/iso-day.ts';
import { closures, unsettled } from './edgar-closures.ts';

const DAY = 86_400_000;

/**
 * The first year with 19 June as a federal holiday (Pub. L. 117-17); the others are older than EDGAR's
 * filings.
 */
const JUNETEENTH = 2021;

/**
 * By month and day. A holiday on a Saturday is observed on the Friday before, one on a Sunday on the Monday
 * after.
 */
const FIXED: [month: number, day: number][] = [
  [1, 1],
  [6, 19],
  [7, 4],
  [11, 11],
  [12, 25],
];

/**
 * By the first such weekday (1 is Monday) from a day on: the third Monday of January is the first from the
 * 15th.
 */
const FLOATING: [month: number, day: number, weekday: number][] = [
  [1, 15, 1],
  [2, 15, 1],
  [5, 25, 1],
  [9, 1, 1],
  [10, 8, 1],
  [11, 22, 4],
];

const weekdayOf = (time: number) => new Date(time).getUTCDay();

/**
 * Federal holidays (5 U.S.C. 6103), as observed. EDGAR does not date filings on them (Regulation S-T, Rule
 * 11).
 */
function holidays(year: number): number[] {
  const fixed = FIXED.filter(([month]) => month !== 6 || year >= JUNETEENTH).map(([month, day]) => {
    const time = Date.UTC(year, month - 1, day);
    const weekday = weekdayOf(time);
    return weekday === 6 ? time - DAY : weekday === 0 ? time + DAY : time;
  });
  const floating = FLOATING.map(([month, day, weekday]) => {
    const time = Date.UTC(year, month - 1, day);
    return time + ((weekday - weekdayOf(time) + 7) % 7) * DAY;
  });
  return [...fixed, ...floating];
}

/** Whether EDGAR dates filings on a day. @param time the day's midnight in UTC, epoch ms */
export function isBusinessDay(time: number): boolean {
  if (closures.has(isoDay(time))) return false;
  const year = new Date(time).getUTCFullYear();
  // New Year's Day on a Saturday is observed in the year before.
  return weekdayOf(time) % 6 > 0 && ![...holidays(year), ...holidays(year + 1)].includes(time);
}

/** Far more days than any filing looks back: a date mistyped by a century must not hang the page. */
const LONGEST = 400;

/**
 * Business days from one day to another, not counting the first: 23 to 25 March 2021 is 2. Weekends, federal
 * holidays and the days on which EDGAR was closed by decree do not count.
 * @param from @param to ISO dates
 * @returns `null` if `to` comes first, or if it is more than {@link LONGEST} days later
 */
export function businessDaysBetween(from: string, to: string): number | null {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (end < start || end - start > LONGEST * DAY) return null;
  let count = 0;
  for (let time = start + DAY; time <= end; time += DAY) if (isBusinessDay(time)) count++;
  return count;
}

/** How many of the business days counted may have been closures that no source settles. */
export function unsettledBetween(from: string, to: string): number {
  return [...unsettled].filter((day) => from < day && day <= to).length;
}
