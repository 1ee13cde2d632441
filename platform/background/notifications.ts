import { browser } from 'wxt/browser';
import { type NewsDesk, readState } from '../../lib/news/look/look.ts';
import { isQuiet } from '../../lib/news/quiet.ts';
import type { NewsChoices } from '../../lib/news/records/choices.ts';
import { newsItems } from '../../lib/news/records/item.ts';
import { manyNews, notificationOf } from '../../lib/news/words.ts';
import { newsItemKey, newsStateKey } from '../../lib/storage-keys.ts';
import { readRecord } from '../../lib/watchlist/records/record-type.ts';
import { markRead } from '../news/actions.ts';
import { newsArea } from '../news/area.ts';

/** More at once are one notification. */
const mostAtOnce = 3;
const many = 'many';

/**
 * Shows the notifications that are due, unless it is quiet: then they wait. They are crossed out before they are
 * shown, so that none comes twice; one that is lost on the way is still among the news.
 */
export async function tellDue(desk: NewsDesk, choices: NewsChoices): Promise<void> {
  const now = new Date();
  const state = await readState(desk);
  if (state.toNotify.length === 0 || isQuiet(choices, now.getHours() * 60 + now.getMinutes())) return;
  await newsArea.set({ [newsStateKey]: { ...state, toNotify: [] } });
  if (!choices.notify || !browser.notifications) return;
  const stored = await newsArea.get(state.toNotify.map(newsItemKey));
  const items = Object.values(stored).flatMap((raw) => {
    const read = readRecord(newsItems, raw);
    return read.state === 'ok' ? [read.value] : [];
  });
  if (items.length > mostAtOnce) return show(many, manyNews(items.length));
  for (const item of items) await show(item.accession, notificationOf(item));
}

async function show(id: string, words: { title: string; message: string }): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, ...words });
}

/** A press on a notification opens its filing, which is read then; on that of many, the list. */
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
