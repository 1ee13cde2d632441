import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { firstState } from '../../../lib/news/records/state.ts';
import { isUnreadKey, newsItemKey, newsStateKey } from '../../../lib/storage-keys.ts';
import { openChromium } from '../../support/browsers/chromium/open-chromium.ts';
import { withPermissions } from '../../support/browsers/with-permissions.ts';
import { filed, serveNews, watched } from '../../support/sec-gov/sites/news-site.ts';
import { test as withSecGov } from '../../support/sec-gov/with-sec-gov.ts';

/** Declared for the extension's own pages. */
declare const chrome: typeof import('wxt/browser').browser;

const test = withSecGov.extend<{ popup: Page }>({
  popup: async ({ secGov }, use) => {
    const extension = withPermissions('chrome');
    const context = await openChromium({ secGovPort: secGov.port, extension });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const popup = await context.newPage();
    await popup.goto(worker.url().replace('background.js', 'popup.html'));
    // Nothing is looked for before the button is pressed.
    const state = { ...firstState(0), lookedAt: Date.now() - 300_000, nextLook: Date.now() + 600_000 };
    await popup.evaluate((items) => chrome.storage.local.set(items), { ...watched, [newsStateKey]: state });
    await popup.getByRole('heading', { name: 'No new filings' }).waitFor();
    await use(popup);
    await context.close();
    rmSync(extension, { recursive: true });
  },
});
const { expect } = test;

const stored = (popup: Page) => popup.evaluate(() => chrome.storage.local.get(null));

/** Looks, and returns why the filing is not reported; `null` if it is. */
async function look(popup: Page): Promise<unknown> {
  await popup.getByRole('button', { name: 'Look now' }).click();
  const key = newsItemKey(filed.accession);
  await expect.poll(async () => Object.keys(await stored(popup)), { timeout: 30_000 }).toContain(key);
  await expect(popup.getByText('Looked just now.')).toBeVisible();
  return ((await stored(popup))[key] as { keptBack: unknown }).keptBack;
}

const openEntry = (popup: Page) =>
  popup.getByRole('button', { name: filed.issuer.name, exact: true }).click();
const back = (popup: Page) => popup.getByRole('button', { name: 'Back to the watchlist' }).click();
const badge = (popup: Page) => expect.poll(() => popup.evaluate(() => chrome.action.getBadgeText({})));

test('nothing is told about an entry that is muted in its details, even once it is unmuted', async ({
  popup,
  secGov,
}) => {
  serveNews(secGov);
  await openEntry(popup);
  await popup.getByRole('checkbox', { name: 'Mute' }).click();
  await expect(popup.getByRole('combobox', { name: 'Filings to report' })).toHaveCount(0);
  await back(popup);
  await expect(popup.getByText('muted')).toBeVisible();
  expect(await look(popup)).toBe('muted');
  await openEntry(popup);
  await popup.getByRole('checkbox', { name: 'Mute' }).click();
  await back(popup);
  await expect(popup.getByRole('heading', { name: 'No new filings' })).toBeVisible();
  await badge(popup).toBe('');
});

test('an entry can have its own conditions, which a filing has to meet', async ({ popup, secGov }) => {
  serveNews(secGov);
  await openEntry(popup);
  await popup.getByRole('combobox', { name: 'Filings to report' }).selectOption('Only those I choose');
  const least = popup.getByRole('textbox', { name: 'At least this many dollars' });
  await least.fill('many');
  await least.blur();
  await expect(least).toHaveValue('');
  await least.fill('$25,501');
  await least.blur();
  await expect(least).toHaveValue('25,501');
  await back(popup);
  expect(await look(popup)).toBe('conditions');
  await badge(popup).toBe('');
});

test('a news item can mute those it is about, and that can be undone', async ({ popup, secGov }) => {
  serveNews(secGov);
  expect(await look(popup)).toBeNull();
  await badge(popup).toBe('1');
  await popup.getByRole('button', { name: `Mute ${filed.issuer.name}` }).click();
  await expect(popup.getByRole('heading', { name: 'No new filings' })).toBeVisible();
  await badge(popup).toBe('');
  await expect(popup.getByText(`Muted ${filed.issuer.name}`)).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('heading', { name: 'New filings: 1' })).toBeVisible();
  await badge(popup).toBe('1');
  expect(Object.keys(await stored(popup)).filter(isUnreadKey)).toHaveLength(1);
  await openEntry(popup);
  await expect(popup.getByRole('checkbox', { name: 'Mute' })).not.toBeChecked();
});
