import { formatDate } from './format.ts';

/** "2026-11-24T23:30:00.000Z" → "Nov 24, 2026", or "Nov 25, 2026" east of Greenwich: the reader's own day. */
export function formatMoment(isoMoment: string): string {
  const moment = new Date(isoMoment);
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return formatDate(day.map((part) => String(part).padStart(2, '0')).join('-'));
}

/** "18:30:12" → "6:30 p.m." */
export function clockTime(time: string): string {
  const [hours = '', minutes] = time.split(':');
  const hour = Number(hours);
  return `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** "at 3:10 p.m.", or "Nov 24, 2026, at 3:10 p.m." if that is not the reader's today. Both epoch ms. */
export function momentSeen(at: number, now: number): string {
  const moment = new Date(at);
  const [day, today] = [moment, new Date(now)].map((one) => formatMoment(one.toISOString()));
  const [hour, minute] = [moment.getHours(), moment.getMinutes()];
  const time = `at ${clockTime(`${hour}:${String(minute).padStart(2, '0')}`)}`;
  return day === today ? time : `${day}, ${time}`;
}
