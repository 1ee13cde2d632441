import { isOwnershipForm } from '../../edgar/addresses/form-of-link.ts';
import { indexUrl } from '../../edgar/addresses/urls.ts';
import type { Failure } from '../../edgar/client/failure.ts';
import type { FeedRefusal } from '../../edgar/lists/atom.ts';
import type { DailyIndex } from '../../edgar/lists/daily-index.ts';
import type { FoundFiling } from '../records/found.ts';
import type { NewsState } from '../records/state.ts';
import { hasJustLooked, isDue, nextLook } from '../schedule.ts';
import { judge } from '../telling/judge.ts';
import { type NewlyListed, watchedOf } from '../telling/watchers.ts';
import { whyNot, withDay } from './answers/read-days.ts';
import { untoldOn, withPage } from './answers/read-feed.ts';
import { newOnList } from './answers/read-list.ts';
import { readSummary } from './answers/read-summary.ts';
import type { AroundLook, Came, LookStep } from './came.ts';
import { caughtUp, goneBack, keptFor } from './go-back.ts';
import { goOn, nothing } from './go-on.ts';
import { stop, stops } from './stop.ts';

/**
 * One step of the news. The caller writes its result before making the next request. If killed at any moment,
 * the look goes on from what is written: a request whose answer was not written is made again.
 */
export function step(state: NewsState, came: Came, around: AroundLook): LookStep {
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
      return goOn(after, { found: findIn(untoldOn(answer, after), around) }, around);
    }
    case 'summary':
      return readSummary(state, came, around);
    case 'list':
      return readList(state, came, around);
  }
}

/** Announces new filings on a list at once and without a notification: the user is looking at the list. */
function readList(
  state: NewsState,
  { filings, since }: Extract<Came, { kind: 'list' }>,
  around: AroundLook,
): LookStep {
  const { watchers, choices, now } = around;
  const found = findIn(newOnList(filings, state, since, watchers, now), around);
  const items = found.map((filing) => judge(filing, 'not-asked', watchers, choices, []));
  return { state, ...nothing, items, late: found.filter((_, at) => items[at]?.keptBack === null) };
}

/** The state with a look that begins or goes on; `null` if none is due. */
function begin(before: NewsState, isAsked: boolean, { now, looker, from }: AroundLook): NewsState | null {
  const state = goneBack(before, from, keptFor);
  if (looker === 'pages') {
    if (!isDue(before, now)) return null;
    const look = state.look ?? { isAsked: false, hasFeed: false };
    // The page may go away at any moment, but the next one still has to wait for its hour.
    return { ...state, look, stopped: null, nextLook: nextLook(now, state.jitter, looker) };
  }
  const wasCut = state.look !== null && state.stopped === null;
  const asks = isAsked && !hasJustLooked(state, now);
  if (!asks && !wasCut && !isDue(state, now)) return null;
  const look = state.look ?? { isAsked: asks, hasFeed: false };
  return { ...state, look: { ...look, isAsked: look.isAsked || asks }, stopped: null };
}

/** The listed filings that are news and were not found before. */
function findIn(listed: readonly NewlyListed[], { knows, watchers }: AroundLook): FoundFiling[] {
  return listed.flatMap((filing) => {
    const parties = watchedOf(filing, watchers);
    const { accession, form, filedAt, listedOn, url } = filing;
    if (parties.length === 0 || knows(accession) || !isForm(form)) return [];
    return [{ version: 1 as const, accession, form, filedAt, listedOn, url, parties, tries: 0, retryAt: 0 }];
  });
}

const isForm = (form: string): form is FoundFiling['form'] => isOwnershipForm(form);

const listedIn = (filing: DailyIndex['filings'][number], day: string): NewlyListed => ({
  ...filing,
  // If the filing's date was adjusted, this is the day of the adjustment.
  listedOn: filing.filedAt < day ? day : filing.filedAt,
  url: indexUrl({ accession: filing.accession, cik: String(Number(filing.parties[0]?.cik)) }),
});

const withoutFeed = (state: NewsState, answer: FeedRefusal | Failure): NewsState => ({
  ...state,
  feed: { ...state.feed, start: 0, newest: null, trouble: whyNot(answer) },
  look: state.look && { ...state.look, hasFeed: true },
});
