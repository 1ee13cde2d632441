import { browser } from 'wxt/browser';
import type { NewsDesk } from '../../lib/news/look/look.ts';
import { readState } from '../../lib/news/look/stored.ts';
import { minutesQuiet } from '../../lib/news/quiet.ts';
import type { NewsChoices } from '../../lib/news/records/choices.ts';
import { newsItems } from '../../lib/news/records/item.ts';
import { manyNews, notificationOf } from '../../lib/news/words.ts';
import { newsItemKey, newsStateKey } from '../../lib/storage-keys.ts';
import { readRecord } from '../../lib/watchlist/records/record-type.ts';
import { markRead } from '../news/actions.ts';
import { newsArea } from '../news/area.ts';
import { readTold } from '../news/told.ts';

/** If more are due at once, they become one notification. */
const mostAtOnce = 3;
const many = 'many';

/**
 * Shows the notifications that are due, unless it is quiet: then they wait. They are taken off the list
 * before they are shown, so none comes twice; one that gets lost is still among the news. A filing that was
 * read meanwhile, or whose parties are all no longer watched, needs none.
 * @returns when they will be due, in epoch milliseconds; `null` if none is waiting
 */
export async function tellDue(desk: NewsDesk, choices: NewsChoices): Promise<number | null> {
  const state = await readState(desk);
  if (state.toNotify.length === 0) return null;
  const isOn = choices.notify && browser.notifications !== undefined;
  const now = new Date();
  const wait = isOn ? minutesQuiet(choices, now.getHours() * 60 + now.getMinutes()) : 0;
  if (wait > 0) return now.setMinutes(now.getMinutes() + wait, 0, 0);
  await newsArea.set({ [newsStateKey]: { ...state, toNotify: [] } });
  if (!isOn) return null;
  const unread = (await readTold()).filter(({ isUnread }) => isUnread);
  const items = state.toNotify.flatMap(
    (accession) => unread.find(({ item }) => item.accession === accession)?.item ?? [],
  );
  if (items.length > mostAtOnce) await show(many, manyNews(items.length));
  else for (const item of items) await show(item.accession, notificationOf(item));
  return null;
}

async function show(id: string, words: { title: string; message: string }): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, ...words });
}

/** A click on a notification opens its filing and marks it as read; on that for several, opens the list. */
export async function openNotified(id: string): Promise<void> {
  await browser.notifications.clear(id);
  if (id === many) {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
    return;
  }
  const read = readRecord(newsItems, (await newsArea.get([newsItemKey(id)]))[newsItemKey(id)]);
  if (read.state !== 'ok') return;
  await browser.tabs.create({ url: read.value.url });
  await markRead([id]);
}
