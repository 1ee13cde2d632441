import { browser } from 'wxt/browser';
import {
  maxNoteLength,
  type NoteRecord,
  type TagsRecord,
  type WatchRecord,
} from '../../lib/watchlist/records/entry.ts';
import type { Foreign } from '../../lib/watchlist/records/foreign.ts';
import { noteKey, seenKey, tagsKey, watchKey } from '../../lib/watchlist/records/keys.ts';
import type { Party, PartyId } from '../../lib/watchlist/records/party.ts';
import { mergeReadings, Sighting } from '../../lib/watchlist/records/sighting.ts';
import { readStored } from '../../lib/watchlist/records/stored.ts';
import { ReadOnlyRecord, writeRecords } from './write.ts';

/**
 * Puts a party on the watchlist: one key is written, whatever the length of the list.
 * @returns the record; of a party that is on the list already, as it stands, with its own date.
 * @throws ReadOnlyRecord, StorageFull.
 */
export async function star(party: Party, now: Date): Promise<WatchRecord> {
  const current = await readWatch(party);
  if (current.state === 'ok') return current.value;
  const { kind, cik, name, ticker, role } = party;
  const record: WatchRecord = { version: 1, kind, cik, name, ticker, role, addedAt: now.toISOString() };
  await writeRecords({ [watchKey(party)]: record });
  return record;
}

/**
 * Takes parties off the watchlist. Note, tags and filings seen stay for a week (housekeeping.ts), so that
 * a star given again, and `restore`, find them.
 * @returns the records taken off, for {@link restore}.
 */
export async function unstar(parties: readonly PartyId[]): Promise<WatchRecord[]> {
  const reads = await readWatches(parties);
  const records = reads.flatMap((read) => (read.state === 'ok' ? [read.value] : []));
  const [newer] = reads.flatMap((read) => (read.state === 'newer' ? [read.version] : []));
  if (records.length === 0 && newer !== undefined) throw new ReadOnlyRecord(newer);
  await browser.storage.local.remove(records.map(watchKey));
  return records;
}

/** Undoes {@link unstar}. A party that was starred again since keeps its new star. */
export async function restore(records: readonly WatchRecord[]): Promise<void> {
  const reads = await readWatches(records);
  const gone = records.filter((_, at) => reads[at]?.state === 'absent');
  await writeRecords(Object.fromEntries(gone.map((record) => [watchKey(record), record])));
}

/** Writes the note of a party. Of two at once the later stands. Text past the limit is cut. */
export async function setNote(party: PartyId, text: string, now: Date): Promise<NoteRecord> {
  const note: NoteRecord = { version: 1, text: text.slice(0, maxNoteLength), editedAt: now.toISOString() };
  await writeRecords({ [noteKey(party)]: note });
  return note;
}

export async function setTags(party: PartyId, tags: readonly string[]): Promise<void> {
  const record: TagsRecord = { version: 1, tags: [...tags] };
  await writeRecords({ [tagsKey(party)]: record });
}

/** Throws away a record that could not be read, once the user has said so. One of a newer release stays. */
export async function discard({ key, state }: Foreign): Promise<void> {
  if (state === 'unreadable') await browser.storage.local.remove(key);
}

/**
 * Keeps a filing that was opened or hovered over under each of its parties that is watched. Writes
 * nothing where none is, or where it is known already.
 * @throws StorageFull.
 */
export async function recordSighting(given: Sighting): Promise<void> {
  // What could not be read again is not written.
  const sighting = Sighting.parse(given);
  const parties = partiesOf(sighting);
  const watches = await readWatches(parties);
  const watched = parties.filter((_, at) => watches[at]?.state === 'ok');
  const stored = await browser.storage.local.get(watched.map((party) => seenKey(party, sighting.accession)));
  const records: Record<string, Sighting> = {};
  for (const party of watched) {
    const key = seenKey(party, sighting.accession);
    const known = readStored('seen', party, key, stored[key]);
    if (known.state === 'newer') continue;
    const record = known.state === 'ok' ? mergeReadings(known.value, sighting) : sighting;
    if (known.state !== 'ok' || !same(known.value, record)) records[key] = record;
  }
  if (Object.keys(records).length > 0) await writeRecords(records);
}

/** The issuer and the owners of a filing, as far as their CIKs are known. */
function partiesOf({ issuer, owners }: Sighting): PartyId[] {
  const insiders = owners.map(({ cik }) => ({ kind: 'insider' as const, cik }));
  return [{ kind: 'issuer' as const, cik: issuer.cik }, ...insiders].flatMap(({ kind, cik }) =>
    cik === null ? [] : [{ kind, cik }],
  );
}

/** By content: the browser's storage does not keep the order of fields, parsing gives them one. */
const same = (a: Sighting, b: Sighting) =>
  JSON.stringify(Sighting.parse(a)) === JSON.stringify(Sighting.parse(b));

async function readWatch(party: PartyId) {
  const key = watchKey(party);
  return readStored('watch', party, key, (await browser.storage.local.get(key))[key]);
}

async function readWatches(parties: readonly PartyId[]) {
  const stored = await browser.storage.local.get(parties.map(watchKey));
  return parties.map((party) => readStored('watch', party, watchKey(party), stored[watchKey(party)]));
}
