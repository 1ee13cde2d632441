import { browser } from 'wxt/browser';

type Area = typeof browser.storage.local;
/** `storage.local` as it is in the oldest browsers that the manifest allows. */
export type AreaOfAnyAge = Omit<Area, 'getKeys' | 'getBytesInUse' | 'QUOTA_BYTES'> &
  Partial<Pick<Area, 'getKeys' | 'getBytesInUse' | 'QUOTA_BYTES'>>;

/** Every key in the extension's storage. */
export async function storedKeys(area: AreaOfAnyAge = browser.storage.local): Promise<string[]> {
  // Since Chromium 130 and Firefox 143; before that, the values have to be read along with the keys.
  return area.getKeys ? await area.getKeys() : Object.keys(await area.get(null));
}
