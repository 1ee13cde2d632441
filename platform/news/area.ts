import { browser } from 'wxt/browser';
import type { NewsArea } from '../../lib/news/look/stored.ts';
import { setWithRoom } from '../storage/set-with-room.ts';
import { storedKeys } from '../storage/stored-keys.ts';

/** The lock that lets only one context at a time look for news. */
export const newsLock = 'form4-lens:news';

/** The extension's storage, as used for the news. */
export const newsArea: NewsArea = {
  keys: () => storedKeys(),
  get: (keys) => browser.storage.local.get(keys),
  set: setWithRoom,
  remove: (keys) => browser.storage.local.remove(keys),
};
