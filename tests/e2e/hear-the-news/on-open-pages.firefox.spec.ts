import type { Browser, Page } from 'puppeteer-core';
import { newsOnPagesKey } from '../../../lib/storage-keys.ts';
import { expect, openExtensionPage, test } from '../../support/browsers/firefox/firefox.ts';
import {
  dueOnPages,
  serveWatchedList,
  serveYesterday,
  watchedOnPages,
} from '../../support/sec-gov/sites/news-site.ts';

/** Declared for the extension's own pages. */
declare const browser: typeof import('wxt/browser').browser;

/** Opens a page of the extension, and stores these items. */
async function openWith(firefox: Browser, items: object): Promise<Page> {
  const page = await openExtensionPage(firefox, 'options.html');
  await page.evaluate((some) => browser.storage.local.set(some), items);
  return page;
}

const badge = (page: Page) => page.evaluate(() => browser.action.getBadgeText({}));

/** Waits until a newly opened popup tells one news item, without figures. */
async function tellsOne(firefox: Browser): Promise<void> {
  const popup = await openExtensionPage(firefox, 'popup.html');
  const told = () =>
    popup.evaluate(() => [...document.querySelectorAll('.told li a')].map(({ textContent }) => textContent));
  await expect.poll(told, { timeout: 15_000 }).toEqual(['Form 4, figures not loaded']);
}

/** Longer than a page takes to say that it is open. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 4_500));

test('opening a list tells what is new on it in Firefox, without a request', async ({ firefox, secGov }) => {
  const options = await openWith(firefox, watchedOnPages);
  const page = await firefox.newPage();
  await page.goto(serveWatchedList(secGov));
  await expect.poll(() => badge(options), { timeout: 15_000 }).toBe('1');
  await page.reload();
  await settle();
  expect(secGov.requests).toHaveLength(2);
  expect(await badge(options)).toBe('1');
  await tellsOne(firefox);
});

test('one open page in Firefox looks, once an hour across all tabs', async ({ firefox, secGov }) => {
  const path = serveYesterday(secGov);
  secGov.serve('/about', { body: '<title>About</title><p>About the SEC' });
  const options = await openWith(firefox, dueOnPages);
  const pages = [await firefox.newPage(), await firefox.newPage()];
  for (const page of pages) await page.goto('https://www.sec.gov/about');
  await expect.poll(() => badge(options), { timeout: 20_000 }).toBe('1');
  await pages[0]?.reload();
  await settle();
  const asked = secGov.requests.map((request) => request.path).filter((one) => one !== '/about');
  expect(asked.filter((one) => one === path)).toHaveLength(1);
  // While EDGAR is open, the latest filings are requested, too.
  expect(asked.filter((one) => one.includes('getcurrent')).length).toBeLessThanOrEqual(1);
  expect(asked.filter((one) => one !== path && !one.includes('getcurrent'))).toEqual([]);
  await tellsOne(firefox);
});

test('if Firefox is refused the permission, its options say so and offer open pages', async ({ firefox }) => {
  const options = await openExtensionPage(firefox, 'options.html');
  const boxes = () =>
    options.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('#news input')].map(({ checked }) => checked),
    );
  await expect.poll(boxes, { timeout: 15_000 }).toEqual([false, false]);
  // No driver can press the browser's own prompt.
  await options.evaluate(() => {
    browser.permissions.request = async () => false;
    document.querySelector<HTMLInputElement>('#news input')?.click();
  });
  await expect
    .poll(() => options.evaluate(() => document.querySelector('#news [role=status]')?.textContent))
    .toContain('Form 4 Lens was not allowed to read www.sec.gov');
  await options.evaluate(() => document.querySelectorAll<HTMLInputElement>('#news input')[1]?.click());
  const stored = () =>
    options.evaluate(async (key) => (await browser.storage.local.get(key))[key], newsOnPagesKey);
  await expect.poll(stored, { timeout: 15_000 }).toMatchObject({ version: 1 });
});
