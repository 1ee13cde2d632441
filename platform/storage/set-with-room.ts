import { browser } from 'wxt/browser';
import { StorageFull } from '../../lib/extension/storage-full.ts';
import { isCacheKey, isKeptNoticesKey, isKeptRecordKey, keptIndexKey } from '../../lib/storage-keys.ts';
import { type AreaOfAnyAge, storedKeys } from './stored-keys.ts';

/**
 * Writes all items or none. If there is no room, answers from EDGAR are dropped to make some: they can be
 * requested again. First go the readings of filings, then what was loaded of parties' past, one by one,
 * oldest first, until the items fit. Nothing of the watchlist is ever dropped.
 * @throws StorageFull if there is still no room; anything else as the browser throws it
 */
export async function setWithRoom(items: Record<string, unknown>): Promise<void> {
  const area = browser.storage.local;
  let full = await triedToSet(items);
  if (!full) return;
  const keys = await storedKeys();
  await area.remove(keys.filter(isCacheKey));
  full = await triedToSet(items);
  if (!full) return;
  const removed: Record<string, unknown> = {};
  for (const key of await oldestFirst(keys.filter((key) => isDated(key) && !(key in items)))) {
    Object.assign(removed, await area.get(key));
    await area.remove(key);
    full = await triedToSet(items);
    if (!full) return;
  }
  // Removing them did not help, and they took many requests.
  await area.set(removed).catch(() => undefined);
  throw await storageFull(full);
}

const isDated = (key: string) => isKeptRecordKey(key) || isKeptNoticesKey(key);

/** Ordered by the index of when they were loaded; keys that are not in it come first. */
async function oldestFirst(keys: readonly string[]): Promise<string[]> {
  const index: unknown = (await browser.storage.local.get(keptIndexKey))[keptIndexKey];
  const dates = new Map(Object.entries(index ?? {}).map(([key, moment]) => [key, String(moment)]));
  const dateOf = (key: string) => dates.get(key) ?? '';
  return keys.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
}

/** @returns the error if there is no room, otherwise `null` */
const triedToSet = (items: Record<string, unknown>): Promise<unknown> =>
  browser.storage.local.set(items).then(
    () => null,
    (error: unknown) => {
      if (!isQuotaError(error)) throw error;
      return error;
    },
  );

/** Chromium: "Resource::kQuotaBytes quota exceeded"; Firefox: a `QuotaExceededError`; both: a full disk. */
const isQuotaError = (error: unknown) =>
  error instanceof Error && /quota|no space left|FILE_ERROR_NO_SPACE/i.test(`${error.name} ${error.message}`);

async function storageFull(cause: unknown, area: AreaOfAnyAge = browser.storage.local): Promise<StorageFull> {
  const used = area.getBytesInUse ? await area.getBytesInUse(null) : null;
  return new StorageFull(used, area.QUOTA_BYTES ?? null, { cause });
}
