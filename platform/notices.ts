import { browser } from 'wxt/browser';
import {
  type KeptNotice,
  type KeptNotices,
  keptNotices,
  partyOfNotice,
  withNotices,
} from '../lib/record/kept/kept-notices.ts';
import { isKeptNoticesKey, keptNoticesKey } from '../lib/storage-keys.ts';
import { type PartyId, partyKey } from '../lib/watchlist/records/party.ts';
import { readRecord } from '../lib/watchlist/records/record-type.ts';
import { keepDated } from './storage/dated.ts';
import { storedKeys } from './storage/stored-keys.ts';

/** The notices of proposed sales that were read for one person; empty if there are none. */
export async function readNotices(party: PartyId): Promise<KeptNotice[]> {
  const key = keptNoticesKey(party);
  const read = readRecord(keptNotices, (await browser.storage.local.get(key))[key]);
  const isOwn = read.state === 'ok' && partyKey(read.value.party) === partyKey(party);
  return isOwn ? read.value.notices : [];
}

/** The notices of all persons, as far as this release can read them. */
export async function readAllNotices(): Promise<KeptNotices[]> {
  const stored = await browser.storage.local.get((await storedKeys()).filter(isKeptNoticesKey));
  return Object.values(stored).flatMap((raw) => {
    const read = readRecord(keptNotices, raw);
    return read.state === 'ok' ? [read.value] : [];
  });
}

/**
 * Keeps a notice that was read, under the person whose sale it proposes.
 * @returns all notices kept of that person, including this one
 * @throws StorageFull
 */
export async function keepNotice(notice: KeptNotice): Promise<KeptNotice[]> {
  const party = partyOfNotice(notice);
  const kept = withNotices({ version: 1, party, notices: await readNotices(party) }, [notice]);
  await keepDated(keptNoticesKey(party), kept, notice.readAt, isKeptNoticesKey);
  return kept.notices;
}

/**
 * Keeps the notices from a file; of those that were read here as well, the reading from here stays.
 * @throws StorageFull
 */
export async function keepImportedNotices(brought: readonly KeptNotices[]): Promise<void> {
  for (const { party, notices } of brought) {
    const here = await readNotices(party);
    const both = withNotices({ version: 1, party, notices }, here);
    const [latest] = both.notices;
    if (latest) await keepDated(keptNoticesKey(party), both, latest.readAt, isKeptNoticesKey);
  }
}
