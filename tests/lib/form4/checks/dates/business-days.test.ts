import { describe, expect, test } from 'vitest';
import {
  businessDaysBetween,
  unsettledBetween,
} from '../../../../../lib/form4/checks/dates/business-days.ts';
import {
  closures,
  REVIEWED,
  SINCE,
  unsettled,
} from '../../../../../lib/form4/checks/dates/edgar-closures.ts';

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The weekdays of a year that are not business days, except those on which EDGAR was closed by decree. */
function holidaysOf(year: number): string[] {
  const days: string[] = [];
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += DAY) {
    const weekday = new Date(time).getUTCDay();
    const isNone = businessDaysBetween(iso(time - DAY), iso(time)) === 0;
    if (weekday > 0 && weekday < 6 && isNone && !closures.has(iso(time))) days.push(iso(time));
  }
  return days.map((day) => day.slice(5));
}

/** Federal holidays as the Office of Personnel Management lists them. */
const listed: Record<number, string> = {
  // Independence Day was a Saturday: observed on the Friday.
  2015: '01-01 01-19 02-16 05-25 07-03 09-07 10-12 11-11 11-26 12-25',
  // Christmas of 2016 and New Year's Day of 2017 were Sundays.
  2016: '01-01 01-18 02-15 05-30 07-04 09-05 10-10 11-11 11-24 12-26',
  2017: '01-02 01-16 02-20 05-29 07-04 09-04 10-09 11-10 11-23 12-25',
  // The last year without Juneteenth.
  2020: '01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25',
  // New Year's Day of 2022 was a Saturday: observed in 2021.
  2021: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  2022: '01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26',
  2024: '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
};

describe('federal holidays', () => {
  test.each(Object.entries(listed))('those of %s are as listed', (year, days) => {
    expect(holidaysOf(Number(year)).join(' ')).toBe(days);
  });

  test('every year from 1990 to 2035 has ten of them, and eleven since Juneteenth is one', () => {
    for (let year = 1990; year <= 2035; year++) {
      // A New Year's Day on a Saturday is observed in the year before.
      const moved = (of: number) => (new Date(Date.UTC(of, 0, 1)).getUTCDay() === 6 ? 1 : 0);
      const usual = (year < 2021 ? 10 : 11) - moved(year) + moved(year + 1);
      expect([year, holidaysOf(year).length]).toEqual([year, usual]);
    }
  });
});

test.each<[from: string, to: string, days: number | null, why: string]>([
  ['2021-03-23', '2021-03-25', 2, 'two weekdays on'],
  ['2021-03-23', '2021-03-23', 0, 'the same day'],
  ['2021-03-26', '2021-03-29', 1, 'over a weekend'],
  ['2021-03-27', '2021-03-28', 0, 'within a weekend'],
  ['2024-02-28', '2024-03-01', 2, 'over a leap day'],
  ['2023-02-28', '2023-03-01', 1, 'where there is none'],
  ['2024-07-03', '2024-07-08', 2, 'over Independence Day and a weekend'],
  ['2018-12-03', '2018-12-06', 2, 'over the mourning of President Bush (0000899243-18-030317)'],
  ['2018-12-21', '2018-12-26', 1, 'over a Christmas Eve closed by decree, and Christmas'],
  ['2007-12-21', '2007-12-26', 1, 'over that of 2007'],
  ['2006-12-29', '2007-01-03', 1, 'over the mourning of President Ford'],
  ['2025-12-23', '2025-12-29', 1, 'over three days closed at the end of 2025'],
  ['2022-12-23', '2022-12-28', 2, 'over Christmas alone'],
  ['2021-12-30', '2022-01-03', 1, 'over a New Year’s Day observed the year before'],
  ['2024-01-02', '2025-01-02', 251, 'over a year'],
  ['2021-03-25', '2021-03-23', null, 'backwards'],
  ['1921-03-23', '2021-03-25', null, 'over a century, which is a mistake'],
])('from %s to %s there are %s business days: %s', (from, to, days) => {
  expect(businessDaysBetween(from, to)).toBe(days);
});

describe('days closed by decree', () => {
  const days = [...closures];

  test('are weekdays in order of date, and no federal holidays', () => {
    expect(days).toEqual(days.toSorted());
    for (const day of [...closures, ...unsettled]) {
      expect([day, new Date(day).getUTCDay() % 6 > 0]).toEqual([day, true]);
      expect(holidaysOf(Number(day.slice(0, 4)))).not.toContain(day.slice(5));
    }
  });

  test('lie within what was looked through', () => {
    expect(days.every((day) => SINCE <= day && day <= REVIEWED)).toBe(true);
  });

  test('that no source settles are counted, and told', () => {
    expect(businessDaysBetween('2024-12-23', '2024-12-27')).toBe(3);
    expect(unsettledBetween('2024-12-23', '2024-12-27')).toBe(1);
    expect(unsettledBetween('2024-12-24', '2024-12-27')).toBe(0);
  });
});
