import { isOpen, nextOpening } from './calendar.ts';
import type { Looker } from './looker.ts';
import type { NewsState } from './records/state.ts';

const MINUTE = 60_000;

/** Milliseconds from one look to the next. */
export const intervals: Record<Looker, number> = { background: 10 * MINUTE, pages: 60 * MINUTE };

/** EDGAR is closed for at most four days; a look planned later than this was planned by a wrong clock. */
const longestWait = 6 * 24 * 60 * MINUTE;

/**
 * When to look next: an interval from now if EDGAR is open then; otherwise once it opens, each installation
 * at its own time within an interval, so that they do not all come at once.
 * @param jitter of this installation, from 0 up to 1
 * @param earliest epoch ms before which nothing may be requested
 */
export function nextLook(now: number, jitter: number, looker: Looker, earliest = 0): number {
  const interval = intervals[looker];
  const next = Math.max(now + interval, earliest > now ? earliest + jitter * MINUTE : 0);
  return isOpen(next) ? next : nextOpening(next) + Math.floor(jitter * interval);
}

/** Whether a look ended less than a minute ago: a user who asks again has just been answered. */
export const hasJustLooked = (
  { lookedAt, stopped }: Pick<NewsState, 'lookedAt' | 'stopped'>,
  now: number,
): boolean => stopped === null && lookedAt !== null && now >= lookedAt && now - lookedAt < MINUTE;

/** Whether it is time for a look, even if the clock was set back since the last one. */
export function isDue(state: { lookedAt: number | null; nextLook: number }, now: number): boolean {
  const { lookedAt, nextLook: planned } = state;
  const wasSetBack = (lookedAt !== null && lookedAt > now) || planned - now > longestWait;
  return now >= planned || (wasSetBack && isOpen(now));
}

/** How many ms an open page waits before it says that it could look. @param stored the state, of any shape */
export function waitOfPage(stored: unknown, now: number): number {
  const { lookedAt, nextLook: planned } = { lookedAt: null, nextLook: 0, ...(stored as object | undefined) };
  const state = { lookedAt: Number(lookedAt), nextLook: Number(planned) || 0 };
  return isDue(state, now) ? 0 : Math.min(state.nextLook - now, intervals.pages);
}
