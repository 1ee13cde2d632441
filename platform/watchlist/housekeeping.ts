import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { IsoDate } from '../../lib/form4/model/filing.ts';
import { leftoversKey, seenKey } from '../../lib/storage-keys.ts';
import { withinLimit } from '../../lib/watchlist/list/history.ts';
import { type Leftover, storedOf, type Watchlist, writtenOn } from '../../lib/watchlist/list/watchlist.ts';
import { setWithRoom } from '../storage/set-with-room.ts';

/** Further days on which a party is found unwatched before its filings go: it may be watched again. */
const keptDays = 7;

/** The number of days after the first on which a party was found unwatched, and the last such day. */
const Found = v.object({ days: v.number(), last: IsoDate });
/** By `partyKey`. */
const Leftovers = v.fallback(v.record(v.string(), Found), {});

/**
 * Removes what no page shows any more and EDGAR still has: filings beyond an entry's limit, and the filings
 * and new-filing settings of parties that were found unwatched on {@link keptDays} further days. Days on
 * which the list is opened are counted, not calendar days: if the clock jumps, that is just one more day.
 *
 * What the user wrote stays until they delete it, and so does everything kept with it; records that cannot be
 * read, or are of a newer release, are never touched. Entries are never removed, so it may run while parties
 * are being watched and unwatched.
 * @param watchlist read to its end
 * @param today ISO date
 */
export async function keepHouse(watchlist: Watchlist, today: string): Promise<void> {
  const before = v.parse(Leftovers, (await browser.storage.local.get(leftoversKey))[leftoversKey]);
  const found = watchlist.leftovers
    .filter((leftover) => writtenOn(leftover).length === 0)
    .map((leftover) => ({ leftover, ...foundAgain(before[leftover.id], today) }));
  const gone = found.filter(({ days }) => days >= keptDays);
  const waiting = found.filter(({ days }) => days < keptDays);
  const keys = [
    ...watchlist.entries.flatMap(pastLimit),
    ...gone.flatMap(({ leftover }) => Object.keys(storedOf(leftover))),
  ];
  if (keys.length > 0) await browser.storage.local.remove(keys);
  const isAsBefore =
    waiting.length === Object.keys(before).length &&
    waiting.every(({ leftover: { id }, last }) => before[id]?.last === last);
  if (isAsBefore) return;
  const leftovers = waiting.map(({ leftover: { id }, days, last }) => [id, { days, last }]);
  await setWithRoom({ [leftoversKey]: Object.fromEntries(leftovers) });
}

function foundAgain(before: v.InferOutput<typeof Found> | undefined, today: string) {
  if (!before) return { days: 0, last: today };
  return before.last === today ? before : { days: before.days + 1, last: today };
}

function pastLimit({ party, sightings }: Leftover): string[] {
  const kept = new Set(withinLimit(sightings));
  return sightings.filter((seen) => !kept.has(seen)).map(({ accession }) => seenKey(party, accession));
}
