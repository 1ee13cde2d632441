import { browser } from 'wxt/browser';
import { newsOnPagesKey } from '../../lib/storage-keys.ts';
import { subscribeToKeys } from '../storage/subscribe-to-keys.ts';

/** Reports whether open pages are to look for news, now and whenever that changes, until the signal ends. */
export const subscribeToWish = (tell: (wish: { isWanted: boolean }) => void, signal: AbortSignal): void =>
  subscribeToKeys(
    [newsOnPagesKey],
    async () => ({ isWanted: newsOnPagesKey in (await browser.storage.local.get(newsOnPagesKey)) }),
    tell,
    signal,
  );
