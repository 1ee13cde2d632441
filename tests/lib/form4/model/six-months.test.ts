import { expect, test } from 'vitest';
import { areWithinSixMonths } from '../../../../lib/form4/model/six-months.ts';

test('six months less a day: the date six months later and the day before it are outside', () => {
  // Colonial Realty v. MacWilliams, 381 F. Supp. 26: sold Dec 20, 1972, purchased Jun 19, 1973.
  expect(areWithinSixMonths('1972-12-20', '1973-06-18')).toBe(true);
  expect(areWithinSixMonths('1972-12-20', '1973-06-19')).toBe(false);
  expect(areWithinSixMonths('1972-12-20', '1973-06-20')).toBe(false);
  // January 1 to June 30 is six months; to June 29 is one day less.
  expect(areWithinSixMonths('2025-01-01', '2025-06-29')).toBe(true);
  expect(areWithinSixMonths('2025-01-01', '2025-06-30')).toBe(false);
});

test('whichever comes first, and on one day', () => {
  expect(areWithinSixMonths('1973-06-18', '1972-12-20')).toBe(true);
  expect(areWithinSixMonths('1973-06-19', '1972-12-20')).toBe(false);
  expect(areWithinSixMonths('2025-01-01', '2025-01-01')).toBe(true);
});

test('years and days that no calendar has', () => {
  expect(areWithinSixMonths('0022-03-03', '0022-09-01')).toBe(true);
  expect(areWithinSixMonths('0022-03-03', '0022-09-02')).toBe(false);
  expect(areWithinSixMonths('2024-02-31', '2024-04-01')).toBe(true);
});

test('months that lack the day end with their last', () => {
  expect(areWithinSixMonths('2024-08-31', '2025-02-27')).toBe(true);
  expect(areWithinSixMonths('2024-08-31', '2025-02-28')).toBe(false);
  expect(areWithinSixMonths('2024-08-29', '2025-02-28')).toBe(false);
  expect(areWithinSixMonths('2023-08-31', '2024-02-28')).toBe(true);
  expect(areWithinSixMonths('2023-08-31', '2024-02-29')).toBe(false);
});
