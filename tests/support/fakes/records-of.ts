import { storedOf, type WatchEntry } from '../../../lib/watchlist/list/watchlist.ts';
import { aSighting } from './a-sighting.ts';
import { anEntry } from './an-entry.ts';

/** What storage holds for these entries, by storage key. */
export const recordsOf = (entries: readonly WatchEntry[]): Record<string, unknown> =>
  Object.assign({}, ...entries.map(storedOf));

/** `size` insiders, each with its own name and day and one filing seen: 10,000 of them take 6 MB of 10. */
export function crowd(size: number): WatchEntry[] {
  return Array.from({ length: size }, (_, n) => {
    // The steps and the size have no common factor: neither names nor days are in the order of the keys.
    const name = `PERSON NUMBER ${(n * 7919) % size}`;
    const cik = String(n + 1).padStart(10, '0');
    const addedAt = new Date(Date.UTC(2026, 0, 1) + ((n * 104_729) % size) * 60_000).toISOString();
    const accession = `0001104659-21-${String(n).padStart(6, '0')}`;
    const seen = aSighting({ accession, owners: [{ cik, name, role: 'Director' }] });
    return anEntry({ kind: 'insider', cik, name, role: 'Director', addedAt, sightings: [seen] });
  });
}
