import { expect, openExtensionPage, test } from '../../support/browsers/firefox/firefox.ts';
import { inShadow } from '../../support/browsers/firefox/firefox-shadow.ts';
import { serveWatchedList, watched } from '../../support/sec-gov/sites/news-site.ts';

/** Declared for the extension's own pages. */
declare const browser: typeof import('wxt/browser').browser;

test('Firefox’s Back button brings a list back with the stars of those watched since', async ({
  firefox,
  secGov,
}) => {
  secGov.serve('/other.htm', { body: '<!doctype html><title>Other</title>', contentType: 'text/html' });
  const popup = await openExtensionPage(firefox, 'popup.html');
  const page = await firefox.newPage();
  await page.goto(serveWatchedList(secGov));
  const stars = () =>
    inShadow(
      firefox,
      page,
      '[data-form4-lens=marks]',
      "root => ['.mark', '.watched'].map((star) => root.querySelectorAll(star).length).join(', ')",
    ).catch(() => '');
  await expect.poll(stars).toBe('2, 0');
  await page.evaluate(() => Object.assign(window, { isKept: true }));
  await page.goto('https://www.sec.gov/other.htm');
  await popup.evaluate((items) => browser.storage.local.set(items), watched);
  // WebDriver is not told about the load of a page that was kept.
  await page.evaluate(() => history.back()).catch(() => undefined);
  await expect.poll(() => page.evaluate(() => 'isKept' in window).catch(() => false)).toBe(true);
  await page.evaluate(() => {
    location.hash = 'again';
  });
  await expect.poll(stars, { timeout: 10_000 }).toBe('2, 2');
});
