import { browser } from 'wxt/browser';
import { concernsPer, isRecordKey, isSetAsideKey } from '../../lib/storage-keys.ts';
import { Watchlist } from '../../lib/watchlist/list/watchlist.ts';
import { storedKeys } from '../storage/stored-keys.ts';

/**
 * How much of a list has been read: only the `first` rows; all `entries`, with notes and tags; or `complete`,
 * with the filings seen and what cannot be read.
 */
export type Stage = 'first' | 'entries' | 'complete';

/** Reading 10,000 records takes Chromium half a second; in chunks of this size the popup stays responsive. */
const chunk = 500;
/** Enough rows to fill any popup; read before the rest, in a few milliseconds. */
const firstRows = 30;

/**
 * Reads the whole list and keeps it up to date until the signal ends.
 * @param firstKeys storage keys to begin with: those behind the rows that were on top last time
 * @param tell called at each stage, and with the last stage reached at each change in any context. The list
 * is the same object each time; its `entries` are a new array if an entry changed.
 */
export async function openWatchlist(
  firstKeys: readonly string[],
  tell: (watchlist: Watchlist, stage: Stage) => void,
  signal: AbortSignal,
): Promise<void> {
  const watchlist = new Watchlist();
  const changedMeanwhile = new Set<string>();
  let stage: Stage = 'first';
  const reach = (reached: Stage) => {
    stage = reached;
    if (!signal.aborted) tell(watchlist, stage);
  };

  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    let ours = false;
    for (const [key, { newValue }] of Object.entries(changes)) {
      changedMeanwhile.add(key);
      ours = watchlist.put(key, newValue) || ours;
    }
    if (ours) reach(stage);
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });

  const take = async (keys: readonly string[]) => {
    for (let at = 0; at < keys.length && !signal.aborted; at += chunk) {
      const stored = await browser.storage.local.get(keys.slice(at, at + chunk));
      for (const [key, raw] of Object.entries(stored)) {
        // A reported change is newer than a read that began before it.
        if (!changedMeanwhile.has(key)) watchlist.put(key, raw);
      }
    }
  };

  await take(firstKeys);
  if (watchlist.entries.length > 0) reach('first');

  const keys = await storedKeys();
  const watched = keys.filter((key) => isRecordKey(key, ['watch']));
  if (watchlist.entries.length === 0 && watched.length > chunk) {
    await take(watched.slice(0, firstRows));
    reach('first');
  }
  await take(watched);
  await take(keys.filter((key) => isRecordKey(key, concernsPer('party'))));
  reach('entries');
  await take(keys.filter((key) => isRecordKey(key, concernsPer('filing')) || isSetAsideKey(key)));
  reach('complete');
}
