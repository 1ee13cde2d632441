import type { BrowserContext, Page, Worker } from '@playwright/test';

/** Declared for the extension's background. */
declare const chrome: typeof import('wxt/browser').browser;

/** The extension's background; waits for it to wake if the browser has ended it. */
async function background(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker');
}

/** What the toolbar's icon says about a tab, which is brought to the front. */
export async function iconSays(context: BrowserContext, page: Page): Promise<string> {
  await page.bringToFront();
  const worker = await background(context);
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getTitle({ tabId: tab?.id });
  });
}

/**
 * Sends what the background sends when the keys of commands are pressed, one right after the other, since no
 * driver can press them.
 */
export async function command(context: BrowserContext, page: Page, ...names: string[]): Promise<void> {
  await page.bringToFront();
  const worker = await background(context);
  await worker.evaluate(
    async (messages) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const send = (message: string) => chrome.tabs.sendMessage(tab?.id ?? 0, message, { frameId: 0 });
      await Promise.all(messages.map(send));
    },
    names.map((name) => `form4-lens:command-${name}`),
  );
}
