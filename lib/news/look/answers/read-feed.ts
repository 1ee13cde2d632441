import type { Feed, FeedEntry } from '../../../edgar/lists/atom.ts';
import { businessDayBefore, easternTime } from '../../calendar.ts';
import type { NewsState } from '../../records/state.ts';
import type { NewlyListed } from '../../telling/watchers.ts';

const MINUTE = 60_000;

/** Entries on a page of the feed. */
const pageSize = 100;

/** Entries further down are left to the day's index. */
const mostPages = 10;

/** A filing may be listed later than its timestamp says. */
const overlap = 10 * MINUTE;

/**
 * The state after one more page of the feed. The feed grows at the top while its pages are read, so a page
 * may repeat entries of the page before it, and no entry is missed.
 */
export function withPage(state: NewsState, start: number, page: Feed): NewsState {
  const moments = page.entries.flatMap(({ updated }) => (updated ? [Date.parse(updated)] : []));
  const through = state.through ?? dayBeforeLatest(moments);
  const { seen } = state.feed;
  const newest = state.feed.newest ?? (moments.length > 0 ? Math.max(...moments) : seen);
  const next = start + pageSize;
  const isLast =
    moments.length === 0 ||
    entriesOn(page) < pageSize ||
    next >= mostPages * pageSize ||
    (seen !== null && Math.min(...moments) < seen - overlap) ||
    (through !== null && easternTime(Math.min(...moments)).day <= through);
  const feed = isLast
    ? { seen: newest, start: 0, newest: null, trouble: null }
    : { seen, start: next, newest, trouble: null };
  return { ...state, through, feed, look: state.look && { ...state.look, hasFeed: isLast } };
}

/** The business day before the latest day on the feed: what was filed on that latest day is news. */
const dayBeforeLatest = (moments: readonly number[]): string | null =>
  moments.length > 0 ? businessDayBefore(easternTime(Math.max(...moments)).day) : null;

/** Each party to a filing is an entry on the page. */
const entriesOn = (page: Feed) => page.entries.reduce((count, { parties }) => count + parties.length, 0);

/** The filings on a page for whose days no index was read yet; undated filings are left to the index. */
export function untoldOn(page: Feed, { through, done }: NewsState): NewlyListed[] {
  return page.entries.flatMap((entry) => {
    const filedAt = entry.filedAt ?? easternDay(entry);
    const isTold = filedAt === null || (through !== null && filedAt <= through) || done.includes(filedAt);
    return isTold ? [] : [{ ...entry, filedAt, listedOn: filedAt }];
  });
}

const easternDay = ({ updated }: FeedEntry) => updated && easternTime(Date.parse(updated)).day;
