import type { GlanceAnswer } from '../../../glance/digest.ts';
import { otherTrades } from '../../../glance/other-trades.ts';
import type { FoundFiling } from '../../records/found.ts';
import type { NewsItem } from '../../records/item.ts';
import type { NewsState } from '../../records/state.ts';
import { judge, type Known } from '../../telling/judge.ts';
import type { AroundLook, Came, LookStep } from '../came.ts';
import { goOn, type Writes } from '../go-on.ts';
import { isOfAll, stop, stops } from '../stop.ts';
import { longestPause } from './read-days.ts';

const MINUTE = 60_000;

/** How often a filing is requested before it is announced without figures. */
const mostTries = 3;
/** How often it is requested in all, over more than a day. */
const mostLateTries = 9;

/** Takes a filing found, with or without its summary, and announces it, puts it off or keeps it back. */
export function readSummary(
  state: NewsState,
  { found, answer }: Extract<Came, { kind: 'summary' }>,
  around: AroundLook,
): LookStep {
  const isFailure = answer?.kind === 'failure';
  if (isFailure && isOfAll(answer)) return stop(state, answer, around);
  // What stops a look may be the fault of this filing alone: the next look begins with others.
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

/** What was announced stays so, unless it turns out to be another form or about nobody who is watched. */
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

function knownFrom(answer: GlanceAnswer): Known {
  switch (answer.kind) {
    case 'filing': {
      const { seen, headline, sentence, plan } = answer.glance;
      const hasOtherTrades = otherTrades(answer.glance).length > 0 && { hasOtherTrades: true as const };
      return { seen, headline, sentence, plan, ...hasOtherTrades };
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
