import type { BrowserContext, Page, Worker } from '@playwright/test';

/** In the background. */
declare const chrome: typeof import('wxt/browser').browser;

/** The extension's background, woken if the browser has ended it. */
async function background(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker');
}

/** What the toolbar's icon says of a tab, which comes to the front. */
export async function iconSays(context: BrowserContext, page: Page): Promise<string> {
  await page.bringToFront();
  const worker = await background(context);
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getTitle({ tabId: tab?.id });
  });
}

/** Sends what the background sends when the browser has heard a command's key: no driver presses those. */
export async function command(context: BrowserContext, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const worker = await background(context);
  await worker.evaluate(async (message) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.sendMessage(tab?.id ?? 0, message, { frameId: 0 });
  }, `form4-lens:command-${name}`);
}
