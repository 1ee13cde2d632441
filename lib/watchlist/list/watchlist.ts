import {
  alertKey,
  type Concern,
  isRecordKey,
  isSetAsideKey,
  noteKey,
  parseKey,
  type RecordOf,
  tagsKey,
  watchKey,
} from '../../storage-keys.ts';
import { type PartyId, partyKey } from '../records/party.ts';
import { readStored, readUnderKey } from '../records/read-stored.ts';
import type { AlertRecord } from '../records/types/alert-record.ts';
import type { NoteRecord } from '../records/types/note-record.ts';
import { partiesSeen, type Sighting } from '../records/types/sighting.ts';
import type { WatchRecord } from '../records/types/watch-record.ts';
import { recordSetAside, type UnusableRecord, unusableRecord } from '../records/unusable.ts';

/** One watched party and all that is kept about it. Never changed: a change makes a new one. */
export type WatchEntry = Leftover & { record: WatchRecord };

/** What is kept with the record of a watched party, and after it is unwatched (platform/watchlist/housekeeping.ts). */
export type Leftover = {
  party: PartyId;
  /** `partyKey` of the party. */
  id: string;
  note: NoteRecord | null;
  tags: readonly string[];
  /** What was chosen for its new filings; `null` for what is chosen for all. */
  alert: AlertRecord | null;
  /** In no order; history.ts gives them one. */
  sightings: readonly Sighting[];
};

export type Kept = Leftover & { record: WatchRecord | null };

/** How the record under a key, or its removal, changes what is kept; a record not named here is not listed. */
const changes: { [C in Concern]?: (kept: Kept, record: RecordOf<C> | null, key: string) => Kept } = {
  watch: (kept, record) => ({ ...kept, record }),
  note: (kept, note) => ({ ...kept, note }),
  tags: (kept, record) => ({ ...kept, tags: record?.tags ?? [] }),
  alert: (kept, alert) => ({ ...kept, alert }),
  seen: (kept, sighting, key) => {
    const others = kept.sightings.filter(({ accession }) => !key.endsWith(`:${accession}`));
    return { ...kept, sightings: sighting ? [...others, sighting] : others };
  },
};

/**
 * The whole list in memory, made from stored records one key at a time, in any order: a note may come
 * before its entry, and a filing after it was removed.
 */
export class Watchlist {
  readonly #kept = new Map<string, Kept>();
  readonly #unusable = new Map<string, UnusableRecord>();
  #entries: readonly WatchEntry[] | null = null;

  /** All entries, in no order. The same array until one changes. */
  get entries(): readonly WatchEntry[] {
    this.#entries ??= [...this.#kept.values()].filter(isWatched);
    return this.#entries;
  }

  /** What cannot be read, and what only a newer release can change. */
  get unusable(): readonly UnusableRecord[] {
    return [...this.#unusable.values()];
  }

  /** What is kept of parties that are not watched, as far as no record of theirs is one that cannot be used here. */
  get leftovers(): readonly Leftover[] {
    const isUnusable = ({ party }: Kept) =>
      [watchKey, noteKey, tagsKey, alertKey].some((keyOf) => this.#unusable.has(keyOf(party)));
    return [...this.#kept.values()].filter((kept) => !isWatched(kept) && !isUnusable(kept));
  }

  /** What the user wrote on parties that are no longer watched. */
  get unwatched(): readonly UnusableRecord[] {
    return this.leftovers.flatMap(({ party, note, tags, sightings }) => {
      const why = nameSeen(sightings, party) ?? 'its name is no longer known';
      return [
        ...(note?.text ? [{ key: noteKey(party), state: 'unwatched' as const, raw: note.text, why }] : []),
        ...(tags.length > 0
          ? [{ key: tagsKey(party), state: 'unwatched' as const, raw: tags.join(', '), why }]
          : []),
      ];
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
   * Takes in what is stored under a key now; `undefined` where nothing is any more.
   * @returns whether the key is the watchlist's.
   */
  put(key: string, raw: unknown): boolean {
    if (isSetAsideKey(key)) this.#putUnusable(key, recordSetAside(key, raw));
    else if (!isRecordKey(key)) return false;
    else {
      const parts = parseKey(key);
      if (parts) this.#putRecord(parts.concern, parts.party, key, raw);
      else this.#putUnusable(key, unusableRecord(key, readUnderKey(key, raw)));
    }
    return true;
  }

  #putRecord<C extends Concern>(concern: C, party: PartyId, key: string, raw: unknown): void {
    const read = readStored(concern, party, key, raw);
    this.#putUnusable(key, unusableRecord(key, read));
    const id = partyKey(party);
    const kept = this.#kept.get(id) ?? emptyOf(party);
    const next = changes[concern]?.(kept, read.state === 'ok' ? read.value : null, key) ?? kept;
    if (isEmpty(next)) this.#kept.delete(id);
    else this.#kept.set(id, next);
    if (isWatched(kept) || isWatched(next)) this.#entries = null;
  }

  #putUnusable(key: string, unusable: UnusableRecord | null): void {
    if (unusable) this.#unusable.set(key, unusable);
    else this.#unusable.delete(key);
  }
}

/** Whether the user wrote what is kept of a party, in whole or in part. */
export const isWrittenOn = ({ note, tags }: Leftover): boolean =>
  tags.length > 0 || (note !== null && note.text !== '');

const isWatched = (kept: Kept): kept is WatchEntry => kept.record !== null;

/** What a party is called in the filings that it was seen in. */
function nameSeen(sightings: readonly Sighting[], { kind, cik }: PartyId): string | null {
  const called = sightings.flatMap(partiesSeen).find((party) => party.kind === kind && party.cik === cik);
  return called?.name ?? null;
}

const emptyOf = (party: PartyId): Kept => ({
  party,
  id: partyKey(party),
  record: null,
  note: null,
  tags: [],
  alert: null,
  sightings: [],
});

const isEmpty = ({ record, note, tags, alert, sightings }: Kept) =>
  record === null && note === null && tags.length === 0 && alert === null && sightings.length === 0;
