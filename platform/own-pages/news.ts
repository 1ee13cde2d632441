import { browser } from 'wxt/browser';
import { isNewsDue } from '../../lib/extension/releases.ts';
import { newsKey } from '../../lib/storage-keys.ts';

/** Whether the news of this release are still to be told. */
export const hasNews = async (): Promise<boolean> =>
  isNewsDue((await browser.storage.local.get(newsKey))[newsKey]);

/** They are told, and not again. */
export const forgetNews = (): Promise<void> => browser.storage.local.remove(newsKey);
