import type { Failure } from './failure.ts';
import { asked, nextTurn, type Pace, turnedAway } from './pace.ts';
import { type Response200, request } from './request.ts';

/** What every tab shares, and time. */
export type PaceKeeper = {
  fetch: typeof globalThis.fetch;
  /** Epoch milliseconds. */
  now: () => number;
  /** Resolves after `ms`; rejects with the signal's reason. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  pace: { read: () => Promise<Pace>; write: (pace: Pace) => Promise<void> };
};

/**
 * Waits until a request may be made. To be called by one at a time over all tabs.
 * @returns why none may be made at all, or `null`
 */
export async function waitForTurn(keeper: PaceKeeper, signal: AbortSignal): Promise<Failure | null> {
  const turn = nextTurn(await keeper.pace.read(), keeper.now());
  if ('blockedUntil' in turn) return blocked(turn.blockedUntil);
  if (turn.wait > 0) await keeper.sleep(turn.wait, signal);
  return null;
}

/** One request in its turn; EDGAR's refusal stops all further ones, in every tab. */
export async function politeGet(
  url: string,
  enough: (text: string, newFrom: number) => boolean,
  signal: AbortSignal,
  keeper: PaceKeeper,
): Promise<Response200 | Failure> {
  const none = await waitForTurn(keeper, signal);
  if (none) return none;
  signal.throwIfAborted();
  const mark = async () => keeper.pace.write(asked(await keeper.pace.read(), keeper.now()));
  // Before, for this tab may go away meanwhile; and after, when the request has reached EDGAR for sure.
  await mark();
  const answer = await request(url, enough, signal, keeper.fetch).finally(mark);
  if (answer.kind !== 'throttled') return answer;
  const pace = turnedAway(await keeper.pace.read(), keeper.now());
  await keeper.pace.write(pace);
  return blocked(pace.blockedUntil);
}

const blocked = (until: number): Failure => ({ kind: 'failure', reason: 'blocked', until });
