import { isOwnershipForm } from '../../edgar/addresses/form-of-link.ts';
import { indexUrl } from '../../edgar/addresses/urls.ts';
import type { Failure } from '../../edgar/client/failure.ts';
import type { Feed, FeedRefusal } from '../../edgar/lists/atom.ts';
import type { DailyIndex, IndexRefusal } from '../../edgar/lists/daily-index.ts';
import type { GlanceAnswer } from '../../glance/digest.ts';
import type { NamedFiling } from '../../lists/named-on-list.ts';
import type { Sighting } from '../../watchlist/records/types/sighting.ts';
import { isOpen } from '../calendar.ts';
import type { Looker } from '../looker.ts';
import type { NewsChoices } from '../records/choices.ts';
import type { FoundFiling } from '../records/found.ts';
import type { NewsItem } from '../records/item.ts';
import type { NewsState, Stopped } from '../records/state.ts';
import { intervals, isDue, nextLook } from '../schedule.ts';
import { judge, type Known } from '../telling/judge.ts';
import { type ListedFiling, type Watchers, watchedOf } from '../telling/watchers.ts';
import { caughtUp, goneBack, keptFor } from './go-back.ts';
import { longestPause, whyNot, withDay } from './read-days.ts';
import { filingsOn, withPage } from './read-feed.ts';
import { newOnList } from './read-list.ts';
import { type NewsRequest, nextRequest } from './requests.ts';

/** What came: the time for a look, the answer to a request, or a list that the user opened. */
export type Came =
  /** @property isAsked by the user, or by a browser that starts: also while EDGAR is closed */
  | { kind: 'woke'; isAsked: boolean }
  | { kind: 'index'; day: string; answer: DailyIndex | IndexRefusal | Failure }
  | { kind: 'feed'; start: number; answer: Feed | FeedRefusal | Failure }
  /** @property answer `null` where nobody asks for it */
  | { kind: 'summary'; found: FoundFiling; answer: GlanceAnswer | null }
  /** @property since what was filed from this ISO date on is new where no look has said what is */
  | { kind: 'list'; filings: readonly NamedFiling[]; since: string };

/** What a step looks up. */
export type Around = {
  /** Epoch ms. */
  now: number;
  looker: Looker;
  /** Whether a filing was found before, told or not. */
  knows: (accession: string) => boolean;
  /** Those watched, of the parties that the answer names. */
  watchers: Watchers;
  choices: NewsChoices;
  /** The filings found whose summary is outstanding. */
  waiting: readonly FoundFiling[];
  /** Those told without figures, which are still to be had. */
  late: readonly FoundFiling[];
  /** As what the answer's filing was told before, if it is one of these. */
  told: NewsItem | null;
  /** Filings of the same parties, for an amendment to name its original. */
  related: readonly Sighting[];
  /** An import asks for the news after this ISO date. */
  from: string | null;
};

/** What is to be written, all at once, before the next request goes out. */
export type Step = {
  state: NewsState;
  /** Filings found, or asked for in vain. */
  found: FoundFiling[];
  /** What became of filings found, and of those told before whose figures came. */
  items: NewsItem[];
  /** Told without figures: to be asked for once there is nothing else to do. */
  late: FoundFiling[];
  /** Of those asked for since they were told, the ones whose figures came, or are given up. */
  settled: FoundFiling[];
  /** `null`: the look is over, or none is due. */
  next: NewsRequest | null;
};

const MINUTE = 60_000;

/** So often a filing is asked for before it is told without its figures, */
const mostTries = 3;
/** and so often in all, over more than a day. */
const mostLateTries = 9;

const nothing = { found: [], items: [], late: [], settled: [], next: null } satisfies Partial<Step>;

/**
 * One step of the news. Whoever takes it writes what it gives before the next request; killed at any moment, the
 * look goes on from what is written. A request that was made and whose answer was not written is made again.
 */
