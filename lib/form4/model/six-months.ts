import { isoDay } from '../../figures/iso-day.ts';

/**
 * The day six months later, as text to compare: "2024-08-31" → "2025-02-31", later than any day of February.
 */
function sixMonthsAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const months = year * 12 + month + 5;
  const parts = [Math.floor(months / 12), (months % 12) + 1, day];
  return parts.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');
}

function dayAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // Some filings have years such as 0022, which Date.UTC would take for 1922.
  return isoDay(new Date(0).setUTCFullYear(year, month - 1, day + 1));
}

/**
 * Whether two days are "within any period of less than six months" (Exchange Act, section 16(b)). Both days
 * count as whole days, so the period ends with the second day before the date six months later: a sale on
 * December 20 and a purchase on June 19 are not within it (Colonial Realty v. MacWilliams, 381 F. Supp. 26,
 * S.D.N.Y. 1974; Stella v. Graham-Paige Motors, 132 F. Supp. 100, S.D.N.Y. 1955), but one on June 18 is.
 * @param one @param other ISO dates, in either order
 */
export function areWithinSixMonths(one: string, other: string): boolean {
  const [first, second] = one < other ? [one, other] : [other, one];
  return dayAfter(second) < sixMonthsAfter(first);
}
