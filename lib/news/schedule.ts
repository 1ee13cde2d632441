import { isOpen, nextOpening } from './calendar.ts';

const MINUTE = 60_000;

/** From one look to the next. */
export const interval = 10 * MINUTE;

/** The longest that EDGAR is closed is four days; what is planned later than this was planned by a wrong clock. */
const longestWait = 6 * 24 * 60 * MINUTE;

/**
 * When to look next: ten minutes from now while EDGAR accepts filings, else once it does again, each installation
 * at its own time within ten minutes, so that not all come at once.
 * @param jitter of this installation, from 0 up to 1
 * @param earliest epoch ms before which nothing is to be asked
 */
export function nextLook(now: number, jitter: number, earliest = 0): number {
  const next = Math.max(now + interval, earliest > now ? earliest + jitter * MINUTE : 0);
  return isOpen(next) ? next : nextOpening(next) + Math.floor(jitter * interval);
}

/** Whether it is time for a look, also by a clock that was set since the last one. */
export function isDue(state: { lookedAt: number | null; nextLook: number }, now: number): boolean {
  const { lookedAt, nextLook: planned } = state;
  const wasSetBack = (lookedAt !== null && lookedAt > now) || planned - now > longestWait;
  return now >= planned || (wasSetBack && isOpen(now));
}
