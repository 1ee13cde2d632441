import type { WatchEntry } from '../../lib/watchlist/list/watchlist.ts';
import { entriesCsv, filingsCsv } from '../../lib/watchlist/transfer/write-csv.ts';
import { writeJson } from '../../lib/watchlist/transfer/write-json.ts';
import { download } from '../download.ts';
import { readNewsToCarry } from '../news/transfer.ts';
import { readAllNotices } from '../notices.ts';
import { readAllKept } from '../records.ts';
import { readSettings } from '../settings/settings.ts';

/** "form4-lens-watchlist-2026-11-24.json" */
const fileName = (what: string, now: Date, ending: string) =>
  `form4-lens-${what}-${now.toISOString().slice(0, 10)}.${ending}`;

/** Saves the whole list as a file: JSON with the settings, to import elsewhere, or CSV to look at. */
export async function exportList(
  entries: readonly WatchEntry[],
  as: 'json' | 'csv',
  now: Date,
): Promise<void> {
  if (as === 'json') {
    const text = writeJson(entries, await readSettings(), now.toISOString(), {
      records: [...(await readAllKept()), ...(await readAllNotices())],
      news: await readNewsToCarry(),
    });
    download(fileName('watchlist', now, 'json'), text, 'application/json');
  } else {
    download(fileName('watchlist', now, 'csv'), entriesCsv(entries), 'text/csv');
  }
}

/** Saves the filings seen of one entry as CSV. */
export async function exportFilings({ record, sightings }: WatchEntry, now: Date): Promise<void> {
  download(fileName(`filings-${record.cik}`, now, 'csv'), filingsCsv(sightings), 'text/csv');
}
