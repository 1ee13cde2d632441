import { browser } from 'wxt/browser';
import { dueAfter } from '../../lib/extension/releases.ts';
import { newsKey } from '../../lib/storage-keys.ts';
import { extensionVersion } from '../extension.ts';

/** Opens the first page once the extension is installed, and keeps for the popup that a new release has news. */
export function greet(): void {
  browser.runtime.onInstalled.addListener((details) => {
    const version = extensionVersion();
    const due = dueAfter(details, version);
    // Where there is no window, as after an installation by policy, there is nobody to greet.
    if (due === 'welcome')
      browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => undefined);
    // In a full storage nothing is told.
    if (due === 'news') browser.storage.local.set({ [newsKey]: version }).catch(() => undefined);
  });
}
