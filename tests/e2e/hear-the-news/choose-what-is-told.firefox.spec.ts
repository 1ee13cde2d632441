import type { Browser, Page } from 'puppeteer-core';
import { firstState } from '../../../lib/news/records/state.ts';
import { newsItemKey, newsStateKey } from '../../../lib/storage-keys.ts';
import { expect, openExtensionPage, test } from '../../support/browsers/firefox/firefox.ts';
import { filed, serveNews, watched } from '../../support/sec-gov/sites/news-site.ts';

/** Declared for the extension's own pages. */
declare const browser: typeof import('wxt/browser').browser;

/** Presses the first button whose text or name is exactly `name`. */
const press = (page: Page, name: string) =>
  page.evaluate((text) => {
    const all = [...document.querySelectorAll('button')];
    all.find((one) => one.textContent?.trim() === text || one.ariaLabel === text)?.click();
  }, name);

const title = (page: Page) => page.evaluate(() => document.querySelector('.told h2')?.textContent);

const badge = (page: Page) => page.evaluate(() => browser.action.getBadgeText({}));

/** The popup of a user who turned news on; nothing is looked for before the button is pressed. */
async function openPopup(firefox: Browser): Promise<Page> {
  const popup = await openExtensionPage(firefox, 'popup.html');
  const state = { ...firstState(0), lookedAt: Date.now() - 300_000, nextLook: Date.now() + 600_000 };
  await popup.evaluate((items) => browser.storage.local.set(items), { ...watched, [newsStateKey]: state });
  await expect.poll(() => title(popup)).toBe('No new filings');
  return popup;
}

/** What is stored about the filing that is found. */
const item = (popup: Page) =>
  popup.evaluate(async (of) => (await browser.storage.local.get(of))[of], newsItemKey(filed.accession));

const mute = '.alert-fields input[type=checkbox]';

test('in Firefox, nothing is told about an entry that is muted in its details', async ({
  firefox,
  secGov,
}) => {
  serveNews(secGov);
  const popup = await openPopup(firefox);
  await press(popup, filed.issuer.name);
  await popup.waitForSelector('.alert-fields select');
  await popup.click(mute);
  await expect.poll(() => popup.evaluate(() => document.querySelector('.alert-fields select'))).toBeNull();
  await press(popup, 'Back to the watchlist');
  await press(popup, 'Look now');
  await expect.poll(() => item(popup), { timeout: 30_000 }).toMatchObject({ keptBack: 'muted' });
  expect(await title(popup)).toBe('No new filings');
  expect(await badge(popup)).toBe('');
});

test('in Firefox, a news item can mute those it is about, and that can be undone', async ({
  firefox,
  secGov,
}) => {
  serveNews(secGov);
  const popup = await openPopup(firefox);
  await press(popup, 'Look now');
  await expect.poll(() => title(popup), { timeout: 30_000 }).toBe('New filings: 1');
  await expect.poll(() => badge(popup)).toBe('1');
  await press(popup, `Mute ${filed.issuer.name}`);
  await expect.poll(() => title(popup)).toBe('No new filings');
  await expect.poll(() => badge(popup)).toBe('');
  const isMuted = async () => {
    await press(popup, filed.issuer.name);
    const box = await popup.waitForSelector(mute);
    const checked = await box?.evaluate((one) => (one as HTMLInputElement).checked);
    await press(popup, 'Back to the watchlist');
    return checked;
  };
  expect(await isMuted()).toBe(true);
  await press(popup, 'Undo');
  await expect.poll(() => title(popup)).toBe('New filings: 1');
  await expect.poll(() => badge(popup)).toBe('1');
  expect(await isMuted()).toBe(false);
});

test('in Firefox, nothing is told about an entry whose own conditions are not met', async ({
  firefox,
  secGov,
}) => {
  serveNews(secGov);
  const popup = await openPopup(firefox);
  await press(popup, filed.issuer.name);
  await popup.waitForSelector('.alert-fields select');
  await popup.select('.alert-fields select', 'own');
  await popup.waitForSelector('.alert-fields .amount');
  await popup.type('.alert-fields .amount', '25501');
  await press(popup, 'Back to the watchlist');
  await press(popup, 'Look now');
  await expect.poll(() => item(popup), { timeout: 30_000 }).toMatchObject({ keptBack: 'conditions' });
  expect(await title(popup)).toBe('No new filings');
  expect(await badge(popup)).toBe('');
});
