import { browser } from 'wxt/browser';
import { rawText } from '../../lib/watchlist/records/foreign.ts';
import { isWatchlistKey, unreadablePrefix } from '../../lib/watchlist/records/keys.ts';
import { readAny } from '../../lib/watchlist/records/stored.ts';
import { setWithRoom } from '../storage/room.ts';

/** The record was written by a later release of the extension; it is left as it is. */
export class ReadOnlyRecord extends Error {
  override name = 'ReadOnlyRecord';
  constructor(version: number) {
    super(`This was saved by a newer release of Form 4 Lens (format ${version}) and can only be read here.`);
  }
}

/** A record that could not be read, kept under a key of its own. */
type SetAside = { key: string; raw: string; why: string };

/**
 * Writes records, each whole, all or none. What cannot be read in their places is set aside in the same
 * step; it is never overwritten.
 * @param records By storage key. Keys of others (an import writes settings too) are written as they are.
 * @throws ReadOnlyRecord, StorageFull; nothing is written then.
 */
export async function writeRecords(records: Record<string, unknown>): Promise<void> {
  const found = await browser.storage.local.get(Object.keys(records));
  const aside: Record<string, SetAside> = {};
  for (const [key, raw] of Object.entries(found)) {
    if (!isWatchlistKey(key)) continue;
    const read = readAny(key, raw);
    if (read.state === 'newer') throw new ReadOnlyRecord(read.version);
    if (read.state !== 'unreadable') continue;
    // A key that no other context and no later time can come up with.
    aside[`${unreadablePrefix}${key}:${crypto.randomUUID()}`] = { key, raw: rawText(raw), why: read.why };
  }
  await setWithRoom({ ...aside, ...records });
}
