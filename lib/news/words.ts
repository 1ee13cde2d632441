import { formatDate } from '../figures/format.ts';
import { isolated } from '../figures/right-to-left.ts';
import { dayFrom, easternTime } from './calendar.ts';
import type { NewsItem } from './records/item.ts';
import type { NewsState, Stopped, Why } from './records/state.ts';

const indexFaults: Record<Why, (day: string) => string> = {
  'not-out': (day) => `EDGAR’s index of ${day} is not available yet.`,
  'cut-short': (day) => `EDGAR’s index of ${day} was cut short.`,
  'another-day': (day) => `EDGAR’s index of ${day} was that of a different day.`,
  'not-readable': (day) => `EDGAR’s index of ${day} could not be read.`,
  'too-large': (day) => `EDGAR’s index of ${day} was longer than 8 MB.`,
};

const feedFaults: Record<Why, string> = {
  'not-out': 'could not be found',
  'cut-short': 'was cut short',
  'another-day': 'could not be read',
  'not-readable': 'could not be read',
  'too-large': 'was longer than 8 MB',
};

const stops: Record<Stopped, string> = {
  blocked: 'The SEC’s site is limiting requests.',
  'server-error': 'EDGAR isn’t working right now.',
  offline: 'sec.gov couldn’t be reached.',
  'timed-out': 'EDGAR didn’t answer within 10 seconds.',
  'held-up': 'Other sec.gov pages were sending too many requests.',
  'no-permission':
    'The browser no longer lets Form 4 Lens contact sec.gov. Turn “Tell me when they file” on again to allow it.',
  'no-storage': 'Form 4 Lens can’t use the browser’s storage.',
  'storage-full': 'The storage of Form 4 Lens is full. Remove entries that you no longer need.',
};

/** For how many days a day without an index is reported. */
const toldFor = 14;

/**
 * What failed and why, one sentence each, for the reader; empty if nothing did. Everything is tried again,
 * except for days on which EDGAR was closed.
 * @param now epoch ms
 */
export function troubleSentences({ stopped, troubles, feed, without }: NewsState, now: number): string[] {
  // If a day is not over, its index was requested by a clock that was ahead.
  const today = easternTime(now).day;
  const past = troubles.filter(({ day }) => day < today);
  const lately = without.filter((day) => day >= dayFrom(today, -toldFor));
  return [
    ...(stopped ? [stops[stopped.why]] : []),
    ...past.map(({ day, why }) => indexFaults[why](formatDate(day))),
    ...(feed.trouble ? [`EDGAR’s list of today’s filings ${feedFaults[feed.trouble]}.`] : []),
    ...againSentence(past.length + (feed.trouble ? 1 : 0)),
    ...lately.map((day) => `EDGAR has no index of ${formatDate(day)}: it was probably closed.`),
  ];
}

const againSentence = (count: number): string[] =>
  count === 0 ? [] : [`${count === 1 ? 'It' : 'They'} will be requested again.`];

/** A piece of news as a notification: whom it is about, and what the filing says in one sentence. */
export function notificationOf({ about, form, filedAt, summary, unread }: NewsItem): {
  title: string;
  message: string;
} {
  const names = about.map(({ name }) => isolated(name));
  const title = names.length > 2 ? `${names[0]} and ${names.length - 1} more` : names.join(' and ');
  const filed = `Form ${form}, filed ${formatDate(filedAt)}`;
  const told = summary && isolated(summary.sentence);
  const message = told ?? (unread === null ? `${filed}.` : `${filed}, could not be read.`);
  return { title: `${title}: Form ${form}`, message };
}

/** Several pieces of news as one notification. */
export const manyNews = (count: number) => ({
  title: `${count} new filings`,
  message: 'They involve people or companies on your watchlist. Open Form 4 Lens to see them.',
});
