import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { IsoDate } from '../../lib/form4/model/filing.ts';
import { leftoversKey, seenKey } from '../../lib/storage-keys.ts';
import { withinLimit } from '../../lib/watchlist/list/history.ts';
import { type Leftover, storedOf, type Watchlist, writtenOn } from '../../lib/watchlist/list/watchlist.ts';
import { setWithRoom } from '../storage/set-with-room.ts';

/** On how many more days a party is found unwatched before its filings go, in case it is watched again. */
const keptDays = 7;

/** On how many days after the first a party was found unwatched, and the last of them. */
const Found = v.object({ days: v.number(), last: IsoDate });
/** By `partyKey`. */
const Leftovers = v.fallback(v.record(v.string(), Found), {});

/**
 * Removes what no page shows any more and EDGAR still has: filings past the limit of an entry, and those of
 * parties, with what was chosen for their new filings, that were found unwatched on {@link keptDays} further days. Days on which the list is opened are
 * counted, not days by the calendar: a clock that jumps is one day more.
 *
 * What a person wrote stays, and so does all that is kept with it, until they delete it; and what cannot be
 * read, or is of a newer release, is never touched. It never removes an entry, so that it may run while
 * parties are watched and unwatched.
 * @param watchlist Read to the end.
 * @param today ISO date.
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
