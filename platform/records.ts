import { browser } from 'wxt/browser';
import { type KeptRecord, keptRecords } from '../lib/record/kept/kept-record.ts';
import { isKeptNoticesKey, isKeptRecordKey, keptNoticesKey, keptRecordKey } from '../lib/storage-keys.ts';
import { type PartyId, partyKey } from '../lib/watchlist/records/party.ts';
import { readRecord } from '../lib/watchlist/records/record-type.ts';
import { dropDated, keepDated } from './storage/dated.ts';
import { storedKeys } from './storage/stored-keys.ts';

/** What was loaded of a party's past; `null` if nothing was, or if this release cannot read it. */
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

/** For how many parties a record is kept, and for how many persons notices of proposed sales. */
export async function countKept(): Promise<{ records: number; notices: number }> {
  const keys = await storedKeys();
  return { records: keys.filter(isKeptRecordKey).length, notices: keys.filter(isKeptNoticesKey).length };
}

/** Stores a record; the oldest beyond the limit are dropped. @throws StorageFull */
export const writeKept = (record: KeptRecord): Promise<void> =>
  keepDated(keptRecordKey(record.party), record, record.loadedAt, isKeptRecordKey);

/** Deletes what was loaded of one party's past, and the notices that were read for it. */
export const dropKept = (party: PartyId): Promise<void> =>
  dropDated([keptRecordKey(party), keptNoticesKey(party)]);

/** Deletes every record and notice. */
export const dropAllKept = async (): Promise<void> =>
  dropDated((await storedKeys()).filter((key) => isKeptRecordKey(key) || isKeptNoticesKey(key)));

/**
 * Keeps the records from a file, except for parties whose record here is at least as new.
 * @throws StorageFull
 */
export async function keepImported(records: readonly KeptRecord[]): Promise<void> {
  for (const record of records) {
    const here = await readKept(record.party);
    if (!here || here.loadedAt < record.loadedAt) await writeKept(record);
  }
}
