import type { PartyKind } from '../records/party.ts';
import type { Sighting } from '../records/types/sighting.ts';
import { compareText, eventDate, history, lastSeen, type PastFiling } from './history.ts';
import type { WatchEntry } from './watchlist.ts';

export const sortOrders = ['added', 'name', 'event'] as const;
export type SortOrder = (typeof sortOrders)[number];

export type Arrangement = {
  /** Words that must each occur in name, CIK, ticker, role, tags or note. Case and accents do not matter. */
  search: string;
  sort: SortOrder;
  /** `null`: both. */
  kind: PartyKind | null;
  /** `null`: with any tags or none. */
  tag: string | null;
};

/** Computes something only once for each object: every keystroke may go through 10,000 entries. */
function withoutRepeats<K extends object, V>(work: (from: K) => V): (from: K) => V {
  const done = new WeakMap<K, V>();
  return (from) => {
    const known = done.get(from);
    if (known !== undefined) return known;
    const made = work(from);
    done.set(from, made);
    return made;
  };
}

/** Most names are ASCII, and normalizing them all would cost a quarter of a second. */
const fold = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant, from its first character on.
  (/^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();

const wordsOf = withoutRepeats(({ record, note, tags }: WatchEntry) =>
  fold([record.name, record.cik, record.ticker, record.role, note?.text, ...tags].filter(Boolean).join('\n')),
);

/** The filings seen for an entry, newest first. */
export const pastOf = withoutRepeats(({ sightings }: WatchEntry): readonly PastFiling[] =>
  history(sightings),
);

/** The newest of them that no amendment replaces. */
export const lastOf = (entry: WatchEntry): Sighting | null => lastSeen(pastOf(entry));

type Keyed = { entry: WatchEntry; key: string; name: string };

const sortKeys: { [S in SortOrder]: (entry: WatchEntry) => string } = {
  name: () => '',
  added: ({ record }) => record.addedAt,
  event: (entry) => {
    const last = lastOf(entry);
    return (last && eventDate(last)) ?? '';
  },
};

/** The latest first, and those of the same day by name. */
const orderedBy = (a: Keyed, b: Keyed) =>
  compareText(b.key, a.key) || compareText(a.name, b.name) || compareText(a.entry.id, b.entry.id);

const ordersOf = withoutRepeats(
  (_entries: readonly WatchEntry[]) => new Map<SortOrder, readonly WatchEntry[]>(),
);

function inChosenOrder(entries: readonly WatchEntry[], sort: SortOrder): readonly WatchEntry[] {
  const orders = ordersOf(entries);
  const known = orders.get(sort);
  if (known) return known;
  const keyed = entries.map((entry) => ({
    entry,
    key: sortKeys[sort](entry),
    name: fold(entry.record.name),
  }));
  const made = keyed.sort(orderedBy).map(({ entry }) => entry);
  orders.set(sort, made);
  return made;
}

/** The entries to show, in order. */
export function arrange(
  entries: readonly WatchEntry[],
  { search, sort, kind, tag }: Arrangement,
): readonly WatchEntry[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const all = inChosenOrder(entries, sort);
  if (words.length === 0 && !kind && !tag) return all;
  return all.filter(
    (entry) =>
      (!kind || entry.record.kind === kind) &&
      (!tag || entry.tags.some((own) => own.toLowerCase() === tag.toLowerCase())) &&
      words.every((word) => wordsOf(entry).includes(word)),
  );
}

/** Every tag in use, sorted; two that differ only in case are one. */
export function tagsInUse(entries: readonly WatchEntry[]): string[] {
  const tags = new Map(
    entries.flatMap((entry) => entry.tags.map((tag) => [tag.toLowerCase(), tag] as const)),
  );
  return [...tags].sort(([a], [b]) => compareText(a, b)).map(([, tag]) => tag);
}
