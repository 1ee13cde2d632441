import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type KeptRecord, keptRecords } from '../lib/record/kept/kept-record.ts';
import { isKeptRecordKey, keptIndexKey, keptKeyOf, keptRecordKey } from '../lib/storage-keys.ts';
import { type PartyId, partyKey } from '../lib/watchlist/records/party.ts';
import { readRecord } from '../lib/watchlist/records/record-type.ts';
import { setWithRoom } from './storage/set-with-room.ts';
import { storedKeys } from './storage/stored-keys.ts';

/** Of so many parties the record is kept, those loaded last. */
const newest = 200;

/** By `partyKey`, when its record was loaded, an ISO moment. */
const Index = v.fallback(v.record(v.string(), v.string()), {});

/** What was loaded of a party's past; `null` where nothing was, or nothing that this release can read. */
export async function readKept(party: PartyId): Promise<KeptRecord | null> {
  const key = keptRecordKey(party);
  const read = readRecord(keptRecords, (await browser.storage.local.get(key))[key]);
  const isOwn = read.state === 'ok' && partyKey(read.value.party) === partyKey(party);
  return isOwn ? read.value : null;
}

/** Every record that this release can read. */
export async function readAllKept(): Promise<KeptRecord[]> {
  const stored = await browser.storage.local.get((await storedKeys()).filter(isKeptRecordKey));
  return Object.values(stored).flatMap((raw) => {
    const read = readRecord(keptRecords, raw);
    return read.state === 'ok' ? [read.value] : [];
  });
}

/** How many records are kept. */
export const countKept = async (): Promise<number> => (await storedKeys()).filter(isKeptRecordKey).length;

/**
 * Keeps a record, and lets go of the oldest past the limit.
 * @throws StorageFull
 */
export async function writeKept(record: KeptRecord): Promise<void> {
  const id = partyKey(record.party);
  const index = v.parse(Index, (await browser.storage.local.get(keptIndexKey))[keptIndexKey]);
  const loaded = Object.entries({ ...index, [id]: record.loadedAt }).sort(([, a], [, b]) => (a < b ? 1 : -1));
  const kept = Object.fromEntries(loaded.slice(0, newest));
  kept[id] = record.loadedAt;
  await setWithRoom({ [keptRecordKey(record.party)]: record, [keptIndexKey]: kept });
  const dropped = loaded.slice(newest).flatMap(([other]) => (other === id ? [] : [keptKeyOf(other)]));
  if (dropped.length > 0) await browser.storage.local.remove(dropped);
}

/** Forgets what was loaded of one party. */
export async function dropKept(party: PartyId): Promise<void> {
  const id = partyKey(party);
  const index = v.parse(Index, (await browser.storage.local.get(keptIndexKey))[keptIndexKey]);
  delete index[id];
  await browser.storage.local.set({ [keptIndexKey]: index });
  await browser.storage.local.remove(keptRecordKey(party));
}

/** Forgets every record. */
export async function dropAllKept(): Promise<void> {
  await browser.storage.local.remove([...(await storedKeys()).filter(isKeptRecordKey), keptIndexKey]);
}

/**
 * Keeps what a file brought, but for what was loaded here later.
 * @throws StorageFull
 */
export async function keepImported(records: readonly KeptRecord[]): Promise<void> {
  for (const record of records) {
    const here = await readKept(record.party);
    if (!here || here.loadedAt < record.loadedAt) await writeKept(record);
  }
}
