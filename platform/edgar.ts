import type * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Digested, Reading } from '../lib/edgar/client/answer.ts';
import type { Digest } from '../lib/edgar/client/ask.ts';
import { createCache } from '../lib/edgar/client/cache.ts';
import { type Ask, createAsk } from '../lib/edgar/client/client.ts';
import { type Failure, fail } from '../lib/edgar/client/failure.ts';
import { paceFrom } from '../lib/edgar/client/pace.ts';
import { createQueue, type QueueSurroundings } from '../lib/edgar/client/queue.ts';
import type { Response200 } from '../lib/edgar/client/request/request.ts';
import { type Claims, inWorldsTurn, type World } from '../lib/edgar/client/worlds.ts';
import { StorageFull } from '../lib/extension/storage-full.ts';
import { cacheKeys, paceKey, turnKey } from '../lib/storage-keys.ts';
import { extensionVersion, isOrphan } from './extension.ts';
import { setWithRoom } from './storage/set-with-room.ts';
import { exclusively } from './tab-lock.ts';

/**
 * The EDGAR client in this browser.
 * @param digest extracts from a filing's ownership XML what is kept of it
 * @param schema reads that back
 * @param world where the requests are made from
 */
export const createEdgarAsk = <D extends Digested>(
  digest: Digest<D>,
  schema: v.GenericSchema<unknown, Reading<D>>,
  world?: World,
): Ask<D> => {
  const settings = { version: extensionVersion(), schema, keys: cacheKeys };
  return createAsk({ ...surroundings(world), cache: createCache(browser.storage.local, settings) }, digest);
};

/** The same client, for answers that are not needed again: it caches none. */
export const createEdgarAskOnce = <D extends Digested>(digest: Digest<D>): Ask<D> =>
  createAsk({ ...surroundings(), cache: { read: async () => null, write: async () => undefined } }, digest);

/** What the cache has of filings, without a request; filings that are not in it are left out. */
export async function readCached<D extends Digested>(
  accessions: readonly string[],
  schema: v.GenericSchema<unknown, Reading<D>>,
): Promise<Reading<D>[]> {
  const cache = createCache(browser.storage.local, { version: extensionVersion(), schema, keys: cacheKeys });
  const readings = await Promise.all(accessions.map((accession) => cache.read(accession)));
  return readings.filter((reading) => reading !== null);
}

/**
 * Gets the text of one of EDGAR's own lists, queued with all other requests; none of it is kept.
 * @param isForNews as for all of the background's requests: room for a whole day's index, and nothing from
 * the browser's cache without asking EDGAR
 */
export function createListGet(
  world: World = 'pages',
  isForNews = false,
): (url: string, signal: AbortSignal) => Promise<Response200 | Failure> {
  const queue = createQueue<Response200 | Failure>(surroundings(world, isForNews));
  return (url, signal) =>
    queue(
      {
        key: url,
        known: async () => null,
        ask: (get) => get(url, () => false),
        keep: async () => undefined,
      },
      signal,
    );
}

const lockName = 'form4-lens:edgar';

/** The browser as the client sees it. All tabs share lock and storage; each world has its own lock. */
function surroundings(world: World = 'pages', isForNews = world === 'extension'): QueueSurroundings {
  const area = browser.storage.local;
  return {
    // A list fetched before is only transferred again if it changed, and an old copy is never taken for it.
    ...(isForNews
      ? { fetch: (url, init) => fetch(url, { ...init, cache: 'no-cache' }), longest: 8 * 1024 * 1024 }
      : { fetch: (url, init) => fetch(url, init) }),
    now: () => Date.now(),
    ticks: () => performance.now(),
    sleep,
    exclusively: (task) =>
      world === 'pages' ? exclusively(lockName, task) : navigator.locks.request(lockName, task),
    pace: {
      read: async () => paceFrom((await area.get(paceKey))[paceKey]),
      write: (pace) => setWithRoom({ [paceKey]: pace }),
    },
    inTurn: (signal, task) => inWorldsTurn(world, claims, { now: () => Date.now(), sleep }, signal, task),
    why,
  };
}

const claims: Claims = {
  read: async (world) => (await browser.storage.local.get(turnKey(world)))[turnKey(world)],
  write: (world, until) => setWithRoom({ [turnKey(world)]: until }),
  clear: (world) => browser.storage.local.remove(turnKey(world)),
};

function why(error: unknown): Failure {
  if (isOrphan()) return fail('updated');
  return fail(error instanceof StorageFull ? 'storage-full' : 'no-storage');
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
