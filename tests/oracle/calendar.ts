const DAY = 86_400_000;

/** Days on which EDGAR was closed by decree, as the SEC announced or an executive order said. */
const DECREED = `2004-06-11 2007-01-02 2007-12-24 2008-12-26 2012-12-24 2014-12-26 2018-12-05 2018-12-24
  2019-12-24 2020-12-24 2025-01-09 2025-12-24 2025-12-26`.split(/\s+/);

/** Days for which it is not known whether EDGAR was closed. */
export const DOUBTED = '2003-12-26 2012-10-29 2012-10-30 2024-12-24'.split(' ');

/** Tells a holiday by its date in the calendar, or by its weekday and the dates it may fall on. */
type Rule = (month: number, date: number, weekday: number, year: number) => boolean;

const fixed: Rule[] = [
  (month, date) => month === 1 && date === 1,
  (month, date, _, year) => month === 6 && date === 19 && year >= 2021,
  (month, date) => month === 7 && date === 4,
  (month, date) => month === 11 && date === 11,
  (month, date) => month === 12 && date === 25,
];
const mondays: Rule[] = [
  (month, date) => month === 1 && date >= 15 && date <= 21,
  (month, date) => month === 2 && date >= 15 && date <= 21,
  (month, date) => month === 5 && date >= 25,
  (month, date) => month === 9 && date <= 7,
  (month, date) => month === 10 && date >= 8 && date <= 14,
];

function matches(rules: readonly Rule[], time: number): boolean {
  const day = new Date(time);
  return rules.some((rule) =>
    rule(day.getUTCMonth() + 1, day.getUTCDate(), day.getUTCDay(), day.getUTCFullYear()),
  );
}

function isOpen(time: number): boolean {
  const day = new Date(time);
  const weekday = day.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  if (DECREED.includes(day.toISOString().slice(0, 10)) || matches(fixed, time)) return false;
  if (weekday === 1 && (matches(mondays, time) || matches(fixed, time - DAY))) return false;
  if (weekday === 5 && matches(fixed, time + DAY)) return false;
  const isNovember = day.getUTCMonth() === 10;
  return !(weekday === 4 && isNovember && day.getUTCDate() >= 22 && day.getUTCDate() <= 28);
}

/** The days on which EDGAR was open, after the first and up to and including the last. */
export function openDays(from: string, to: string): number {
  let count = 0;
  for (let time = Date.parse(to); time > Date.parse(from); time -= DAY) if (isOpen(time)) count++;
  return count;
}
