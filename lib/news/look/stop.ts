import type { Failure } from '../../edgar/client/failure.ts';
import { isOpen } from '../calendar.ts';
import type { NewsState, Stopped } from '../records/state.ts';
import { intervals, nextLook } from '../schedule.ts';
import type { AroundLook, LookStep } from './came.ts';
import { nothing } from './go-on.ts';

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

/** Whether an answer means that no other request would succeed now either. */
export function stops(answer: object): answer is Failure {
  return (
    'kind' in answer && answer.kind === 'failure' && 'reason' in answer && String(answer.reason) in stopping
  );
}

/** Whether a failure would certainly have happened to any other filing, too. */
export const isOfAll = (failure: Failure) =>
  stops(failure) && failure.reason !== 'server-error' && failure.reason !== 'timed-out';

/** Stops the look here; it will go on from here. */
export function stop(state: NewsState, failure: Failure, { now, looker }: AroundLook): LookStep {
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
