import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export const local = fakeBrowser.storage.local;

/** Everything that is stored. */
export const stored = (): Promise<Record<string, unknown>> => local.get(null);

/** Empties the storage, and adds the parts of Chromium's that the fake lacks. */
export function resetStorage(): void {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  Object.assign(local, {
    QUOTA_BYTES: 10 * 1024 * 1024,
    getKeys: async () => Object.keys(await stored()),
    getBytesInUse: async () => JSON.stringify(await stored()).length,
  });
}
