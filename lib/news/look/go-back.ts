import { dayFrom } from '../calendar.ts';
import type { NewsState } from '../records/state.ts';

/** How many days after the filing news is kept that was read. */
export const keptFor = 45;

/** How many days are caught up with where news was never looked for here, however old the export. */
export const caughtUp = 365;

/**
 * The state once an import brought parties whose news was heard elsewhere, through an earlier day: what was filed
 * since is read again, for them.
 * @param from ISO date
 * @param most how many days it may go back: where news was looked for here, {@link keptFor}, for of what is no
 *   longer kept nobody knows whether it was told
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
