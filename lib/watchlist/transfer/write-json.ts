import type { Settings } from '../../settings/settings.ts';
import type { WatchEntry } from '../list/watchlist.ts';
import type { AlertRecord } from '../records/types/alert-record.ts';
import type { NoteRecord } from '../records/types/note-record.ts';
import type { Sighting } from '../records/types/sighting.ts';
import type { TagsRecord } from '../records/types/tags-record.ts';
import type { WatchRecord } from '../records/types/watch-record.ts';

/** What a file says it is, so that another JSON file is known as one. */
export const fileFormat = 'form4-lens-watchlist';
/** Of the file around the entries; the records in it carry the versions that they are stored with. */
export const fileVersion = 1;

/** One entry in a file: its records, as they are stored. */
export type FileEntry = {
  watch: WatchRecord;
  note?: NoteRecord;
  tags?: TagsRecord;
  alert?: AlertRecord;
  seen: readonly Sighting[];
};

/**
 * The list and the settings as a file. Each entry is on a line of its own, so that a line number says
 * which one is meant, and two exports can be compared line by line.
 * @param exportedAt ISO moment.
 * @param more what other rooms add: what was loaded of parties' past (lib/record/kept), each record on a line of
 *   its own as well, and how far the news has come (lib/news/transfer.ts)
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

function fileEntry({ record, note, tags, alert, sightings }: WatchEntry): FileEntry {
  return {
    watch: record,
    ...(note && { note }),
    ...(tags.length > 0 && { tags: { version: 1, tags: [...tags] } }),
    ...(alert && { alert }),
    seen: sightings.toSorted((a, b) => (a.accession < b.accession ? -1 : 1)),
  };
}
