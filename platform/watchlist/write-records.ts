import { browser } from 'wxt/browser';
import { isRecordKey, setAsideKey } from '../../lib/storage-keys.ts';
import { readUnderKey } from '../../lib/watchlist/records/read-stored.ts';
import { rawText, type SetAside } from '../../lib/watchlist/records/unusable.ts';
import { setWithRoom } from '../storage/set-with-room.ts';

/** The record was written by a later release of the extension; it is left as it is. */
export class ReadOnlyRecord extends Error {
  override name = 'ReadOnlyRecord';
  constructor(version: number) {
    super(
      `This was saved by a newer version of Form 4 Lens. Update the extension to change it. (format ${version})`,
    );
  }
}

/**
 * Writes records, each whole, all or none. A record in their way that cannot be read is set
 * aside in the same step; it is never overwritten.
 * @param records By storage key. Other keys than the watchlist's (an import writes settings too) are written as they are.
 * @throws ReadOnlyRecord, StorageFull; nothing is written then.
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
