import { isoDay } from '../figures/iso-day.ts';

const DAY = 86_400_000;

/** Compares ISO dates in order of time; undated comes first. */
export function byText(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Calendar days between two ISO dates: 1 from one day to the next, negative if `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The ISO date that many days before another. */
export function daysBefore(date: string, days: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return isoDay(new Date(0).setUTCFullYear(year, month - 1, day - days));
}

/** Whole years between two ISO dates: 0 until the first anniversary. */
export function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** The most years from a transaction to its filing, and from a filing to a date that is no slip. */
const [mostLater, mostEarlier] = [20, 1];

/** Whether a filing may report a transaction of that day; "0022" is a typo. @param date ISO */
export function isPlausible(date: string, accession: string): boolean {
  const filed = Number(accession.slice(11, 13));
  const years = (filed > 90 ? 1900 : 2000) + filed - Number(date.slice(0, 4));
  return years <= mostLater && years >= -mostEarlier;
}
