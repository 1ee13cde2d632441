import { browser } from 'wxt/browser';
import { isRecordKey, setAsideKey } from '../../lib/storage-keys.ts';
import { readUnderKey } from '../../lib/watchlist/records/read-stored.ts';
import { rawText, type SetAside } from '../../lib/watchlist/records/unusable.ts';
import { setWithRoom } from '../storage/set-with-room.ts';

/** The record was written by a newer release of the extension; it is left unchanged. */
export class ReadOnlyRecord extends Error {
  override name = 'ReadOnlyRecord';
  constructor(version: number) {
    super(
      `This was saved by a newer version of Form 4 Lens. Update the extension to change it. (format ${version})`,
    );
  }
}

/**
 * Writes records, each as a whole, all of them or none. A record in their place that cannot be read is set
 * aside in the same step; it is never overwritten.
 * @param records by storage key; keys outside the watchlist (an import writes settings, too) are written as
 * they are
 * @throws ReadOnlyRecord, StorageFull; then nothing is written
 */
export async function writeRecords(records: Record<string, unknown>): Promise<void> {
  const found = await browser.storage.local.get(Object.keys(records));
  const aside: Record<string, SetAside> = {};
  for (const [key, raw] of Object.entries(found)) {
    if (!isRecordKey(key)) continue;
    const read = readUnderKey(key, raw);
    if (read.state === 'newer') throw new ReadOnlyRecord(read.version);
    if (read.state !== 'unreadable') continue;
    aside[setAsideKey(key, crypto.randomUUID())] = { key, raw: rawText(raw), why: read.why };
  }
  await setWithRoom({ ...aside, ...records });
}
