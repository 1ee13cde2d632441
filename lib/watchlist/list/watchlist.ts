import {
  type Concern,
  concerns,
  isPerFiling,
  isRecordKey,
  isSetAsideKey,
  type KeyParts,
  parseKey,
  partyRecords,
  type RecordOf,
  recordKey,
} from '../../storage-keys.ts';
import { type PartyId, partyKey } from '../records/party.ts';
import { keyOfRecord, readStored, readUnderKey } from '../records/read-stored.ts';
import type { AlertRecord } from '../records/types/alert-record.ts';
import type { NoteRecord } from '../records/types/note-record.ts';
import { partiesSeen, type Sighting } from '../records/types/sighting.ts';
import type { WatchRecord } from '../records/types/watch-record.ts';
import { recordSetAside, type UnusableRecord, unusableRecord } from '../records/unusable.ts';

/** All that is stored about a party, by concern: at most one record, or one for each filing. */
export type Records = { readonly [C in Concern]: readonly RecordOf<C>[] };

/** Makes the records concern by concern. */
export const byConcern = (of: <C extends Concern>(concern: C) => readonly RecordOf<C>[]): Records =>
  Object.fromEntries(concerns().map((concern) => [concern, of(concern)])) as unknown as Records;

/** One watched party and all that is kept about it. Never mutated: a change makes a new one. */
export type WatchEntry = Leftover & { record: WatchRecord };

/** What is kept about a watched party, and after it is unwatched (platform/watchlist/housekeeping.ts). */
export type Leftover = {
  party: PartyId;
  /** `partyKey` of the party. */
  id: string;
  records: Records;
  // The same records as they are shown:
  note: NoteRecord | null;
  tags: readonly string[];
  /** What the user chose for its new filings; `null` if the choices for all apply. */
  alert: AlertRecord | null;
  /** In no particular order; history.ts sorts them. */
  sightings: readonly Sighting[];
};

export type Kept = Leftover & { record: WatchRecord | null };

/** What is kept about a party, made from its records. */
export function keptOf(party: PartyId, records: Records): Kept {
  const [record = null] = records.watch;
  const [note = null] = records.note;
  const [alert = null] = records.alert;
  const tags = records.tags[0]?.tags ?? [];
  return { party, id: partyKey(party), records, record, note, tags, alert, sightings: records.seen };
}

/**
 * The whole list in memory, made from stored records one key at a time, in any order: a note may come before
 * its entry, and a filing after its entry was removed.
 */
export class Watchlist {
  readonly #kept = new Map<string, Kept>();
  readonly #nothing = byConcern(() => []);
  readonly #unusable = new Map<string, UnusableRecord>();
  #entries: readonly WatchEntry[] | null = null;

  /** All entries, in no particular order. The same array until one changes. */
  get entries(): readonly WatchEntry[] {
    this.#entries ??= [...this.#kept.values()].filter(isWatched);
    return this.#entries;
  }

  /** Records that cannot be read, and those that only a newer release can change. */
  get unusable(): readonly UnusableRecord[] {
    return [...this.#unusable.values()];
  }

  /** What is kept about unwatched parties, except those with a record of their own that is unusable here. */
  get leftovers(): readonly Leftover[] {
    const isUnusable = ({ party }: Kept) =>
      concerns().some((concern) => !isPerFiling(concern) && this.#unusable.has(recordKey(concern, party)));
    return [...this.#kept.values()].filter((kept) => !isWatched(kept) && !isUnusable(kept));
  }

  /** What the user wrote about parties that are no longer watched. */
  get unwatched(): readonly UnusableRecord[] {
    return this.leftovers.flatMap((leftover) => {
      const why = nameSeen(leftover.sightings, leftover.party) ?? 'its name is no longer known';
      return writtenOn(leftover).map(({ key, raw }) => ({ key, state: 'unwatched' as const, raw, why }));
    });
  }

  /** All that is kept about a party, watched or not. */
  kept(id: string): Kept | null {
    return this.#kept.get(id) ?? null;
  }

  /** @param id as `partyKey` makes it. */
  get(id: string): WatchEntry | null {
    const kept = this.#kept.get(id);
    return kept && isWatched(kept) ? kept : null;
  }

  /**
   * Takes in what is now stored under a key; `undefined` if nothing is stored there anymore.
   * @returns whether the key is the watchlist's.
   */
  put(key: string, raw: unknown): boolean {
    if (isSetAsideKey(key)) this.#putUnusable(key, recordSetAside(key, raw));
    else if (!isRecordKey(key)) return false;
    else {
      const parts = parseKey(key);
      if (parts) this.#putRecord(parts, key, raw);
      else this.#putUnusable(key, unusableRecord(key, readUnderKey(key, raw)));
    }
    return true;
  }

  #putRecord<C extends Concern>({ concern, party, accession }: KeyParts<C>, key: string, raw: unknown): void {
    const read = readStored(concern, party, key, raw);
    this.#putUnusable(key, unusableRecord(key, read));
    const id = partyKey(party);
    const kept = this.#kept.get(id) ?? keptOf(party, this.#nothing);
    const { belongsTo } = partyRecords[concern];
    const others = kept.records[concern].filter((other) => belongsTo?.(other).accession !== accession);
    const own = read.state === 'ok' ? [...others, read.value] : others;
    const next = keptOf(party, { ...kept.records, [concern]: own });
    if (Object.values(next.records).every((records) => records.length === 0)) this.#kept.delete(id);
    else this.#kept.set(id, next);
    if (isWatched(kept) || isWatched(next)) this.#entries = null;
  }

  #putUnusable(key: string, unusable: UnusableRecord | null): void {
    if (unusable) this.#unusable.set(key, unusable);
    else this.#unusable.delete(key);
  }
}

/** All that is kept about a party, by storage key. */
export const storedOf = ({ party, records }: Leftover): Record<string, unknown> =>
  Object.fromEntries(
    concerns().flatMap(<C extends Concern>(concern: C) =>
      records[concern].map((record) => [keyOfRecord(concern, party, record), record]),
    ),
  );

/** What the user wrote about a party, by storage key. */
export const writtenOn = ({ party, records }: Leftover): { key: string; raw: string }[] =>
  concerns().flatMap(<C extends Concern>(concern: C) =>
    records[concern].flatMap((record) => {
      const raw = partyRecords[concern].written?.(record);
      return raw ? [{ key: keyOfRecord(concern, party, record), raw }] : [];
    }),
  );

const isWatched = (kept: Kept): kept is WatchEntry => kept.record !== null;

/** A party's name in the filings in which it was seen. */
function nameSeen(sightings: readonly Sighting[], { kind, cik }: PartyId): string | null {
  const called = sightings.flatMap(partiesSeen).find((party) => party.kind === kind && party.cik === cik);
  return called?.name ?? null;
}
