import type { Page } from 'puppeteer-core';
import { firstState } from '../../../lib/news/records/state.ts';
import { newsItemKey, newsStateKey } from '../../../lib/storage-keys.ts';
import { expect, openExtensionPage, test } from '../../support/browsers/firefox.ts';
import { filed, serveNews, watched } from '../../support/sec-gov/news-site.ts';

/** In a page of the extension. */
declare const browser: typeof import('wxt/browser').browser;

/** Presses the first button whose text, or name, is just this. */
const press = (page: Page, name: string) =>
  page.evaluate((text) => {
    const all = [...document.querySelectorAll('button')];
    all.find((one) => one.textContent?.trim() === text || one.ariaLabel === text)?.click();
  }, name);

const title = (page: Page) => page.evaluate(() => document.querySelector('.told h2')?.textContent);

test('in Firefox nothing is told of an entry whose own conditions are not met', async ({
  firefox,
  secGov,
}) => {
  serveNews(secGov);
  const popup = await openExtensionPage(firefox, 'popup.html');
  const state = { ...firstState(0), lookedAt: Date.now() - 300_000, nextLook: Date.now() + 600_000 };
  await popup.evaluate((items) => browser.storage.local.set(items), { ...watched, [newsStateKey]: state });
  await expect.poll(() => title(popup)).toBe('No new filings');
  await press(popup, filed.issuer.name);
  await popup.waitForSelector('.alert-fields select');
  await popup.select('.alert-fields select', 'own');
  await popup.waitForSelector('.alert-fields .amount');
  await popup.type('.alert-fields .amount', '25501');
  await press(popup, 'Back to the watchlist');
  await press(popup, 'Look now');
  const key = newsItemKey(filed.accession);
  const item = () => popup.evaluate(async (of) => (await browser.storage.local.get(of))[of], key);
  await expect.poll(item, { timeout: 30_000 }).toMatchObject({ keptBack: 'conditions' });
  expect(await title(popup)).toBe('No new filings');
  expect(await popup.evaluate(() => browser.action.getBadgeText({}))).toBe('');
});
