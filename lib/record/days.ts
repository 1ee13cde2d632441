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
