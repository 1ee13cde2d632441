import { eventDate, history, lastSeen, type PastFiling } from './history.ts';
import type { WatchEntry } from './model.ts';
import type { PartyKind } from './party.ts';
import type { Sighting } from './sighting.ts';

export const sortOrders = ['added', 'name', 'event'] as const;
export type SortOrder = (typeof sortOrders)[number];

export type Arrangement = {
  /** Words that each have to occur in name, CIK, ticker, role, tags or note. Case and accents do not matter. */
  search: string;
  sort: SortOrder;
  /** `null`: both. */
  kind: PartyKind | null;
  /** `null`: with any tags or none. */
  tag: string | null;
};

/** What of an entry has to be worked out, once for each state of it: 10,000 are gone through at each key. */
type Derived = {
  words: string;
  name: string;
  past: readonly PastFiling[];
  last: Sighting | null;
  event: string;
};
const derived = new WeakMap<WatchEntry, Derived>();

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function derive(entry: WatchEntry): Derived {
  const known = derived.get(entry);
  if (known) return known;
  const { record, note, tags, sightings } = entry;
  const past = history(sightings);
  const last = lastSeen(past);
  const said = [record.name, record.cik, record.ticker, record.role, note?.text, ...tags];
  const made = {
    words: fold(said.filter(Boolean).join('\n')),
    name: fold(record.name),
    past,
    last,
    event: (last && eventDate(last)) ?? '',
  };
  derived.set(entry, made);
  return made;
}

/** The filings seen of an entry, newest first. */
export const pastOf = (entry: WatchEntry): readonly PastFiling[] => derive(entry).past;

/** The newest of them that still stands. */
export const lastOf = (entry: WatchEntry): Sighting | null => derive(entry).last;

const orders: { [S in SortOrder]: (a: WatchEntry, b: WatchEntry) => number } = {
  name: (a, b) => compare(derive(a).name, derive(b).name),
  added: (a, b) => compare(b.record.addedAt, a.record.addedAt),
  event: (a, b) => compare(derive(b).event, derive(a).event),
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const sorted = new WeakMap<readonly WatchEntry[], Map<SortOrder, readonly WatchEntry[]>>();

/** All entries in one order: by name, the last added first, or the newest event first; ties by name. */
function inOrder(entries: readonly WatchEntry[], sort: SortOrder): readonly WatchEntry[] {
  const known = sorted.get(entries) ?? new Map<SortOrder, readonly WatchEntry[]>();
  sorted.set(entries, known);
  const done =
    known.get(sort) ??
    entries.toSorted((a, b) => orders[sort](a, b) || orders.name(a, b) || compare(a.id, b.id));
  known.set(sort, done);
  return done;
}

/** The entries to show, in order. */
export function arrange(
  entries: readonly WatchEntry[],
  { search, sort, kind, tag }: Arrangement,
): readonly WatchEntry[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const all = inOrder(entries, sort);
  if (words.length === 0 && !kind && !tag) return all;
  return all.filter(
    (entry) =>
      (!kind || entry.record.kind === kind) &&
      (!tag || entry.tags.some((own) => own.toLowerCase() === tag.toLowerCase())) &&
      words.every((word) => derive(entry).words.includes(word)),
  );
}

/** Every tag in use, once whatever its case, in order. */
export function tagsInUse(entries: readonly WatchEntry[]): string[] {
  const tags = new Map(
    entries.flatMap((entry) => entry.tags.map((tag) => [tag.toLowerCase(), tag] as const)),
  );
  return [...tags].sort(([a], [b]) => compare(a, b)).map(([, tag]) => tag);
}
