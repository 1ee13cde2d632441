import { businessDaysAfter, easternTime, isOpen } from '../calendar.ts';
import type { FoundFiling } from '../records/found.ts';
import type { NewsState } from '../records/state.ts';
import { longestPause } from './answers/read-days.ts';

/** What a look asks EDGAR for, one at a time. */
export type NewsRequest =
  | { kind: 'index'; day: string }
  /** @property start how many entries of the feed come before */
  | { kind: 'feed'; start: number }
  | { kind: 'summary'; found: FoundFiling };

/**
 * What to ask for next: where EDGAR was never asked, the feed, which says what day it is there; the index of each
 * business day that is over, the oldest first; the feed; the filings found; those told without figures.
 * @param late to be asked for where there is nothing else to do
 * @returns `null` where the look is at its end
 */
export function nextRequest(
  state: NewsState,
  waiting: readonly FoundFiling[],
  late: readonly FoundFiling[],
  now: number,
): NewsRequest | null {
  const { through, look, feed } = state;
  const wantsFeed = look !== null && !look.hasFeed && (look.isAsked || isOpen(now));
  if (wantsFeed && through === null) return { kind: 'feed', start: feed.start };
  const day = through === null ? null : dueDay(state, through, now);
  if (day !== null) return { kind: 'index', day };
  if (wantsFeed) return { kind: 'feed', start: feed.start };
  const due = oldestDue(waiting, now) ?? oldestDue(late, now);
  return due ? { kind: 'summary', found: due } : null;
}

const oldestDue = (filings: readonly FoundFiling[], now: number) =>
  filings.filter(({ retryAt }) => isTime(retryAt, now)).sort(oldestFirst)[0];

/** After this many days without an index there is none of a later day either: EDGAR's clock is behind ours. */
const missingDays = 2;

/** More than a year of business days is caught up with in more than one look. */
const mostDays = 300;

function dueDay({ done, troubles }: NewsState, through: string, now: number): string | null {
  const today = easternTime(now).day;
  let missing = 0;
  for (const day of businessDaysAfter(through, mostDays)) {
    if (day >= today || missing === missingDays) return null;
    if (done.includes(day)) continue;
    const trouble = troubles.find((one) => one.day === day);
    if (!trouble || isTime(trouble.retryAt, now)) return day;
    if (trouble.why === 'not-out') missing += 1;
  }
  return null;
}

/** What was put off for longer than anything is was put off by a clock that was set back since. */
const isTime = (retryAt: number, now: number) => retryAt <= now || retryAt - now > longestPause;

const oldestFirst = (a: FoundFiling, b: FoundFiling) =>
  a.listedOn < b.listedOn ? -1 : a.listedOn > b.listedOn ? 1 : a.accession < b.accession ? -1 : 1;
