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
 * Adds a party to the watchlist by writing one key, however long the list is. A record there that cannot be
 * read is set aside.
 * @returns the record; for a party already watched, the existing one with its own date
 * @throws ReadOnlyRecord, StorageFull
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
 * Removes parties from the watchlist. Notes and tags stay, and for a while also the filings seen
 * (housekeeping.ts), so that {@link rewatch}, or watching again, finds them.
 * @returns the removed records, for {@link rewatch}
 * @throws ReadOnlyRecord if none could be removed because a newer release wrote them
 */
export async function unwatch(parties: readonly PartyId[]): Promise<WatchRecord[]> {
  const reads = await readWatchRecords(parties);
  const records = reads.flatMap((read) => (read.state === 'ok' ? [read.value] : []));
  const [newer] = reads.flatMap((read) => (read.state === 'newer' ? [read.version] : []));
  if (records.length === 0 && newer !== undefined) throw new ReadOnlyRecord(newer);
  await browser.storage.local.remove(records.map(watchKey));
  return records;
}

/** Undoes {@link unwatch}. A party that has been watched again meanwhile keeps its new record. */
export async function rewatch(records: readonly WatchRecord[]): Promise<void> {
  const reads = await readWatchRecords(records);
  const gone = records.filter((_, at) => reads[at]?.state === 'absent');
  await writeRecords(Object.fromEntries(gone.map((record) => [watchKey(record), record])));
}

/** Writes the note on a party. Of two at the same time the later wins. Text beyond the limit is cut. */
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
 * Deletes a record that could not be read, or the user's own words on a party no longer watched, once the
 * user has agreed. A record of a newer release stays.
 */
export async function discard({ key, state }: UnusableRecord): Promise<void> {
  if (state !== 'newer') await browser.storage.local.remove(key);
}

/** One read with one key per party, however long the list is. */
export async function readWatchRecords(parties: readonly PartyId[]) {
  const stored = await browser.storage.local.get(parties.map(watchKey));
  return parties.map((party) => readStored('watch', party, watchKey(party), stored[watchKey(party)]));
}
