import { browser } from 'wxt/browser';
import { beginFrom, readChoices } from '../../lib/news/look/look.ts';
import type { NewsChoices } from '../../lib/news/records/choices.ts';
import { alertKey, isUnreadKey, newsChoicesKey, unreadKey } from '../../lib/storage-keys.ts';
import type { PartyId } from '../../lib/watchlist/records/party.ts';
import { readStored } from '../../lib/watchlist/records/read-stored.ts';
import { type AlertRecord, firstAlert } from '../../lib/watchlist/records/types/alert-record.ts';
import { setWithRoom } from '../storage/set-with-room.ts';
import { storedKeys } from '../storage/stored-keys.ts';
import { writeRecords } from '../watchlist/write-records.ts';
import { newsArea } from './area.ts';
import { showUnread } from './badge.ts';
import { askToLook, askToNotify, giveBack } from './permissions.ts';

/** What the popup and the options say to the background: to look for news now. */
export const lookMessage = 'form4-lens:look-for-news';

/** Looks for news now, also while EDGAR is closed. */
export const lookNow = (): Promise<void> =>
  browser.runtime.sendMessage(lookMessage).then(
    () => undefined,
    // Nobody answers.
    () => undefined,
  );

/**
 * "Tell me when they file". To be called by what the user pressed, before any other work.
 * @returns whether it is on: the user may refuse what it needs
 */
export async function turnOn(): Promise<boolean> {
  if (!(await askToLook())) return false;
  await changeChoices({ on: true });
  await lookNow();
  return true;
}

/** Gives the permissions back. What was told stays, and how far the news had come. */
export async function turnOff(): Promise<void> {
  await changeChoices({ on: false, notify: false });
  await giveBack('all');
}

/** After an import: news are caught up with from the day of its export on. @param day ISO date */
export const catchUpFrom = (day: string): Promise<void> =>
  beginFrom({ area: newsArea, random: () => Math.random() }, day);

/** "Show a notification", as {@link turnOn}. */
export async function turnNotificationsOn(): Promise<boolean> {
  if (!(await askToNotify())) return false;
  await changeChoices({ notify: true });
  return true;
}

export async function turnNotificationsOff(): Promise<void> {
  await changeChoices({ notify: false });
  await giveBack('notifications');
}

/** @throws StorageFull */
export async function changeChoices(changes: Partial<Omit<NewsChoices, 'version'>>): Promise<void> {
  await setWithRoom({ [newsChoicesKey]: { ...(await readChoices(newsArea)), ...changes } });
}

/**
 * Mutes a party, or gives it conditions of its own. What was chosen before and cannot be read is set aside.
 * @throws ReadOnlyRecord, StorageFull
 */
export async function changeAlert(
  party: PartyId,
  changes: Partial<Omit<AlertRecord, 'version'>>,
): Promise<void> {
  const key = alertKey(party);
  const read = readStored('alert', party, key, (await newsArea.get([key]))[key]);
  await writeRecords({ [key]: { ...(read.state === 'ok' ? read.value : firstAlert), ...changes } });
}

export async function markRead(accessions: readonly string[]): Promise<void> {
  await browser.storage.local.remove(accessions.map(unreadKey));
  await showUnread();
}

export async function markAllRead(): Promise<void> {
  await browser.storage.local.remove((await storedKeys()).filter((key) => isUnreadKey(key)));
  await showUnread();
}
