import { browser } from 'wxt/browser';
import { isCacheKey } from '../../lib/storage-keys.ts';
import { type AreaOfAnyAge, storedKeys } from './stored-keys.ts';

/** Nothing was written and nothing was removed. */
export class StorageFull extends Error {
  override name = 'StorageFull';
  /** Bytes; `null` where the browser does not tell. */
  readonly used: number | null;
  readonly limit: number | null;

  constructor(used: number | null, limit: number | null, options?: ErrorOptions) {
    super(
      `The browser's storage for this extension is full${howFull(used, limit)}. Nothing was saved.`,
      options,
    );
    this.used = used;
    this.limit = limit;
  }
}

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

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

function howFull(used: number | null, limit: number | null): string {
  if (used === null) return '';
  return limit === null
    ? `: ${megabytes(used)} MB are used`
    : `: ${megabytes(used)} of ${megabytes(limit)} MB are used`;
}
