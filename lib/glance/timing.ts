import { formatDate } from '../figures/format.ts';
import { clockTime } from '../figures/format-moment.ts';
import type { Glance } from './glance.ts';

const dayInMs = 86_400_000;

/**
 * "Filed Mar 25, 2021, 2 calendar days after the earliest transaction". If the filing date is before the
 * transaction, one of the two is wrong, so the date is shown without a number of days.
 */
export function filedText({ seen: { filedAt }, firstTransaction }: Glance): string {
  if (filedAt === null) return 'Filing date not reported';
  const days =
    firstTransaction === null ? -1 : (Date.parse(filedAt) - Date.parse(firstTransaction)) / dayInMs;
  if (!(days >= 0)) return `Filed ${formatDate(filedAt)}`;
  const after =
    days === 0 ? 'on the day of' : days === 1 ? '1 calendar day after' : `${days} calendar days after`;
  return `Filed ${formatDate(filedAt)}, ${after} the earliest transaction`;
}

/** "accepted by EDGAR Mar 24, 2021, 6:30 p.m. ET" */
export function acceptedText({ acceptanceDatetime }: Glance): string | null {
  const [date, time] = acceptanceDatetime?.split('T') ?? [];
  return date && time ? `accepted by EDGAR ${formatDate(date)}, ${clockTime(time)} ET` : null;
}
