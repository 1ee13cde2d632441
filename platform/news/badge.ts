import { browser } from 'wxt/browser';
import { readTold } from './told.ts';

/** Shows the number of unread new filings on the icon. */
export async function showUnread(): Promise<void> {
  const count = (await readTold()).filter(({ isUnread }) => isUnread).length;
  // Firefox for Android has no badges.
  await browser.action.setBadgeText?.({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await browser.action.setBadgeBackgroundColor?.({ color: '#1a4480' });
}
