import * as v from 'valibot';
import { popupKey } from '../../lib/storage-keys.ts';
import { type SortOrder, sortOrders } from '../../lib/watchlist/list/arrange.ts';
import { storedOf, type WatchEntry } from '../../lib/watchlist/list/watchlist.ts';

const Remembered = v.object({ sort: v.picklist(sortOrders), firstKeys: v.array(v.string()) });

/** This many entries fill the popup, and this many keys are read in a few milliseconds. */
const rows = 10;
const keys = 150;

/**
 * How the list was sorted when the popup was last open, and the storage keys behind its first rows. They are
 * read first, so these rows are in the first paint however long the list is. Kept in the extension's
 * `localStorage` because that is read synchronously, and because it is only a hint: without it the popup
 * shows the same, later.
 */
export function recall(): v.InferOutput<typeof Remembered> {
  const nothing = { sort: 'added' as const, firstKeys: [] };
  try {
    return v.parse(Remembered, JSON.parse(localStorage.getItem(popupKey) ?? ''));
  } catch {
    return nothing;
  }
}

export function remember(sort: SortOrder, arranged: readonly WatchEntry[]): void {
  const firstKeys = arranged
    .slice(0, rows)
    .flatMap((entry) => Object.keys(storedOf(entry)))
    .slice(0, keys);
  localStorage.setItem(popupKey, JSON.stringify({ sort, firstKeys }));
}
