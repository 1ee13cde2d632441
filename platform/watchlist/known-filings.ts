import { browser } from 'wxt/browser';
import { isRecordKey, tellsOfFilings } from '../../lib/storage-keys.ts';
import type { PartyId } from '../../lib/watchlist/records/party.ts';
import { readUnderKey } from '../../lib/watchlist/records/read-stored.ts';
import type { Sighting } from '../../lib/watchlist/records/types/sighting.ts';
import { readKept } from '../records.ts';
import { storedKeys } from '../storage/stored-keys.ts';

/** Filings of these parties that were read before, from the watchlist and from the records loaded. */
export async function readKnownFilings(parties: readonly PartyId[]): Promise<Sighting[]> {
  const keys = (await storedKeys()).filter((key) => parties.some((party) => tellsOfFilings(key, party)));
  const seen = await browser.storage.local.get(keys.filter((key) => isRecordKey(key)));
  const sightings = Object.entries(seen).flatMap(([key, raw]) => {
    const read = readUnderKey(key, raw);
    return read.state === 'ok' && 'documentType' in read.value ? [read.value] : [];
  });
  const records = await Promise.all(parties.map(readKept));
  return [...sightings, ...records.flatMap((record) => record?.filings.map((filing) => filing.seen) ?? [])];
}
