import type { Settings } from '../../settings/settings.ts';
import { type Concern, concerns, isPerFiling } from '../../storage-keys.ts';
import type { Records, WatchEntry } from '../list/watchlist.ts';
import type { PartyId } from '../records/party.ts';
import { keyOfRecord } from '../records/read-stored.ts';
import { transfers } from './transfers.ts';

/** What a file says it is, so that any other JSON file can be told apart. */
export const fileFormat = 'form4-lens-watchlist';
/** The version of the file around the entries; the records in it keep the versions they are stored with. */
export const fileVersion = 1;

/**
 * The list and the settings as a file. Each entry is on a line of its own, so a line number says which one is
 * meant, and two exports can be compared line by line.
 * @param exportedAt ISO moment.
 * @param more what other rooms add: what was loaded of parties' past (lib/record/kept), also with each record
 *   on a line of its own, and how far the news has come (lib/news/transfer.ts)
 */
export function writeJson(
  entries: readonly WatchEntry[],
  settings: Settings,
  exportedAt: string,
  { records = [], news = null }: { records?: readonly unknown[]; news?: unknown } = {},
): string {
  const head = JSON.stringify({ format: fileFormat, version: fileVersion, exportedAt, settings }).slice(
    0,
    -1,
  );
  const lines = entries
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => JSON.stringify(fileEntry(entry)));
  const kept = records.map((record) => JSON.stringify(record)).join(',\n');
  return `${head},"entries":[\n${lines.join(',\n')}\n]${kept && `,"records":[\n${kept}\n]`}${news === null ? '' : `,"news":${JSON.stringify(news)}`}}\n`;
}

/** The records of one entry as they are stored: one for each concern, or a list with one for each filing. */
const fileEntry = ({ party, records }: WatchEntry) =>
  Object.fromEntries(concerns().map((concern) => [concern, inFile(concern, party, records)]));

function inFile<C extends Concern>(concern: C, party: PartyId, records: Records): unknown {
  const { isBlank } = transfers[concern];
  const carried = records[concern].filter((record) => !isBlank?.(record));
  if (!isPerFiling(concern)) return carried[0];
  return carried
    .map((record) => ({ key: keyOfRecord(concern, party, record), record }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ record }) => record);
}
