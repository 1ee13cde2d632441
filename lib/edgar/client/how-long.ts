import { requestGap } from './pace.ts';

/** Milliseconds per request before any was timed: the gap between requests plus a typical answer's time. */
export const usualRequest = requestGap + 90;

/** "14 s", "2 min". */
export function spanWords(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** How long requests take, one after the other. @param each milliseconds per request, once some were timed */
export const timeFor = (requests: number, each = usualRequest): string => spanWords(requests * each);
