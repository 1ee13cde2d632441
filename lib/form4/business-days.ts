const DAY = 86_400_000;

/** The n-th weekday (0 is Sunday) of a month (1–12), n = -1 for its last, as a day of that month. */
function nth(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = new Date(Date.UTC(year, month, 0));
    return last.getUTCDate() - ((last.getUTCDay() - weekday + 7) % 7);
  }
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return 1 + ((weekday - first + 7) % 7) + (n - 1) * 7;
}

/**
 * Federal holidays (5 U.S.C. 6103), as observed: one on a Saturday on the Friday before, one on a Sunday
 * on the Monday after. EDGAR takes no filing on them as of that day (Regulation S-T, Rule 11).
 */
function holidays(year: number): number[] {
  const fixed: [month: number, day: number, since: number][] = [
    [1, 1, 1870],
    [6, 19, 2021],
    [7, 4, 1870],
    [11, 11, 1938],
    [12, 25, 1870],
  ];
  const observed = fixed.flatMap(([month, day, since]) => {
    if (year < since) return [];
    const date = Date.UTC(year, month - 1, day);
    const weekday = new Date(date).getUTCDay();
    return [weekday === 6 ? date - DAY : weekday === 0 ? date + DAY : date];
  });
  const floating: [month: number, weekday: number, n: number][] = [
    [1, 1, 3],
    [2, 1, 3],
    [5, 1, -1],
    [9, 1, 1],
    [10, 1, 2],
    [11, 4, 4],
  ];
  return [
    ...observed,
    ...floating.map(([month, weekday, n]) => Date.UTC(year, month - 1, nth(year, month, weekday, n))),
  ];
}

function isBusinessDay(time: number): boolean {
  const date = new Date(time);
  if (date.getUTCDay() === 0 || date.getUTCDay() === 6) return false;
  const year = date.getUTCFullYear();
  return ![...holidays(year), ...holidays(year + 1)].includes(time);
}

/** Far more than any filing is looked back on: a date mistyped by a century does not hang the page. */
const LONGEST = 400;

/**
 * Business days from one day to another, the first not counted: 23 to 25 March 2021 is 2.
 * @param from @param to ISO dates
 * @returns negative where `to` comes first; `null` over more than {@link LONGEST} days
 */
export function businessDaysBetween(from: string, to: string): number | null {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (Math.abs(end - start) > LONGEST * DAY) return null;
  if (end < start) {
    const back = businessDaysBetween(to, from);
    return back && -back;
  }
  let count = 0;
  for (let time = start + DAY; time <= end; time += DAY) if (isBusinessDay(time)) count++;
  return count;
}