export function step(state: NewsState, came: Came, around: Around): Step {
  switch (came.kind) {
    case 'woke': {
      const begun = begin(state, came.isAsked, around);
      return begun ? goOn(begun, {}, around) : { state, ...nothing };
    }
    case 'index': {
      const { day, answer } = came;
      if (stops(answer)) return stop(state, answer, around);
      const after = withDay(state, day, answer, around.now);
      const listed = 'ok' in answer && answer.ok ? answer.filings.map((filing) => listedIn(filing, day)) : [];
      return goOn(after, { found: findIn(listed, around) }, around);
    }
    case 'feed': {
      const { start, answer } = came;
      if (stops(answer)) return stop(state, answer, around);
      if (!('ok' in answer) || !answer.ok) return goOn(withoutFeed(state, answer), {}, around);
      const read = withPage(state, start, answer);
      // The first page says which day it is at EDGAR.
      const after = state.through === null ? goneBack(read, around.from, caughtUp) : read;
      return goOn(after, { found: findIn(filingsOn(answer, after), around) }, around);
    }
    case 'summary':
      return readSummary(state, came, around);
    case 'list':
      return readList(state, came, around);
  }
}

function readSummary(
  state: NewsState,
  { found, answer }: Extract<Came, { kind: 'summary' }>,
  around: Around,
): Step {
  const isFailure = answer?.kind === 'failure';
  if (isFailure && isOfAll(answer)) return stop(state, answer, around);
  // What stops a look may be this filing's own fault: the next one begins with others.
  const go = (after: NewsState, writes: Partial<Writes>) =>
    isFailure && stops(answer) ? { ...stop(after, answer, around), ...writes } : goOn(after, writes, around);
  const later = isFailure ? putOff(found, around.now) : found;
  const { told, watchers, choices, related } = around;
  const isLate = around.late.some(({ accession }) => accession === found.accession);
  if (isFailure && isLate)
    return go(state, later.tries < mostLateTries ? { late: [later] } : { settled: [found] });
  if (isFailure && later.tries < mostTries) return go(state, { found: [later] });
  const known = answer === null ? 'not-asked' : knownFrom(answer);
  const item = judge(found, known, watchers, choices, related);
  if (isLate) return go(state, { items: told ? [withFigures(told, item)] : [], settled: [found] });
  const isTold = item.keptBack === null;
  const isOutstanding = answer === null || (isFailure && answer.reason !== 'too-large');
  const toNotify = isTold && choices.notify ? [...state.toNotify, item.accession] : state.toNotify;
  return go({ ...state, toNotify }, { items: [item], late: isTold && isOutstanding ? [later] : [] });
}

/** What was told stays told, unless it turns out to be about nobody who is watched. */
const withFigures = (told: NewsItem, known: NewsItem): NewsItem => ({
  ...known,
  about: known.about.length > 0 ? known.about : told.about,
  keptBack: known.keptBack === 'another-form' || known.keptBack === 'not-about' ? known.keptBack : null,
});

const putOff = (found: FoundFiling, now: number): FoundFiling => ({
  ...found,
  tries: found.tries + 1,
  retryAt: now + Math.min(10 * MINUTE * 2 ** found.tries, longestPause),
});

/** What is new on a list is told at once, and without a notification: the user has the list before them. */
function readList(
  state: NewsState,
  { filings, since }: Extract<Came, { kind: 'list' }>,
  around: Around,
): Step {
  const { watchers, choices, now } = around;
  const found = findIn(newOnList(filings, state, since, watchers, now), around);
  const items = found.map((filing) => judge(filing, 'not-asked', watchers, choices, []));
  return { state, ...nothing, items, late: found.filter((_, at) => items[at]?.keptBack === null) };
}

/** The look that begins, or goes on; `null` where none is due. */
function begin(before: NewsState, isAsked: boolean, { now, looker, from }: Around): NewsState | null {
  const state = goneBack(before, from, keptFor);
  if (looker === 'pages') {
    if (!isDue(before, now)) return null;
    const look = state.look ?? { isAsked: false, hasFeed: false };
    // The page may go at any moment, and the next one has to wait for its hour all the same.
    return { ...state, look, stopped: null, nextLook: nextLook(now, state.jitter, looker) };
  }
  const wasCut = state.look !== null && state.stopped === null;
  // Who asks twice within a minute has just been answered.
  const hasLooked = state.lookedAt !== null && now >= state.lookedAt && now - state.lookedAt < MINUTE;
  const asks = isAsked && !(hasLooked && state.stopped === null);
  if (!asks && !wasCut && !isDue(state, now)) return null;
  const look = state.look ?? { isAsked: asks, hasFeed: false };
  return { ...state, look: { ...look, isAsked: look.isAsked || asks }, stopped: null };
}

