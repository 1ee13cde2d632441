import * as v from 'valibot';

const Time = v.fallback(v.pipe(v.number(), v.finite()), 0);

/**
 * How fast EDGAR is asked. The SEC allows ten requests a second and answers more with a 403 page; a reader
 * who hovers needs two.
 */
export const Pace = v.object({
  /** Epoch ms by which the latest request had reached EDGAR. */
  latest: Time,
  /** Epoch ms. */
  blockedUntil: Time,
});
export type Pace = v.InferOutput<typeof Pace>;

/** Milliseconds from one request's end to the next one's start: no third reaches EDGAR within a second. */
const requestGap = 510;
const pause = 10 * 60_000;

/** How long to wait before the next request, in ms, or until when none may be made (epoch ms). */
export function nextTurn(pace: Pace, now: number): { wait: number } | { blockedUntil: number } {
  // Further ahead than that, the clock was wrong when it was written, and must not block for a year.
  const believable = pace.blockedUntil <= now + 2 * pause;
  if (believable && pace.blockedUntil > now) return { blockedUntil: pace.blockedUntil };
  return { wait: Math.min(requestGap, Math.max(0, pace.latest + requestGap - now)) };
}

export const asked = (pace: Pace, now: number): Pace => ({ ...pace, latest: now });
export const turnedAway = (pace: Pace, now: number): Pace => ({ ...pace, blockedUntil: now + pause });

/** @param stored of any shape: another release, or a hand, may have written it. What is no time counts as 0. */
export const paceFrom = (stored: unknown): Pace =>
  v.parse(v.fallback(Pace, { latest: 0, blockedUntil: 0 }), stored);
