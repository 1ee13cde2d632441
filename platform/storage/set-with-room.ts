import { browser } from 'wxt/browser';
import { StorageFull } from '../../lib/storage-full.ts';
import { isCacheKey } from '../../lib/storage-keys.ts';
import { type AreaOfAnyAge, storedKeys } from './stored-keys.ts';

/**
 * Writes all items or none. Where there is no room, what EDGAR said makes it: that can be asked for again.
 * Nothing of the watchlist is ever dropped.
 * @throws StorageFull where there is still no room; anything else as the browser throws it.
 */
export async function setWithRoom(items: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(items);
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    const cached = (await storedKeys()).filter(isCacheKey);
    await browser.storage.local.remove(cached);
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
