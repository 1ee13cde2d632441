import { browser } from 'wxt/browser';
import { createCache } from '../lib/edgar/client/cache.ts';
import type { Surroundings } from '../lib/edgar/client/client.ts';
import { paceFrom } from '../lib/edgar/client/pace.ts';
import { exclusively } from './tab-lock.ts';

const paceKey = 'edgar:pace';
const area = browser.storage.local;

/** The browser as the client sees it; lock and storage are one for all tabs. */
export function surroundings(): Surroundings {
  return {
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    sleep,
    exclusively: (task) => exclusively('form4-lens:edgar', task),
    pace: {
      read: async () => paceFrom((await area.get(paceKey))[paceKey]),
      write: (pace) => area.set({ [paceKey]: pace }),
    },
    cache: createCache(area, browser.runtime.getManifest().version),
  };
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
