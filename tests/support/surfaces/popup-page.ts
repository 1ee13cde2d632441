import type { BrowserContext, Page } from '@playwright/test';
import type { WatchEntry } from '../../../lib/watchlist/list/watchlist.ts';
import { extensionUrl } from '../browsers/chromium/chromium.ts';
import { recordsOf } from '../fakes/records-of.ts';

/** Declared for the pages that these functions run in. */
declare const chrome: typeof import('wxt/browser').browser;

/** Opens the popup in its own tab. */
export async function openPopup(context: BrowserContext, path = 'popup.html'): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 540, height: 600 });
  await page.goto(extensionUrl(path));
  return page;
}

/** What the extension has stored, in all or under one key, read through one of its pages. */
export const stored = (page: Page, key: string | null = null): Promise<Record<string, unknown>> =>
  page.evaluate((name) => chrome.storage.local.get(name), key);

/** Puts items into the extension's storage, few enough at a time for the browser to accept them. */
export async function store(page: Page, items: Record<string, unknown>): Promise<void> {
  const all = Object.entries(items);
  for (let at = 0; at < all.length; at += 2000) {
    await page.evaluate(
      (some) => chrome.storage.local.set(some),
      Object.fromEntries(all.slice(at, at + 2000)),
    );
  }
}

/** The popup with these entries, read to the end. */
export async function popupWith(
  context: BrowserContext,
  entries: readonly WatchEntry[],
  more: Record<string, unknown> = {},
) {
  const page = await openPopup(context);
  await store(page, { ...recordsOf(entries), ...more });
  await page.reload();
  await page.getByRole('button', { name: 'Save JSON' }).and(page.locator(':enabled')).waitFor();
  return page;
}

/** Empties the extension's storage, as in a newly created profile. */
export const emptyStorage = (page: Page): Promise<void> => page.evaluate(() => chrome.storage.local.clear());

/** Fills the extension's storage, under one key, until only `left` bytes of its 10 MB remain. */
export const fill = (page: Page, key: string, left: number): Promise<void> =>
  page.evaluate(
    async ([name, spare]) => {
      const area = chrome.storage.local;
      const free = area.QUOTA_BYTES - (await area.getBytesInUse(null)) - spare - name.length - 2;
      await area.set({ [name]: 'x'.repeat(free) });
    },
    [key, left] as const,
  );
