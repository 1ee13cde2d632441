import { formatDate } from './format.ts';

/** "2026-11-24T23:30:00.000Z" → "Nov 24, 2026", or "Nov 25, 2026" east of Greenwich: the reader's own day. */
export function formatMoment(isoMoment: string): string {
  const moment = new Date(isoMoment);
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return formatDate(day.map((part) => String(part).padStart(2, '0')).join('-'));
}
