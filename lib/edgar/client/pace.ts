import * as v from 'valibot';

/** Milliseconds from the end of one request to the start of the next: at most two reach EDGAR per second. */
export const requestGap = 510;
/** The SEC lets a client that asked too often in again after ten minutes below its threshold. */
const refusalPause = 10 * 60_000;
const firstFaultPause = 5_000;
/** No pause is longer, whatever an answer asks for and however the clock is set. */
const longestPause = 60 * 60_000;

const natural = (fallback: number, most: number) =>
  v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(most)), fallback);

/**
 * How fast requests go to EDGAR. The SEC allows ten per second and answers any more with a 403 page; a reader
 * who hovers needs two.
 */
export const Pace = v.object({
  /** Epoch ms by which the latest request had reached EDGAR. */
  latest: natural(0, Number.MAX_SAFE_INTEGER),
  /** Epoch ms. */
  blockedUntil: natural(0, Number.MAX_SAFE_INTEGER),
  /** How long that pause was when it began, in ms. */
  pause: natural(refusalPause, longestPause),
  /** The HTTP status that caused it. */
  status: natural(403, 599),
  /** The number of consecutive EDGAR faults (5xx), up to and including the latest answer. */
  faults: natural(0, 20),
});
export type Pace = v.InferOutput<typeof Pace>;

/** EDGAR refused a request (403, 429) or had a fault of its own (5xx), and may have said how long to wait. */
export type RefusedRequest = {
  kind: 'refused';
  status: number;
  /** Milliseconds; `null` if the answer does not say. */
  retryAfter: number | null;
};

export const isFault = (status: number): boolean => status >= 500;

/**
 * Adjusts a pace to the clock. If a pause is now longer than when it began, the clock was set back since: the
 * pause starts over, once. A clock set forward ends it early, except in tabs that know of it (polite-get.ts).
 */
export function anchored(pace: Pace, now: number): Pace {
  return pace.blockedUntil - now > pace.pause ? { ...pace, blockedUntil: now + pace.pause } : pace;
}

/** How long to wait before the next request, in ms, or until when none may be made (epoch ms). */
export function nextTurn(pace: Pace, now: number): { wait: number } | { blockedUntil: number } {
  const { blockedUntil } = anchored(pace, now);
  if (blockedUntil > now) return { blockedUntil };
  return { wait: Math.min(requestGap, Math.max(0, pace.latest + requestGap - now)) };
}

export const asked = (pace: Pace, now: number): Pace => ({ ...pace, latest: now });

/** The pace once EDGAR answers again. */
export const recovered = (pace: Pace): Pace => ({ ...pace, faults: 0 });

/**
 * A refusal stops all requests for ten minutes; a fault stops them for five seconds, doubled with each
 * further fault up to ten minutes; longer if `Retry-After` says so, but never longer than an hour.
 */
export function paused(pace: Pace, { status, retryAfter }: RefusedRequest, now: number): Pace {
  const faults = isFault(status) ? Math.min(pace.faults + 1, 20) : 0;
  const least = faults > 0 ? Math.min(firstFaultPause * 2 ** (faults - 1), refusalPause) : refusalPause;
  const pause = Math.min(Math.max(least, retryAfter ?? 0), longestPause);
  return { ...pace, blockedUntil: now + pause, pause, status, faults };
}

const idle: Pace = { latest: 0, blockedUntil: 0, pause: refusalPause, status: 403, faults: 0 };

/** @param stored any value, as another release or a user may have written it; bad values become defaults */
export const paceFrom = (stored: unknown): Pace => v.parse(v.fallback(Pace, idle), stored);
