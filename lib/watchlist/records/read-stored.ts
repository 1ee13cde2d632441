import { type Concern, parseKey, partyRecords, type RecordOf, recordKey } from '../../storage-keys.ts';
import type { PartyId } from './party.ts';
import { type Read, type RecordType, readRecord } from './record-type.ts';

/**
 * Reads what is stored under a key of the watchlist.
 * @returns `unreadable` also if the record belongs under another key: it is unclear whom it is about.
 */
export function readStored<C extends Concern>(
  concern: C,
  party: PartyId,
  key: string,
  raw: unknown,
): Read<RecordOf<C>> {
  return readAs(partyRecords[concern], concern, party, key, raw);
}

/** The same for a record whose type is at hand, so that a page need not load all other types. */
export function readAs<T>(
  type: RecordType<T>,
  concern: Concern,
  party: PartyId,
  key: string,
  raw: unknown,
): Read<T> {
  const read = readRecord(type, raw);
  if (read.state !== 'ok') return read;
  const ownKey = keyAs(type, concern, party, read.value);
  return ownKey === key ? read : { state: 'unreadable', raw, why: `belongs under ${ownKey}` };
}

/** The key that a record belongs under. */
export const keyOfRecord = <C extends Concern>(concern: C, party: PartyId, record: RecordOf<C>): string =>
  keyAs(partyRecords[concern], concern, party, record);

function keyAs<T>(type: RecordType<T>, concern: Concern, party: PartyId, record: T): string {
  const own = type.belongsTo?.(record) ?? {};
  return recordKey(concern, own.party ?? party, own.accession);
}

/** The same, given only the key; `unreadable` also if the key is not well formed. */
export function readUnderKey(key: string, raw: unknown): Read<RecordOf<Concern>> {
  const parts = parseKey(key);
  if (parts) return readStored(parts.concern, parts.party, key, raw);
  if (raw === undefined || raw === null) return { state: 'absent' };
  return { state: 'unreadable', raw, why: 'the key names no insider and no issuer' };
}
