import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { seenKey } from '../../lib/storage-keys.ts';
import { readStored } from '../../lib/watchlist/records/read-stored.ts';
import { reasons } from '../../lib/watchlist/records/record-type.ts';
import {
  isSameSighting,
  mergeReadings,
  partiesSeen,
  Sighting,
} from '../../lib/watchlist/records/types/sighting.ts';
import { readWatchRecords } from './actions.ts';
import { writeRecords } from './write-records.ts';

/**
 * Keeps a filing that was opened, under each of its parties that is watched. What its page says now replaces
 * an older reading. Writes nothing if no party is watched, or if nothing would change.
 * @throws StorageFull
 */
export const keepOpened = (sighting: Sighting): Promise<void> => keepSighting(sighting, mergeReadings);

/**
 * The same for a filing that was hovered over. If it is already known, it stays as it is, with the address it
 * was opened at, unless it was read in place and its filing date is unknown, or it was read by a release that
 * kept no flags.
 * @throws StorageFull
 */
export const keepHovered = (sighting: Sighting): Promise<void> =>
  keepSighting(sighting, (known, seen) => {
    if (known.filedAt === null && seen.filedAt !== null) return seen;
    return known.flags === null ? { ...mergeReadings(known, seen), url: known.url } : known;
  });

async function keepSighting(
  given: Sighting,
  merge: (known: Sighting, seen: Sighting) => Sighting,
): Promise<void> {
  // What could not be read back is not written.
  const checked = v.safeParse(Sighting, given);
  if (!checked.success) throw new TypeError(reasons(checked.issues));
  const sighting = checked.output;
  const parties = partiesSeen(sighting);
  const watches = await readWatchRecords(parties);
  const watched = parties.filter((_, at) => watches[at]?.state === 'ok');
  const stored = await browser.storage.local.get(watched.map((party) => seenKey(party, sighting.accession)));
  const records: Record<string, Sighting> = {};
  for (const party of watched) {
    const key = seenKey(party, sighting.accession);
    const known = readStored('seen', party, key, stored[key]);
    if (known.state === 'newer') continue;
    const record = known.state === 'ok' ? merge(known.value, sighting) : sighting;
    if (known.state !== 'ok' || !isSameSighting(known.value, record)) records[key] = record;
  }
  if (Object.keys(records).length > 0) await writeRecords(records);
}
