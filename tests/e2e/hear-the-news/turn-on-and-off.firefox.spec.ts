import { expect, openExtensionPage, test } from '../../support/browsers/firefox/firefox.ts';
import { filing, row } from '../../support/samples/filing.ts';
import { serveFiling } from '../../support/sec-gov/sites/filing-site.ts';
import { serveNews, watched } from '../../support/sec-gov/sites/news-site.ts';

/** Declared for the extension's own pages. */
declare const browser: typeof import('wxt/browser').browser;

test('turned off in Firefox, it gives back what it was granted, and the card stays', async ({
  firefox,
  secGov,
}) => {
  serveNews(secGov);
  const popup = await openExtensionPage(firefox, 'popup.html');
  const permissions = () => popup.evaluate(async () => (await browser.permissions.getAll()).permissions);
  await popup.evaluate((items) => browser.storage.local.set(items), { ...watched, 'news-choices': null });
  const tellMe = '.popup-footer input[type=checkbox]';
  await popup.waitForSelector(tellMe);
  await popup.click(tellMe);
  await expect.poll(permissions).toEqual(['storage', 'idle']);
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('.told h2')?.textContent), { timeout: 30_000 })
    .toBe('New filings: 1');
  await popup.click(tellMe);
  await expect.poll(permissions).toEqual(['storage']);

  const page = await firefox.newPage();
  await page.goto(serveFiling(secGov, filing({ nonDerivativeTable: [row()] }), '0009000900-24-000001'));
  await page.waitForSelector('[data-form4-lens=card]');
});
