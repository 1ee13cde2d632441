import type { FoundFiling } from '../records/found.ts';
import type { NewsState } from '../records/state.ts';
import { nextLook } from '../schedule.ts';
import type { AroundLook, LookStep } from './came.ts';
import { nextRequest } from './requests.ts';

export const nothing = {
  found: [],
  items: [],
  late: [],
  settled: [],
  next: null,
} satisfies Partial<LookStep>;

export type Writes = Pick<LookStep, 'found' | 'items' | 'late' | 'settled'>;

/** What a step writes, and the next request; if there is none, the look is over. */
export function goOn(state: NewsState, writes: Partial<Writes>, around: AroundLook): LookStep {
  const step = { state, ...nothing, ...writes };
  const waiting = without(around.waiting, [...step.found, ...step.items]).concat(step.found);
  // A page requests only lists.
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

/** The filings that are not among the others. */
export function without(
  filings: readonly FoundFiling[],
  others: readonly { accession: string }[],
): FoundFiling[] {
  const gone = new Set(others.map(({ accession }) => accession));
  return filings.filter(({ accession }) => !gone.has(accession));
}
