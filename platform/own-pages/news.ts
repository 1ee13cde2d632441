import { browser } from 'wxt/browser';
import { isNewsDue } from '../../lib/extension/releases.ts';
import { newsKey } from '../../lib/storage-keys.ts';

/** Whether the news of this release is still to be shown. */
export const hasNews = async (): Promise<boolean> =>
  isNewsDue((await browser.storage.local.get(newsKey))[newsKey]);

/** Notes that it was shown, so that it is not shown again. */
export const forgetNews = (): Promise<void> => browser.storage.local.remove(newsKey);
