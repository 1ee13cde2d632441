import * as v from 'valibot';
import { Accession } from '../../edgar/addresses/accession.ts';
import { IsoDate } from '../../form4/model/filing.ts';
import type { RecordType } from '../../watchlist/records/record-type.ts';

const Time = v.number();

/** Why one of EDGAR's lists gave nothing, as the user is told (words.ts). */
export const Why = v.picklist(['not-out', 'cut-short', 'another-day', 'not-readable', 'too-large']);
export type Why = v.InferOutput<typeof Why>;

/** What stopped a look as a whole. */
export const Stopped = v.picklist([
  'blocked',
  'server-error',
  'offline',
  'timed-out',
  'held-up',
  'no-permission',
  'no-storage',
  'storage-full',
]);
export type Stopped = v.InferOutput<typeof Stopped>;

/** A day whose index gave nothing so far. It is requested again until it does. */
const Trouble = v.object({
  day: IsoDate,
  why: Why,
  tries: v.pipe(v.number(), v.integer(), v.minValue(1)),
  retryAt: Time,
});

/**
 * How far the news has come. Days are EDGAR's own, from what EDGAR served, and never from this computer's
 * clock, which may be wrong. Times are epoch milliseconds.
 */
export const NewsState = v.object({
  version: v.literal(1),
  /** From 0 up to 1, drawn once: at which point of an interval this installation looks. */
  jitter: v.pipe(v.number(), v.minValue(0), v.ltValue(1)),
  /** The news covers this day and all days before it; `null` until EDGAR was first asked. */
  through: v.nullable(IsoDate),
  /** Later days whose index is read, although that of a day in between is not. */
  done: v.array(IsoDate),
  troubles: v.array(Trouble),
  /** Days for which EDGAR never had an index: it must have been closed. */
  without: v.array(IsoDate),
  feed: v.object({
    /** The feed is read up to this moment, by EDGAR's clock; `null` if not at all. */
    seen: v.nullable(Time),
    /** Where the next page begins, if a walk through the pages is under way. */
    start: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** The latest moment on the walk's first page. */
    newest: v.nullable(Time),
    /** Why the latest look at the feed gave nothing. */
    trouble: v.nullable(Why),
  }),
  /** The look under way: whether it requests the feed even if EDGAR is closed, and whether it has read it. */
  look: v.nullable(v.object({ isAsked: v.boolean(), hasFeed: v.boolean() })),
  lookedAt: v.nullable(Time),
  nextLook: Time,
  /** What stopped the latest look before its end. */
  stopped: v.nullable(
    v.object({ why: Stopped, at: Time, until: v.nullable(Time), status: v.nullable(v.number()) }),
  ),
  /** News for which a notification is due. */
  toNotify: v.array(Accession),
});
export type NewsState = v.InferOutput<typeof NewsState>;

export const newsStates: RecordType<NewsState> = { schema: NewsState, upgrades: [] };

/** @param jitter from 0 up to 1, drawn at random */
export const firstState = (jitter: number): NewsState => ({
  version: 1,
  jitter,
  through: null,
  done: [],
  troubles: [],
  without: [],
  feed: { seen: null, start: 0, newest: null, trouble: null },
  look: null,
  lookedAt: null,
  nextLook: 0,
  stopped: null,
  toNotify: [],
});
