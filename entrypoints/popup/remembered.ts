import * as z from 'zod/mini';
import { type SortOrder, sortOrders } from '../../lib/watchlist/list/arrange.ts';
import type { WatchEntry } from '../../lib/watchlist/list/watchlist.ts';
import { noteKey, seenKey, tagsKey, watchKey } from '../../lib/watchlist/records/keys.ts';

const storageKey = 'popup';
const Remembered = z.object({ sort: z.enum(sortOrders), firstKeys: z.array(z.string()) });

/** So many entries fill the popup, and so many keys are read in a few milliseconds. */
const rows = 10;
const keys = 150;

/**
 * How the list was sorted when the popup was last open, and the storage keys behind its first rows: read
 * first, they are there with the first paint however long the list is. In the extension's `localStorage`,
 * since that is read at once, and since it is only a hint: without it the popup shows the same, later.
 */
export function recall(): z.infer<typeof Remembered> {
  const nothing = { sort: 'added' as const, firstKeys: [] };
  try {
    return Remembered.parse(JSON.parse(localStorage.getItem(storageKey) ?? ''));
  } catch {
    return nothing;
  }
}

export function remember(sort: SortOrder, arranged: readonly WatchEntry[]): void {
  const firstKeys = arranged
    .slice(0, rows)
    .flatMap(({ party, sightings }) => [
      watchKey(party),
      noteKey(party),
      tagsKey(party),
      ...sightings.map(({ accession }) => seenKey(party, accession)),
    ])
    .slice(0, keys);
  localStorage.setItem(storageKey, JSON.stringify({ sort, firstKeys }));
}
