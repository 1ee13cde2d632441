import { browser } from 'wxt/browser';
import { dueAfter } from '../../lib/extension/releases.ts';
import { newsKey } from '../../lib/storage-keys.ts';
import { extensionVersion } from '../extension.ts';

/** Opens the welcome page after installation, and notes for the popup that a new release has news. */
export function greet(): void {
  browser.runtime.onInstalled.addListener((details) => {
    const version = extensionVersion();
    const due = dueAfter(details, version);
    // Without a window, as after an installation by policy, there is nobody to greet.
    if (due === 'welcome')
      browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => undefined);
    // If the storage is full, the news is not shown.
    if (due === 'news') browser.storage.local.set({ [newsKey]: version }).catch(() => undefined);
  });
}
