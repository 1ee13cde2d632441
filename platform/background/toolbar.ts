import { browser } from 'wxt/browser';
import { iconFor, type PageState, tabToMark } from '../../lib/extension/toolbar.ts';

/**
 * Shows in the toolbar, for each tab, what the page in it reported about itself. The browser resets this when
 * the tab goes elsewhere.
 */
export function markTabs(): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const marked = tabToMark(message, sender, browser.runtime.id);
    // The tab may have been closed by now.
    if (marked) mark(marked.tabId, marked.state).catch(() => undefined);
  });
}

async function mark(tabId: number, state: PageState): Promise<void> {
  const { title, path } = iconFor(state);
  await browser.action.setTitle({ tabId, title });
  // Firefox for Android has no icons.
  await browser.action.setIcon?.({ tabId, path });
}
