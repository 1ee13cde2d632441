import { businessDaysAfter, easternTime, isOpen } from '../calendar.ts';
import type { FoundFiling } from '../records/found.ts';
import type { NewsState } from '../records/state.ts';
import { longestPause } from './answers/read-days.ts';

/** What a look requests from EDGAR, one at a time. */
export type NewsRequest =
  | { kind: 'index'; day: string }
  /** @property start how many entries of the feed to skip */
  | { kind: 'feed'; start: number }
  | { kind: 'summary'; found: FoundFiling };

/**
 * What to request next. If EDGAR was never asked, first the feed, which says what day it is there. Then, in
 * this order: the index of each business day that is over, oldest first; the feed; the filings found; those
 * announced without figures.
 * @param late requested if there is nothing else to do
 * @returns `null` if the look is over
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

/** If this many days have no index, later days have none either: EDGAR's clock is behind ours. */
const missingDays = 2;

/** Catching up on more than a year of business days takes more than one look. */
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

/** If something is put off for longer than anything ever is, the clock was set back since. */
const isTime = (retryAt: number, now: number) => retryAt <= now || retryAt - now > longestPause;

const oldestFirst = (a: FoundFiling, b: FoundFiling) =>
  a.listedOn < b.listedOn ? -1 : a.listedOn > b.listedOn ? 1 : a.accession < b.accession ? -1 : 1;
