import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { IsoDate } from '../../lib/form4/model/filing.ts';
import { concernsPer, leftoversKey, recordKey, seenKey } from '../../lib/storage-keys.ts';
import { withinLimit } from '../../lib/watchlist/list/history.ts';
import type { Leftover, Watchlist } from '../../lib/watchlist/list/watchlist.ts';
import { setWithRoom } from '../storage/set-with-room.ts';

/** How long note, tags and filings of a party are kept after it is unwatched, in case it is watched again. */
const keptDays = 7;

/** The day on which each party was first found unwatched, by `partyKey`. */
const Leftovers = v.fallback(v.record(v.string(), IsoDate), {});

/**
 * Removes what no page shows any more: filings past the limit of an entry, and what is left of
 * parties that have been unwatched for {@link keptDays} days. It never removes an entry, so that it may run
 * while parties are watched and unwatched.
 * @param watchlist Read to the end.
 * @param today ISO date.
 */
export async function keepHouse(watchlist: Watchlist, today: string): Promise<void> {
  const before = v.parse(Leftovers, (await browser.storage.local.get(leftoversKey))[leftoversKey]);
  const foundOn = (leftover: Leftover) => before[leftover.id] ?? today;
  const isOver = (leftover: Leftover) => daysBetween(foundOn(leftover), today) >= keptDays;
  const gone = watchlist.leftovers.filter(isOver);
  const waiting = watchlist.leftovers.filter((leftover) => !isOver(leftover));
  const keys = [...watchlist.entries.flatMap(pastLimit), ...gone.flatMap(allKeys)];
  if (keys.length > 0) await browser.storage.local.remove(keys);
  const asBefore = waiting.every(({ id }) => id in before) && waiting.length === Object.keys(before).length;
  if (asBefore) return;
  await setWithRoom({ [leftoversKey]: Object.fromEntries(waiting.map((left) => [left.id, foundOn(left)])) });
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function pastLimit({ party, sightings }: Leftover): string[] {
  const kept = new Set(withinLimit(sightings));
  return sightings.filter((seen) => !kept.has(seen)).map(({ accession }) => seenKey(party, accession));
}

const allKeys = ({ party, sightings }: Leftover): string[] => [
  ...concernsPer('party').map((concern) => recordKey(concern, party)),
  ...sightings.map(({ accession }) => seenKey(party, accession)),
];
