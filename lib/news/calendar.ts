import { isoDay } from '../figures/iso-day.ts';
import { isBusinessDay } from '../form4/checks/dates/business-days.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** EDGAR accepts filings from 6 a.m. to 10 p.m. Eastern on its business days (Regulation S-T, Rule 12). */
const opens = 6 * 60;
const closes = 22 * 60;

/** The time in Washington. */
export type EasternTime = {
  /** ISO date. */
  day: string;
  /** Minutes since midnight. */
  minute: number;
};

const eastern = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** @param now epoch ms */
export function easternTime(now: number): EasternTime {
  const parts = Object.fromEntries(eastern.formatToParts(now).map(({ type, value }) => [type, value]));
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  };
}

const isEdgarDay = (day: string): boolean => isBusinessDay(Date.parse(day));

/** Whether EDGAR is accepting filings. @param now epoch ms */
export function isOpen(now: number): boolean {
  const { day, minute } = easternTime(now);
  return minute >= opens && minute < closes && isEdgarDay(day);
}

/** @param days negative for days before `day` */
export const dayFrom = (day: string, days: number): string => isoDay(Date.parse(day) + days * DAY);

/** The last EDGAR business day before a day. */
export function businessDayBefore(day: string): string {
  let before = dayFrom(day, -1);
  while (!isEdgarDay(before)) before = dayFrom(before, -1);
  return before;
}

/** The first `count` EDGAR business days after a day, in order. */
export function* businessDaysAfter(day: string, count: number): Generator<string> {
  let next = day;
  for (let given = 0; given < count; given++) {
    do next = dayFrom(next, 1);
    while (!isEdgarDay(next));
    yield next;
  }
}

/** When EDGAR next begins to accept filings, now at the earliest. In epoch ms. */
export function nextOpening(now: number): number {
  let { day, minute } = easternTime(now);
  if (minute > opens) day = dayFrom(day, 1);
  while (!isEdgarDay(day)) day = dayFrom(day, 1);
  return momentOf(day, opens);
}

/** Eastern time is four or five hours behind Greenwich; it never changes at the hours asked for here. */
function momentOf(day: string, minute: number): number {
  const time = Date.parse(day) + minute * MINUTE;
  const summer = time + 4 * 60 * MINUTE;
  return easternTime(summer).minute === minute ? summer : time + 5 * 60 * MINUTE;
}
