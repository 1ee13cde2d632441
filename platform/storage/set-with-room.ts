import { browser } from 'wxt/browser';
import { StorageFull } from '../../lib/storage-full.ts';
import { isCacheKey, isKeptRecordKey } from '../../lib/storage-keys.ts';
import { type AreaOfAnyAge, storedKeys } from './stored-keys.ts';

/**
 * Writes all items or none. Where there is no room, what EDGAR said makes it: that can be asked for again. First
 * go the readings of filings, and where that is not enough the records. Nothing of the watchlist is ever dropped.
 * @throws StorageFull where there is still no room; anything else as the browser throws it.
 */
export async function setWithRoom(items: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(items);
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    const keys = await storedKeys();
    const [cached, records] = [keys.filter(isCacheKey), keys.filter((key) => isKeptRecordKey(key))];
    const spared = records.filter((key) => !(key in items));
    await browser.storage.local.remove(cached);
    const isWritten = await browser.storage.local.set(items).then(
      () => true,
      (again: unknown) => {
        if (!isQuotaError(again)) throw again;
        return false;
      },
    );
    if (isWritten) return;
    await browser.storage.local.remove(spared);
    await browser.storage.local.set(items).catch(async (again: unknown) => {
      throw isQuotaError(again) ? await storageFull(again) : again;
    });
  }
}

/** Chromium: "Resource::kQuotaBytes quota exceeded"; Firefox: a `QuotaExceededError`; both: a full disk. */
const isQuotaError = (error: unknown) =>
  error instanceof Error && /quota|no space left|FILE_ERROR_NO_SPACE/i.test(`${error.name} ${error.message}`);

async function storageFull(cause: unknown, area: AreaOfAnyAge = browser.storage.local): Promise<StorageFull> {
  const used = area.getBytesInUse ? await area.getBytesInUse(null) : null;
  return new StorageFull(used, area.QUOTA_BYTES ?? null, { cause });
}
