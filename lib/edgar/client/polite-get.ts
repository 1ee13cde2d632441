import type { Get } from './ask.ts';
import type { Failure } from './failure.ts';
import { anchored, asked, isFault, nextTurn, type Pace, paused, recovered } from './pace.ts';
import { request } from './request/request.ts';

/** What all tabs share, and the clocks. */
export type PaceKeeper = {
  fetch: typeof globalThis.fetch;
  /** The most bytes of an answer that are read; 4 MB if not given. */
  longest?: number;
  /** Epoch milliseconds. */
  now: () => number;
  /** Milliseconds on a clock that cannot be set, counted from an arbitrary moment. */
  ticks: () => number;
  /** Resolves after `ms`; rejects with the signal's reason. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  pace: { read: () => Promise<Pace>; write: (pace: Pace) => Promise<void> };
  /** Runs a request while neither the pages nor the background make another (worlds.ts). */
  inTurn: <T>(signal: AbortSignal, request: () => Promise<T>) => Promise<T>;
};

export type PoliteGet = {
  /**
   * Waits until a request may be made. Must not run more than once at a time across all tabs.
   * @returns why no request may be made at all; otherwise `null`
   */
  waitForTurn: (signal: AbortSignal) => Promise<Failure | null>;
  /**
   * Makes one request in its turn. If EDGAR refuses it or has a fault, requests stop in every tab.
   * @param onAsk called when the request goes out
   */
  get: (...asked: [...Parameters<Get>, signal: AbortSignal, onAsk: () => void]) => ReturnType<Get>;
};

/** Makes requests at the pace that all tabs share. */
export function politely(keeper: PaceKeeper): PoliteGet {
  const { now, ticks, sleep } = keeper;
  /** When the pause that this tab knows of ends, by `ticks`. */
  let pauseEnds = Number.NEGATIVE_INFINITY;

  /** A pause is over only if both clocks agree: one may have been set forward, the other stopped in sleep. */
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
    // A request that the other world overtook holds its claim while it waits, so that the worlds take turns.
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
    // Before the request, since this tab may go away meanwhile, and after it, once it surely reached EDGAR.
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
