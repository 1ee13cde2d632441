import { rmSync } from 'node:fs';
import { expect, openExtensionPage } from '../../support/browsers/firefox/firefox.ts';
import { openFirefox, shutOff } from '../../support/browsers/firefox/open-firefox.ts';
import { withPermissions } from '../../support/browsers/with-permissions.ts';
import { filed, serveNews, watched } from '../../support/sec-gov/sites/news-site.ts';
import { test } from '../../support/sec-gov/with-sec-gov.ts';

/** Declared for the extension's own pages. */
declare const browser: typeof import('wxt/browser').browser;

test('a new filing of a watched party is told by Firefox’s background alone, without a tab', async ({
  secGov,
}) => {
  const extension = withPermissions('firefox');
  const firefox = await openFirefox(shutOff(secGov.port), { extension });
  try {
    serveNews(secGov);
    const popup = await openExtensionPage(firefox, 'popup.html');
    await popup.evaluate(async (stored) => {
      await browser.storage.local.set(stored);
      await browser.runtime.sendMessage('form4-lens:look-for-news').catch(() => undefined);
    }, watched);
    await expect
      .poll(() => popup.evaluate(() => browser.action.getBadgeText({})), { timeout: 30_000 })
      .toBe('1');
    const key = `news:${filed.accession}`;
    const item = await popup.evaluate(async (of) => (await browser.storage.local.get(of))[of], key);
    expect(item).toMatchObject({ form: '4', keptBack: null, unread: null });
    await popup.waitForFunction(() => document.querySelector('.told h2')?.textContent === 'New filings: 1');
    await popup.evaluate(() => {
      const all = [...document.querySelectorAll('button')];
      all.find(({ textContent }) => textContent === 'Mark all as read')?.click();
    });
    await expect.poll(() => popup.evaluate(() => browser.action.getBadgeText({}))).toBe('');
    expect(secGov.requests.every(({ cookie }) => cookie === null)).toBe(true);
  } finally {
    await firefox.close();
    rmSync(extension, { recursive: true });
  }
});
