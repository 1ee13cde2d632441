import { browser } from 'wxt/browser';
import { easternTime } from '../../lib/news/calendar.ts';
import { startOver } from '../../lib/news/look/look.ts';
import { readChoices, readState } from '../../lib/news/look/stored.ts';
import type { NewsChoices } from '../../lib/news/records/choices.ts';
import type { NewsOnPages } from '../../lib/news/records/on-pages.ts';
import { hasJustLooked } from '../../lib/news/schedule.ts';
import { alertKey, isUnreadKey, newsChoicesKey, newsOnPagesKey, unreadKey } from '../../lib/storage-keys.ts';
import type { PartyId } from '../../lib/watchlist/records/party.ts';
import { readStored } from '../../lib/watchlist/records/read-stored.ts';
import { type AlertRecord, firstAlert } from '../../lib/watchlist/records/types/alert-record.ts';
import { setWithRoom } from '../storage/set-with-room.ts';
import { storedKeys } from '../storage/stored-keys.ts';
import { writeRecords } from '../watchlist/write-records.ts';
import { newsArea } from './area.ts';
import { showUnread } from './badge.ts';
import { askToLook, askToNotify, giveBack } from './permissions.ts';

/** The message from popup and options to the background: look for news now. */
export const lookMessage = 'form4-lens:look-for-news';

/** Looks for news now, even while EDGAR is closed. */
export const lookNow = (): Promise<void> =>
  browser.runtime.sendMessage(lookMessage).then(
    () => undefined,
    // The background does not answer.
    () => undefined,
  );

/** No request is made: within a minute there is nothing new. */
class LookedJustNow extends Error {
  override name = 'LookedJustNow';
  constructor() {
    super('Form 4 Lens looked less than a minute ago. Look again in a minute.');
  }
}

/** "Look now". @throws LookedJustNow */
export async function lookAgain(): Promise<void> {
  const state = await readState({ area: newsArea, random: () => Math.random() });
  if (hasJustLooked(state, Date.now())) throw new LookedJustNow();
  await lookNow();
}

/** The user did not grant the permission. */
class LookNotAllowed extends Error {
  override name = 'NotAllowed';
  constructor(what: string) {
    super(`Form 4 Lens was not allowed to ${what}. Nothing was changed.`);
  }
}

/**
 * "Tell me when they file". To be called directly from what the user pressed, before any other work. The
 * browser may close the page that asks: so what is to apply once it is granted is written in the meantime,
 * and the background learns of it.
 * @throws NotAllowed, StorageFull
 */
export async function turnOn(): Promise<void> {
  const answer = askToLook();
  await changeChoices({ on: true });
  if (!(await answer)) {
    await changeChoices({ on: false });
    throw new LookNotAllowed('read www.sec.gov');
  }
  await lookNow();
}

/** Gives the permissions back. What was reported stays, and so does how far the looks had come. */
export async function turnOff(): Promise<void> {
  await changeChoices({ on: false, notify: false });
  await giveBack('all');
}

/** Lets open pages of www.sec.gov look, which needs no permission. Earlier filings do not count as news. */
export async function letPagesLook(): Promise<void> {
  const { on } = await readChoices(newsArea);
  if (!on) await startOver({ area: newsArea, random: () => Math.random() });
  const turnedOn: NewsOnPages = { version: 1, since: easternTime(Date.now()).day };
  await setWithRoom({ [newsOnPagesKey]: turnedOn });
}

export const letNoPageLook = (): Promise<void> => browser.storage.local.remove(newsOnPagesKey);

/**
 * "Show a notification". To be called directly from what the user pressed, before any other work.
 * @throws NotAllowed, StorageFull
 */
export async function turnNotificationsOn(): Promise<void> {
  if (!(await askToNotify())) throw new LookNotAllowed('show notifications');
  await changeChoices({ notify: true });
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
 * Mutes a party, or gives it conditions of its own. An earlier choice that cannot be read is set aside.
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

/** Mutes parties. @returns those that were not muted before */
export async function mute(parties: readonly PartyId[]): Promise<PartyId[]> {
  const stored = await newsArea.get(parties.map(alertKey));
  const heard = parties.filter((party) => {
    const read = readStored('alert', party, alertKey(party), stored[alertKey(party)]);
    return read.state !== 'ok' || !read.value.muted;
  });
  for (const party of heard) await changeAlert(party, { muted: true });
  return heard;
}

export async function markUnread(accession: string): Promise<void> {
  await setWithRoom({ [unreadKey(accession)]: true });
  await showUnread();
}

export async function markRead(accessions: readonly string[]): Promise<void> {
  await browser.storage.local.remove(accessions.map(unreadKey));
  await showUnread();
}

export async function markAllRead(): Promise<void> {
  await browser.storage.local.remove((await storedKeys()).filter((key) => isUnreadKey(key)));
  await showUnread();
}
