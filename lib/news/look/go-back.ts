import { dayFrom } from '../calendar.ts';
import type { NewsState } from '../records/state.ts';

/** For how many days after a filing its news is kept, once that has been read. */
export const keptFor = 45;

/** How many days to catch up on if news was never looked for here, however old the export is. */
export const caughtUp = 365;

/**
 * The state after an import of parties whose news was followed elsewhere, up to an earlier day: what was
 * filed since that day is read again, for them.
 * @param from ISO date
 * @param most how many days it may go back: {@link keptFor} if news was looked for here, because nobody knows
 *   whether news that is no longer kept was announced
 */
export function goneBack(state: NewsState, from: string | null, most: number): NewsState {
  const { through, troubles, without } = state;
  if (through === null || from === null || from >= through) return state;
  const earliest = dayFrom(through, -most);
  const day = from < earliest ? earliest : from;
  return {
    ...state,
    through: day,
    done: [],
    troubles: troubles.filter((trouble) => trouble.day > day),
    without: without.filter((closed) => closed <= day),
    nextLook: 0,
  };
}
