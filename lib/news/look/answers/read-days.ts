import type { Failure } from '../../../edgar/client/failure.ts';
import type { DailyIndex, IndexRefusal } from '../../../edgar/lists/daily-index.ts';
import { businessDaysAfter, dayFrom } from '../../calendar.ts';
import type { NewsState, Why } from '../../records/state.ts';

const MINUTE = 60_000;
export const longestPause = 12 * 60 * MINUTE;

/** How many days to wait for an index: none is ever a week late, so by then there will be none. */
const patience = 7;

/** The state after the answer to a request for a day's index. */
export function withDay(
  state: NewsState,
  day: string,
  answer: DailyIndex | IndexRefusal | Failure,
  now: number,
): NewsState {
  if ('ok' in answer && answer.ok) return withDone(state, day);
  const why = whyNot(answer);
  const isLongPast = [...state.done, state.through ?? ''].some((other) => other >= dayFrom(day, patience));
  if (why === 'not-out' && isLongPast)
    return { ...withDone(state, day), without: [...state.without, day].slice(-10) };
  const known = state.troubles.find((trouble) => trouble.day === day);
  const tries = (known?.tries ?? 0) + 1;
  const pause = Math.min(10 * MINUTE * 2 ** (tries - 1), longestPause);
  const others = state.troubles.filter((trouble) => trouble.day !== day);
  return { ...state, troubles: [...others, { day, why, tries, retryAt: now + pause }] };
}

function withDone(state: NewsState, day: string): NewsState {
  const done = new Set([...state.done, day]);
  let { through } = state;
  for (const next of through === null ? [] : businessDaysAfter(through, done.size)) {
    if (!done.delete(next)) break;
    through = next;
  }
  return {
    ...state,
    through,
    done: [...done].sort(),
    troubles: state.troubles.filter((trouble) => trouble.day !== day),
  };
}

/** Why a list is not read. @param answer a refusal by the list's reader, or a failure of this list only */
export function whyNot(answer: { reason: string }): Why {
  switch (answer.reason) {
    case 'not-found':
      return 'not-out';
    case 'cut-short':
    case 'truncated':
      return 'cut-short';
    case 'another-day':
      return 'another-day';
    case 'too-large':
      return 'too-large';
    default:
      return 'not-readable';
  }
}
