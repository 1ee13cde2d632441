import { isOpen, nextOpening } from './calendar.ts';
import type { Looker } from './looker.ts';
import type { NewsState } from './records/state.ts';

const MINUTE = 60_000;

/** From one look to the next. */
export const intervals: Record<Looker, number> = { background: 10 * MINUTE, pages: 60 * MINUTE };

/** The longest that EDGAR is closed is four days; what is planned later than this was planned by a wrong clock. */
const longestWait = 6 * 24 * 60 * MINUTE;

/**
 * When to look next: an interval from now while EDGAR accepts filings, else once it does again, each installation
 * at its own time within an interval, so that not all come at once.
 * @param jitter of this installation, from 0 up to 1
 * @param earliest epoch ms before which nothing is to be asked
 */
export function nextLook(now: number, jitter: number, looker: Looker, earliest = 0): number {
  const interval = intervals[looker];
  const next = Math.max(now + interval, earliest > now ? earliest + jitter * MINUTE : 0);
  return isOpen(next) ? next : nextOpening(next) + Math.floor(jitter * interval);
}

/** Who asks twice within a minute has just been answered. */
export const hasJustLooked = (
  { lookedAt, stopped }: Pick<NewsState, 'lookedAt' | 'stopped'>,
  now: number,
): boolean => stopped === null && lookedAt !== null && now >= lookedAt && now - lookedAt < MINUTE;

/** Whether it is time for a look, also by a clock that was set since the last one. */
export function isDue(state: { lookedAt: number | null; nextLook: number }, now: number): boolean {
  const { lookedAt, nextLook: planned } = state;
  const wasSetBack = (lookedAt !== null && lookedAt > now) || planned - now > longestWait;
  return now >= planned || (wasSetBack && isOpen(now));
}

/** How long an open page waits before it says that it could look, in ms. @param stored the news' state, of any shape */
export function waitOfPage(stored: unknown, now: number): number {
  const { lookedAt, nextLook: planned } = { lookedAt: null, nextLook: 0, ...(stored as object | undefined) };
  const state = { lookedAt: Number(lookedAt), nextLook: Number(planned) || 0 };
  return isDue(state, now) ? 0 : Math.min(state.nextLook - now, intervals.pages);
}
