import type { Feed, FeedEntry } from '../../../edgar/lists/atom.ts';
import { businessDayBefore, easternTime } from '../../calendar.ts';
import type { NewsState } from '../../records/state.ts';
import type { NewlyListed } from '../../telling/watchers.ts';

const MINUTE = 60_000;

/** Entries a page of the feed has. */
const pageSize = 100;

/** What is further down is left to the day's index. */
const mostPages = 10;

/** A filing may come on the list later than the moment it bears. */
const overlap = 10 * MINUTE;

/**
 * How far the feed is read after one more of its pages. It grows at its top while it is walked through, so that a
 * page shows some of the one before again, and none is passed over.
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

/** The day before the latest on the feed: what was filed on that day is news. */
const dayBeforeLatest = (moments: readonly number[]): string | null =>
  moments.length > 0 ? businessDayBefore(easternTime(Math.max(...moments)).day) : null;

/** Each party of a filing is an entry of the page. */
const entriesOn = (page: Feed) => page.entries.reduce((count, { parties }) => count + parties.length, 0);

/** The filings of a page that no index has told or will tell again. */
export function untoldOn(page: Feed, { through, done }: NewsState): NewlyListed[] {
  return page.entries.flatMap((entry) => {
    const filedAt = entry.filedAt ?? easternDay(entry);
    const isTold = filedAt === null || (through !== null && filedAt <= through) || done.includes(filedAt);
    return isTold ? [] : [{ ...entry, filedAt, listedOn: filedAt }];
  });
}

const easternDay = ({ updated }: FeedEntry) => updated && easternTime(Date.parse(updated)).day;
