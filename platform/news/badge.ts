import { browser } from 'wxt/browser';
import { isUnreadKey } from '../../lib/storage-keys.ts';
import { storedKeys } from '../storage/stored-keys.ts';

/** Shows on the icon how many pieces of news nobody has read. */
export async function showUnread(): Promise<void> {
  const count = (await storedKeys()).filter((key) => isUnreadKey(key)).length;
  // Firefox for Android has no badges.
  await browser.action.setBadgeText?.({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await browser.action.setBadgeBackgroundColor?.({ color: '#1a4480' });
}
