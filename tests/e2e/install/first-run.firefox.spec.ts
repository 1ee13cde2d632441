import type { Page } from 'puppeteer-core';
import { expect, openExtensionPage, test } from '../../support/browsers/firefox/firefox.ts';
import {
  build,
  closeWelcome,
  openFirefox,
  shutOff,
  welcomesIn,
} from '../../support/browsers/firefox/open-firefox.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { test as withSecGov } from '../../support/sec-gov/with-sec-gov.ts';

/** Declared for the extension's own pages. */
declare const browser: typeof import('wxt/browser').browser;

const NONE = 'Form 4 Lens watchlist';
const READ = 'Form 4 Lens: this filing is summarized';
const DECLINED = 'Form 4 Lens: this form could not be read';

/** What the toolbar's icon says about each tab, in their order. @param asking a page of the extension */
const iconsSay = (asking: Page): Promise<string[]> =>
  asking.evaluate(async () => {
    const tabs = await browser.tabs.query({});
    return Promise.all(tabs.map(({ id }) => browser.action.getTitle({ tabId: id })));
  });

withSecGov(
  'the welcome page opens in Firefox after the installation, not after an update',
  async ({ secGov }) => {
    const firefox = await openFirefox(shutOff(secGov.port), { keepWelcome: true });
    await closeWelcome(firefox);
    await firefox.installExtension(build);
    const page = await firefox.newPage();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    expect(await welcomesIn(firefox)).toEqual([]);
    expect(secGov.requests).toEqual([]);
    await firefox.close();
  },
);

test('the icon says for each tab in Firefox whether its filing was read or declined, or is missing', async ({
  firefox,
  secGov,
}) => {
  const paths = [sampleNamed('seed'), sampleNamed('unknown-layout')].map(({ path, html }) => {
    secGov.serve(path, { body: html });
    return path;
  });
  secGov.serve('/', { body: '<h1>EDGAR</h1>' });
  const asking = await openExtensionPage(firefox, 'popup.html');
  const tabs: Page[] = [];
  for (const path of [...paths, '/']) {
    const page = await firefox.newPage();
    await page.goto(`https://www.sec.gov${path}`);
    tabs.push(page);
  }
  const shows = (...titles: string[]) =>
    expect.poll(() => iconsSay(asking), { timeout: 15_000 }).toEqual([NONE, NONE, ...titles]);
  await shows(READ, DECLINED, NONE);
  const [filing] = tabs;
  await filing?.goto('https://www.sec.gov/');
  await shows(NONE, DECLINED, NONE);
  // Puppeteer's own call would wait for a load, but the page comes back from the cache.
  await filing?.evaluate(() => history.back());
  await shows(READ, DECLINED, NONE);
});
