import * as v from 'valibot';

/** Milliseconds from one request's end to the next one's start: no third reaches EDGAR within a second. */
export const requestGap = 510;
/** The SEC lets those who asked too much in again after ten minutes below its threshold. */
const refusalPause = 10 * 60_000;
const firstFaultPause = 5_000;
/** Whatever an answer asks for, and wherever the clock is set: no pause is longer. */
const longestPause = 60 * 60_000;

const natural = (fallback: number, most: number) =>
  v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(most)), fallback);

/**
 * How fast EDGAR is asked. The SEC allows ten requests a second and answers more with a 403 page; a reader
 * who hovers needs two.
 */
export const Pace = v.object({
  /** Epoch ms by which the latest request had reached EDGAR. */
  latest: natural(0, Number.MAX_SAFE_INTEGER),
  /** Epoch ms. */
  blockedUntil: natural(0, Number.MAX_SAFE_INTEGER),
  /** How long that pause was when it began, in ms. */
  pause: natural(refusalPause, longestPause),
  /** The HTTP status that began it. */
  status: natural(403, 599),
  /** How many answers in a row, up to the latest, were faults of EDGAR's (5xx). */
  faults: natural(0, 20),
});
export type Pace = v.InferOutput<typeof Pace>;

/** EDGAR refuses requests (403, 429), or has a fault of its own (5xx), and may have said for how long. */
export type RefusedRequest = {
  kind: 'refused';
  status: number;
  /** Milliseconds; `null` where the answer does not say. */
  retryAfter: number | null;
};

export const isFault = (status: number): boolean => status >= 500;

/**
 * What a pace means now. A pause that is longer than it was when it began tells of a clock that was set back
 * since: it starts over, once. A clock set on ends it early, except in the tabs that know of it (polite-get.ts).
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

/** EDGAR answers again. */
export const recovered = (pace: Pace): Pace => ({ ...pace, faults: 0 });

/**
 * A refusal stops all requests for ten minutes, a fault for five seconds and for twice as long with each that
 * follows on it; for longer where `Retry-After` says so, and for an hour at most.
 */
export function paused(pace: Pace, { status, retryAfter }: RefusedRequest, now: number): Pace {
  const faults = isFault(status) ? Math.min(pace.faults + 1, 20) : 0;
  const least = faults > 0 ? Math.min(firstFaultPause * 2 ** (faults - 1), refusalPause) : refusalPause;
  const pause = Math.min(Math.max(least, retryAfter ?? 0), longestPause);
  return { ...pace, blockedUntil: now + pause, pause, status, faults };
}

const idle: Pace = { latest: 0, blockedUntil: 0, pause: refusalPause, status: 403, faults: 0 };

/** @param stored of any shape: another release, or a hand, may have written it. What cannot be is as at first. */
export const paceFrom = (stored: unknown): Pace => v.parse(v.fallback(Pace, idle), stored);
