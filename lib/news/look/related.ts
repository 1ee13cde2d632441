import { keptRecords } from '../../record/kept/kept-record.ts';
import { isKeptRecordKey, isNewsItemKey, keptRecordKey, seenKey } from '../../storage-keys.ts';
import { readRecord } from '../../watchlist/records/record-type.ts';
import { partiesSeen, type Sighting, sightings } from '../../watchlist/records/types/sighting.ts';
import { newsItems } from '../records/item.ts';
import type { Came } from './came.ts';

/** For an amendment, the filings of its parties that were seen, announced or read for a record. */
export async function relatedTo(
  area: { get: (keys: string[]) => Promise<Record<string, unknown>> },
  keys: ReadonlySet<string>,
  came: Came,
): Promise<Sighting[]> {
  if (came.kind !== 'summary' || came.answer?.kind !== 'filing') return [];
  const { seen } = came.answer.glance;
  if (!seen.documentType.endsWith('/A')) return [];
  const parties = partiesSeen(seen);
  const folders = parties.map((party) => seenKey(party, ''));
  const related = [...keys].filter(
    (key) => isNewsItemKey(key) || folders.some((folder) => key.startsWith(folder)),
  );
  const stored = await area.get([...related, ...parties.map(keptRecordKey)]);
  const all = Object.entries(stored).flatMap(([key, raw]) => {
    if (isKeptRecordKey(key)) {
      const record = readRecord(keptRecords, raw);
      return record.state === 'ok' ? record.value.filings.map((filing) => filing.seen) : [];
    }
    if (isNewsItemKey(key)) {
      const item = readRecord(newsItems, raw);
      return item.state === 'ok' && item.value.summary ? [item.value.summary.seen] : [];
    }
    const sighting = readRecord(sightings, raw);
    return sighting.state === 'ok' ? [sighting.value] : [];
  });
  // A filing that was opened, announced and read counts once, by a reading that has its filing date.
  const dated = all.toSorted((a, b) => Number(a.filedAt !== null) - Number(b.filedAt !== null));
  return [...new Map(dated.map((filing) => [filing.accession, filing])).values()];
}
