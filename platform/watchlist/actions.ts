import { browser } from 'wxt/browser';
import { noteKey, tagsKey, watchKey } from '../../lib/storage-keys.ts';
import { most } from '../../lib/watchlist/records/lengths.ts';
import type { Party, PartyId } from '../../lib/watchlist/records/party.ts';
import { readStored } from '../../lib/watchlist/records/read-stored.ts';
import type { NoteRecord } from '../../lib/watchlist/records/types/note-record.ts';
import type { TagsRecord } from '../../lib/watchlist/records/types/tags-record.ts';
import type { WatchRecord } from '../../lib/watchlist/records/types/watch-record.ts';
import type { UnusableRecord } from '../../lib/watchlist/records/unusable.ts';
import { ReadOnlyRecord, writeRecords } from './write-records.ts';

/**
 * Puts a party on the watchlist: one key is written, whatever the length of the list. A record that could
 * not be read is set aside.
 * @returns the record; of a party already watched, the existing one with its own date.
 * @throws ReadOnlyRecord, StorageFull.
 */
export async function watch(party: Party, now: Date): Promise<WatchRecord> {
  const [current] = await readWatchRecords([party]);
  if (current?.state === 'ok') return current.value;
  const { kind, cik, name, ticker, role } = party;
  const record: WatchRecord = { version: 1, kind, cik, name, ticker, role, addedAt: now.toISOString() };
  await writeRecords({ [watchKey(party)]: record });
  return record;
}

/**
 * Takes parties off the watchlist. Note and tags stay, and filings seen for a while (housekeeping.ts), so that
 * {@link rewatch}, and watching again, find them.
 * @returns the records taken off, for {@link rewatch}.
 * @throws ReadOnlyRecord where none could be taken off.
 */
export async function unwatch(parties: readonly PartyId[]): Promise<WatchRecord[]> {
  const reads = await readWatchRecords(parties);
  const records = reads.flatMap((read) => (read.state === 'ok' ? [read.value] : []));
  const [newer] = reads.flatMap((read) => (read.state === 'newer' ? [read.version] : []));
  if (records.length === 0 && newer !== undefined) throw new ReadOnlyRecord(newer);
  await browser.storage.local.remove(records.map(watchKey));
  return records;
}

/** Undoes {@link unwatch}. A party that is watched again already keeps its new record. */
export async function rewatch(records: readonly WatchRecord[]): Promise<void> {
  const reads = await readWatchRecords(records);
  const gone = records.filter((_, at) => reads[at]?.state === 'absent');
  await writeRecords(Object.fromEntries(gone.map((record) => [watchKey(record), record])));
}

/** Writes the note on a party. Of two written at once the later wins. Text past the limit is cut. */
export async function setNote(party: PartyId, text: string, now: Date): Promise<NoteRecord> {
  const note: NoteRecord = { version: 1, text: text.slice(0, most.note), editedAt: now.toISOString() };
  await writeRecords({ [noteKey(party)]: note });
  return note;
}

export async function setTags(party: PartyId, tags: readonly string[]): Promise<void> {
  const record: TagsRecord = { version: 1, tags: [...tags] };
  await writeRecords({ [tagsKey(party)]: record });
}

/**
 * Throws away a record that could not be read, or words on a party no longer watched, once the user has said so.
 * One of a newer release stays.
 */
export async function discard({ key, state }: UnusableRecord): Promise<void> {
  if (state !== 'newer') await browser.storage.local.remove(key);
}

/** One read of one key a party, whatever the list's length. */
export async function readWatchRecords(parties: readonly PartyId[]) {
  const stored = await browser.storage.local.get(parties.map(watchKey));
  return parties.map((party) => readStored('watch', party, watchKey(party), stored[watchKey(party)]));
}
