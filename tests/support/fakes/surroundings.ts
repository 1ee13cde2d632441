import type { Reading } from '../../../lib/edgar/client/answer.ts';
import { createAsk } from '../../../lib/edgar/client/client.ts';
import { fail } from '../../../lib/edgar/client/failure.ts';
import { type Pace, paceFrom } from '../../../lib/edgar/client/pace.ts';
import { type Claims, inWorldsTurn, type World } from '../../../lib/edgar/client/worlds.ts';
import type { Glanced } from '../../../lib/glance/digest.ts';
import { aGlance } from './a-glance.ts';

export const accession = (number: number) => `0000000001-24-${String(number).padStart(6, '0')}`;
export const filing = (number: number) => ({ accession: accession(number), cik: '1' });

/** A submission of a Form 4, whose "XML" is just the filing's number. */
export const submission = (number: number, form = '4') =>
  `<SEC-DOCUMENT>\n<SEC-HEADER>\nACCESSION NUMBER:\t${accession(number)}\nCONFORMED SUBMISSION TYPE:\t${form}\n</SEC-HEADER>\n` +
  `<DOCUMENT>\n<XML>\n<ownershipDocument>${number}</ownershipDocument>\n</XML>\n</DOCUMENT>\n</SEC-DOCUMENT>\n`;

/** What `createAsk` makes of the filing with that number. */
export const reading = (number: number): Glanced => ({
  kind: 'filing',
  glance: aGlance(accession(number), `<ownershipDocument>${number}</ownershipDocument>`),
});

type Answering = (url: string, signal: AbortSignal) => Response | Promise<Response>;

type Exclusively = (task: () => Promise<void>) => Promise<void>;

/** A lock that only the tabs compete for. */
function inTurn(): Exclusively {
  let lock = Promise.resolve();
  return (task) => {
    lock = lock.then(task, task);
    return lock;
  };
}

/**
 * A browser with any number of tabs, which share one lock, one storage and one EDGAR; time is vitest's fake
 * time. `requests` are those EDGAR saw, with the millisecond at which each started.
 */
export function openBrowser(
  answering: Answering = answerEverything,
  exclusively: Exclusively = inTurn(),
  /** Milliseconds; none if absent. */
  storageTakes?: () => number,
) {
  const requests: { url: string; at: number; signal: AbortSignal; init: RequestInit }[] = [];
  const cache = new Map<string, Reading<Glanced>>();
  let pace: Pace = paceFrom(undefined);
  /** By how many milliseconds the computer's clock is off. */
  const clock = { ahead: 0 };
  let inFlight = 0;
  let mostInFlight = 0;

  const held = new Map<World, number>();
  const latency = () => (storageTakes ? sleep(storageTakes()) : Promise.resolve());
  const claims: Claims = {
    read: async (world) => {
      await latency();
      return held.get(world);
    },
    write: async (world, until) => {
      await latency();
      held.set(world, until);
    },
    clear: async (world) => {
      await latency();
      held.delete(world);
    },
  };

  const openIn = (world: World, lock: Exclusively) =>
    createAsk<Glanced>(
      {
        inTurn: (signal, task) =>
          inWorldsTurn(world, claims, { now: () => Date.now() + clock.ahead, sleep }, signal, task),
        now: () => Date.now() + clock.ahead,
        ticks: () => Date.now(),
        why: () => fail('no-storage'),
        sleep,
        exclusively: lock,
        pace: {
          read: async () => pace,
          write: async (next) => {
            pace = next;
          },
        },
        cache: {
          read: async (key) => cache.get(key) ?? null,
          write: async (key, reading) => void cache.set(key, reading),
        },
        fetch: async (url, init) => {
          const signal = init?.signal ?? new AbortController().signal;
          requests.push({ url: String(url), at: Date.now(), signal, init: { ...init } });
          inFlight += 1;
          mostInFlight = Math.max(mostInFlight, inFlight);
          try {
            return await untilAborted(answering(String(url), signal), signal);
          } finally {
            inFlight -= 1;
          }
        },
      },
      (filed, xml) => ({ kind: 'filing', glance: aGlance(filed.accession, xml) }),
    );

  const openTab = () => openIn('pages', exclusively);
  const ofExtension = inTurn();
  /** The background and the extension's own pages share a lock of their own. */
  const openBackground = () => openIn('extension', ofExtension);
  return { openTab, openBackground, requests, cache, clock, held, mostInFlight: () => mostInFlight };
}

/** A healthy EDGAR: answers with every submission, a tenth of a second after the request. */
export async function answerEverything(url: string): Promise<Response> {
  await sleep(100);
  return new Response(submission(numberIn(url)));
}

export const numberIn = (url: string) => Number(/-24-(\d{6})/.exec(url)?.[1]);

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

function untilAborted<T>(work: T | Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted]);
}
