import { NoteRecord, TagsRecord, WatchRecord } from './entry.ts';
import { type Concern, noteKey, parseKey, seenKey, tagsKey, watchKey } from './keys.ts';
import type { PartyId } from './party.ts';
import { type Read, type RecordType, readRecord, recordType } from './read-record.ts';
import { Sighting } from './sighting.ts';

/** What is stored for each concern. */
export type RecordOf = { watch: WatchRecord; note: NoteRecord; tags: TagsRecord; seen: Sighting };

export const recordTypes: { [C in Concern]: RecordType<RecordOf[C]> } = {
  watch: recordType(WatchRecord),
  note: recordType(NoteRecord),
  tags: recordType(TagsRecord),
  seen: recordType(Sighting),
};

const ownKey: { [C in Concern]: (record: RecordOf[C], party: PartyId) => string } = {
  watch: (record) => watchKey(record),
  note: (_, party) => noteKey(party),
  tags: (_, party) => tagsKey(party),
  seen: (record, party) => seenKey(party, record.accession),
};

/**
 * What stands under a key of the watchlist.
 * @returns `unreadable` also for a record that belongs under another key: who it is about is then unsure.
 */
export function readStored<C extends Concern>(
  concern: C,
  party: PartyId,
  key: string,
  raw: unknown,
): Read<RecordOf[C]> {
  const read = readRecord<RecordOf[C]>(recordTypes[concern], raw);
  if (read.state !== 'ok' || ownKey[concern](read.value, party) === key) return read;
  return { state: 'unreadable', raw, why: `belongs under ${ownKey[concern](read.value, party)}` };
}

/** The same where only the key is known: `unreadable` also under a key that is not well formed. */
export function readAny(key: string, raw: unknown): Read<RecordOf[Concern]> {
  const parts = parseKey(key);
  if (parts) return readStored(parts.concern, parts.party, key, raw);
  if (raw === undefined || raw === null) return { state: 'absent' };
  return { state: 'unreadable', raw, why: 'the key names no insider and no issuer' };
}
