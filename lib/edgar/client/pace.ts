/**
 * How fast EDGAR is asked. The SEC allows ten requests a second and answers more with a 403 page; a reader
 * who hovers needs two.
 */
export type Pace = {
  /** Epoch ms by which the latest request had reached EDGAR. */
  latest: number;
  /** Epoch ms. */
  blockedUntil: number;
};

/** Milliseconds from one request's end to the next one's start: no third reaches EDGAR within a second. */
const gap = 510;
const pause = 10 * 60_000;

/** How long to wait before the next request, in ms, or until when none may be made (epoch ms). */
export function nextTurn(pace: Pace, now: number): { wait: number } | { blockedUntil: number } {
  // Further ahead than that, the clock was wrong when it was written, and must not block for a year.
  const believable = pace.blockedUntil <= now + 2 * pause;
  if (believable && pace.blockedUntil > now) return { blockedUntil: pace.blockedUntil };
  return { wait: Math.min(gap, Math.max(0, pace.latest + gap - now)) };
}

export const asked = (pace: Pace, now: number): Pace => ({ ...pace, latest: now });
export const turnedAway = (pace: Pace, now: number): Pace => ({ ...pace, blockedUntil: now + pause });

/** What is stored is of any shape: another release, or a hand, may have written it. */
export function paceFrom(stored: unknown): Pace {
  const { latest, blockedUntil } = (stored ?? {}) as Record<string, unknown>;
  const time = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
  return { latest: time(latest), blockedUntil: time(blockedUntil) };
}