type Writes = Pick<Step, 'found' | 'items' | 'late' | 'settled'>;

function goOn(state: NewsState, writes: Partial<Writes>, around: Around): Step {
  const step = { state, ...nothing, ...writes };
  const waiting = without(around.waiting, [...step.found, ...step.items]).concat(step.found);
  // A page asks for lists alone.
  const asked = around.looker === 'pages' ? [] : around.late;
  const late = without(asked, [...step.late, ...step.settled]);
  const next = nextRequest(state, waiting, late, around.now);
  if (next) return { ...step, next };
  const { now, looker } = around;
  const over = {
    ...state,
    look: null,
    lookedAt: now,
    nextLook: nextLook(now, state.jitter, looker),
    stopped: null,
  };
  return { ...step, state: over };
}

/** Those of the filings that are none of the others. */
export function without(
  filings: readonly FoundFiling[],
  others: readonly { accession: string }[],
): FoundFiling[] {
  const gone = new Set(others.map(({ accession }) => accession));
  return filings.filter(({ accession }) => !gone.has(accession));
}

/** The filings listed that are news, each once. */
function findIn(listed: readonly ListedFiling[], { knows, watchers }: Around): FoundFiling[] {
  return listed.flatMap((filing) => {
    const parties = watchedOf(filing, watchers);
    const { accession, form, filedAt, listedOn, url } = filing;
    if (parties.length === 0 || knows(accession) || !isForm(form)) return [];
    return [{ version: 1 as const, accession, form, filedAt, listedOn, url, parties, tries: 0, retryAt: 0 }];
  });
}

const isForm = (form: string): form is FoundFiling['form'] => isOwnershipForm(form);

const listedIn = (filing: DailyIndex['filings'][number], day: string): ListedFiling => ({
  ...filing,
  // Of one whose date was adjusted, the day on which it was.
  listedOn: filing.filedAt < day ? day : filing.filedAt,
  url: indexUrl({ accession: filing.accession, cik: String(Number(filing.parties[0]?.cik)) }),
});

const withoutFeed = (state: NewsState, answer: FeedRefusal | Failure): NewsState => ({
  ...state,
  feed: { ...state.feed, start: 0, newest: null, trouble: whyNot(answer) },
  look: state.look && { ...state.look, hasFeed: true },
});

function knownFrom(answer: GlanceAnswer): Known {
  switch (answer.kind) {
    case 'filing': {
      const { seen, headline, sentence, plan } = answer.glance;
      return { seen, headline, sentence, plan };
    }
    case 'other-form':
    case 'notice':
      return 'another-form';
    case 'unreadable':
      return 'not-readable';
    case 'failure':
      return answer.reason === 'not-found' ? 'not-found' : 'not-readable';
  }
}

const stopping: Record<string, Stopped> = {
  blocked: 'blocked',
  'server-error': 'server-error',
  offline: 'offline',
  'timed-out': 'timed-out',
  'held-up': 'held-up',
  'no-storage': 'no-storage',
  updated: 'no-storage',
  'storage-full': 'storage-full',
};

/** Whether an answer says that no other request would fare better now. */
function stops(answer: object): answer is Failure {
  return (
    'kind' in answer && answer.kind === 'failure' && 'reason' in answer && String(answer.reason) in stopping
  );
}

/** Whether another filing would certainly have fared no better. */
const isOfAll = (failure: Failure) =>
  stops(failure) && failure.reason !== 'server-error' && failure.reason !== 'timed-out';

/** The look stops here, and goes on from here. */
function stop(state: NewsState, failure: Failure, { now, looker }: Around): Step {
  const until = 'until' in failure ? failure.until : null;
  const status = 'status' in failure ? failure.status : null;
  const why = stopping[failure.reason] ?? 'offline';
  const isAsked = state.look?.isAsked ?? false;
  const planned =
    isAsked && !isOpen(now)
      ? Math.max(now + intervals[looker], until ?? 0)
      : nextLook(now, state.jitter, looker, until ?? 0);
  return {
    state: { ...state, stopped: { why, at: now, until, status }, nextLook: planned },
    ...nothing,
  };
}
