import type { Get } from './ask.ts';
import type { Failure } from './failure.ts';
import { anchored, asked, isFault, nextTurn, type Pace, paused, recovered } from './pace.ts';
import { request } from './request/request.ts';

/** What every tab shares, and time. */
export type PaceKeeper = {
  fetch: typeof globalThis.fetch;
  /** Bytes of an answer that are read at most; 4 MB where not given. */
  longest?: number;
  /** Epoch milliseconds. */
  now: () => number;
  /** Milliseconds by a clock that nobody sets, from wherever. */
  ticks: () => number;
  /** Resolves after `ms`; rejects with the signal's reason. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  pace: { read: () => Promise<Pace>; write: (pace: Pace) => Promise<void> };
  /** Runs a request while neither pages nor background make another (worlds.ts). */
  inTurn: <T>(signal: AbortSignal, request: () => Promise<T>) => Promise<T>;
};

export type PoliteGet = {
  /**
   * Waits until a request may be made. To be called by one at a time over all tabs.
   * @returns why none may be made at all, or `null`
   */
  waitForTurn: (signal: AbortSignal) => Promise<Failure | null>;
  /**
   * One request in its turn; a refusal or a fault of EDGAR's stops all further ones, in every tab.
   * @param onAsk told when the request goes out
   */
  get: (...asked: [...Parameters<Get>, signal: AbortSignal, onAsk: () => void]) => ReturnType<Get>;
};

/** Requests at the pace that all tabs share. */
export function politely(keeper: PaceKeeper): PoliteGet {
  const { now, ticks, sleep } = keeper;
  /** By `ticks`, the end of the pause that this tab knows of. */
  let pauseEnds = Number.NEGATIVE_INFINITY;

  /** Both clocks have to agree that a pause is over: one may have been set on, the other stand still in sleep. */
  async function readPace(): Promise<Pace> {
    const stored = await keeper.pace.read();
    const left = pauseEnds - ticks();
    const jumped = left > 0 && stored.blockedUntil <= now();
    const pace = jumped ? { ...stored, blockedUntil: now() + left } : anchored(stored, now());
    if (pace.blockedUntil !== stored.blockedUntil) await keeper.pace.write(pace);
    if (!jumped) pauseEnds = ticks() + pace.blockedUntil - now();
    return pace;
  }

  async function waitForTurn(signal: AbortSignal): Promise<Failure | null> {
    const pace = await readPace();
    const turn = nextTurn(pace, now());
    if ('blockedUntil' in turn) return pauseOf(pace);
    if (turn.wait > 0) await sleep(turn.wait, signal);
    return null;
  }

  const get: PoliteGet['get'] = async (url, enough, signal, onAsk) => {
    const isBefore = async ({ latest }: Pace) => (await keeper.pace.read()).latest === latest;
    // Who was passed over by the other world waits for the next turn with a claim to it: so both come by turns.
    for (let isPassedOver = false; ; isPassedOver = true) {
      const none = isPassedOver ? null : await waitForTurn(signal);
      if (none) return none;
      const seen = await keeper.pace.read();
      const answer = await keeper.inTurn(signal, async () => {
        if (isPassedOver) return (await waitForTurn(signal)) ?? ask(url, enough, signal, onAsk);
        return (await isBefore(seen)) ? ask(url, enough, signal, onAsk) : null;
      });
      if (answer) return answer;
    }
  };

  const ask: PoliteGet['get'] = async (url, enough, signal, onAsk) => {
    signal.throwIfAborted();
    const mark = async () => keeper.pace.write(asked(await keeper.pace.read(), now()));
    // Before, for this tab may go away meanwhile; and after, when the request has reached EDGAR for sure.
    await mark();
    onAsk();
    const { fetch, longest } = keeper;
    const answer = await request(url, enough, { signal, fetch, now, longest }).finally(mark);
    const pace = await keeper.pace.read();
    if (answer.kind !== 'refused') {
      const isAnswer = answer.kind === 'text' || answer.reason === 'not-found';
      if (isAnswer && pace.faults > 0) await keeper.pace.write(recovered(pace));
      return answer;
    }
    const stopped = paused(pace, answer, now());
    await keeper.pace.write(stopped);
    pauseEnds = ticks() + stopped.pause;
    return pauseOf(stopped);
  };

  return { waitForTurn, get };
}

const pauseOf = ({ status, blockedUntil: until }: Pace): Failure =>
  isFault(status)
    ? { kind: 'failure', reason: 'server-error', status, until }
    : { kind: 'failure', reason: 'blocked', until };
