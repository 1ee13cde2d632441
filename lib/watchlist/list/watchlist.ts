import type { NoteRecord, WatchRecord } from '../records/entry.ts';
import { type Foreign, foreignOf, setAsideOf } from '../records/foreign.ts';
import { type Concern, isWatchlistKey, parseKey, unreadablePrefix } from '../records/keys.ts';
import { type PartyId, partyKey } from '../records/party.ts';
import type { Sighting } from '../records/sighting.ts';
import { type RecordOf, readAny, readStored } from '../records/stored.ts';

/** One watched party and all that is kept about it. Never changed: a change makes a new one. */
export type WatchEntry = Leftover & { record: WatchRecord };

/** What is kept beside the star of a party, and a while longer than it. */
export type Leftover = {
  party: PartyId;
  /** `partyKey` of the party. */
  id: string;
  note: NoteRecord | null;
  tags: readonly string[];
  /** In no order; history.ts gives them one. */
  sightings: readonly Sighting[];
};

export type Kept = Leftover & { record: WatchRecord | null };

/** How the record under a key, or its going, changes what is kept. */
const changes: { [C in Concern]: (kept: Kept, record: RecordOf[C] | null, key: string) => Kept } = {
  watch: (kept, record) => ({ ...kept, record }),
  note: (kept, note) => ({ ...kept, note }),
  tags: (kept, record) => ({ ...kept, tags: record?.tags ?? [] }),
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
  readonly #foreign = new Map<string, Foreign>();
  #entries: readonly WatchEntry[] | null = null;

  /** All entries, in no order. The same array until one changes. */
  get entries(): readonly WatchEntry[] {
    this.#entries ??= [...this.#kept.values()].filter(isWatched);
    return this.#entries;
  }

  /** What cannot be read, and what only a newer release can change. */
  get foreign(): readonly Foreign[] {
    return [...this.#foreign.values()];
  }

  /** What is kept of parties that are not on the list, not even as a record that cannot be used here. */
  get leftovers(): readonly Leftover[] {
    return [...this.#kept.values()].filter(
      (kept) => !isWatched(kept) && !this.#foreign.has(`watch:${kept.id}`),
    );
  }

  /** All that is kept about a party, on the list or not. */
  kept(id: string): Kept | null {
    return this.#kept.get(id) ?? null;
  }

  /** @param id as `partyKey` makes it. */
  get(id: string): WatchEntry | null {
    const kept = this.#kept.get(id);
    return kept && isWatched(kept) ? kept : null;
  }

  /**
   * Takes in what stands under a key; `undefined` where nothing does any more.
   * @returns whether the key is the watchlist's.
   */
  put(key: string, raw: unknown): boolean {
    if (key.startsWith(unreadablePrefix)) this.#putForeign(key, setAsideOf(key, raw));
    else if (!isWatchlistKey(key)) return false;
    else {
      const parts = parseKey(key);
      if (parts) this.#putRecord(parts.concern, parts.party, key, raw);
      else this.#putForeign(key, foreignOf(key, readAny(key, raw)));
    }
    return true;
  }

  #putRecord<C extends Concern>(concern: C, party: PartyId, key: string, raw: unknown): void {
    const read = readStored(concern, party, key, raw);
    this.#putForeign(key, foreignOf(key, read));
    const id = partyKey(party);
    const kept = this.#kept.get(id) ?? { party, id, record: null, note: null, tags: [], sightings: [] };
    const next = changes[concern](kept, read.state === 'ok' ? read.value : null, key);
    if (isEmpty(next)) this.#kept.delete(id);
    else this.#kept.set(id, next);
    if (isWatched(kept) || isWatched(next)) this.#entries = null;
  }

  #putForeign(key: string, foreign: Foreign | null): void {
    if (foreign) this.#foreign.set(key, foreign);
    else this.#foreign.delete(key);
  }
}

const isWatched = (kept: Kept): kept is WatchEntry => kept.record !== null;

const isEmpty = ({ record, note, tags, sightings }: Kept) =>
  record === null && note === null && tags.length === 0 && sightings.length === 0;
