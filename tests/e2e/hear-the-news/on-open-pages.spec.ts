import type { BrowserContext, Locator, Page } from '@playwright/test';
import { firstState } from '../../../lib/news/records/state.ts';
import { newsChoicesKey, newsOnPagesKey, newsStateKey } from '../../../lib/storage-keys.ts';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import {
  dueOnPages,
  filed,
  serveWatchedList,
  serveYesterday,
  watched,
  watchedOnPages,
} from '../../support/sec-gov/sites/news-site.ts';
import { openPopup, store, stored } from '../../support/surfaces/popup-page.ts';

/** Declared for the pages that these functions run in. */
declare const chrome: typeof import('wxt/browser').browser;

/** What the popup lists as new. */
async function told(context: BrowserContext): Promise<string[]> {
  const popup = await openPopup(context);
  const links = await popup
    .getByRole('region', { name: /^New filings/ })
    .getByRole('link')
    .all();
  const texts = await Promise.all(links.map((link) => link.getAttribute('href')));
  await popup.close();
  return texts.map(String);
}

/** Everything on a page that its scripts can look at. */
const lookAt = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    fetched: performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => (name.endsWith('/favicon.ico') ? [] : [name])),
  }));

test('opening a list tells what is new on it in the popup, without a request, and the page sees nothing', async ({
  context,
  page,
  secGov,
}) => {
  const url = serveWatchedList(secGov);
  await page.goto(url);
  const before = await lookAt(page);
  const popup = await openPopup(context);
  await store(popup, watchedOnPages);
  await page.reload();
  const other = await context.newPage();
  await other.goto(url);
  const news = popup.getByRole('region', { name: 'New filings: 1' });
  await expect(news.getByRole('link', { name: 'Form 4, figures not loaded' })).toHaveAttribute(
    'href',
    new RegExp(filed.accession),
  );
  await expect(news).toContainText(filed.issuer.name);
  expect(await popup.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
  await expect(news).toContainText('Next look while a page of sec.gov is open');
  await expect(news.getByRole('button', { name: 'Look now' })).toHaveCount(0);
  // Longer than a page takes to say that it is open.
  await page.waitForTimeout(4_000);
  expect(secGov.requests.map(({ path }) => path)).toEqual(
    Array(3).fill(new URL(url).pathname + new URL(url).search),
  );
  expect(await lookAt(page)).toEqual(before);

  await news.getByRole('button', { name: 'Mark as read: Form 4, figures not loaded' }).click();
  await page.reload();
  await page.waitForTimeout(1_000);
  expect(await told(context)).toEqual([]);
});

test('one open page looks, once an hour across all tabs, and requests no filing', async ({
  context,
  page,
  secGov,
}) => {
  const path = serveYesterday(secGov);
  secGov.serve('/about', { body: '<title>About</title><p>About the SEC' });
  const popup = await openPopup(context);
  await store(popup, dueOnPages);
  const others = [await context.newPage(), await context.newPage()];
  for (const one of [page, ...others]) await one.goto('https://www.sec.gov/about');
  await expect(popup.getByRole('region', { name: 'New filings: 1' })).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await page.waitForTimeout(5_000);
  const asked = secGov.requests.map((request) => request.path).filter((one) => one !== '/about');
  expect(asked.filter((one) => one === path)).toHaveLength(1);
  // While EDGAR is open, the latest filings are requested, too.
  expect(asked.filter((one) => one.includes('getcurrent')).length).toBeLessThanOrEqual(1);
  expect(asked.filter((one) => one !== path && !one.includes('getcurrent'))).toEqual([]);
  expect(secGov.requests.every(({ cookie }) => cookie === null)).toBe(true);
});

test('if the browser no longer lets it look, the popup says so and offers no look', async ({ context }) => {
  const popup = await openPopup(context);
  const stopped = { why: 'no-permission', at: Date.now(), until: null, status: null } as const;
  const state = { ...firstState(0), lookedAt: Date.now(), nextLook: Date.now() + 600_000, stopped };
  await store(popup, { ...watched, [newsStateKey]: state });
  const news = popup.getByRole('region', { name: 'No new filings' });
  await expect(news).toContainText('The browser no longer lets Form 4 Lens contact sec.gov.');
  await expect(news).not.toContainText('Next look');
  await expect(news.getByRole('button', { name: 'Look now' })).toHaveCount(0);
  // While the browser asks for the first time, the popup says what for.
  await store(popup, { [newsStateKey]: null });
  await expect(news).toContainText('to read www.sec.gov, where EDGAR lists new filings');
  await news.getByRole('button', { name: 'Leave it off' }).click();
  await expect(news).toHaveCount(0);
  expect(await stored(popup, newsChoicesKey)).toMatchObject({ [newsChoicesKey]: { on: false } });
});

test('if the permission is refused, the options say so and offer open pages; off, nothing is told', async ({
  context,
  page,
  secGov,
}) => {
  const options = await openPopup(context, 'options.html');
  // No driver can press the browser's own prompt.
  await options.evaluate(() => Object.assign(chrome.permissions, { request: async () => false }));
  const tellMe = options.getByRole('checkbox', { name: 'Tell me when they file' });
  await tellMe.click();
  await expect(options.getByText('was not allowed to read www.sec.gov, so this stays off')).toBeVisible();
  await expect(tellMe).not.toBeChecked();
  const onPages = options.getByRole('checkbox', { name: 'Look only while a page of sec.gov is open' });
  await options.setViewportSize({ width: 320, height: 600 });
  const [label, box] = [options.getByText('Look only while a page of sec.gov is open'), onPages];
  const rightOf = async (one: Locator) => (await one.boundingBox())?.x ?? 0;
  expect(await rightOf(box)).toBeGreaterThan((await rightOf(label)) + 100);
  await onPages.click();
  await expect(onPages).toBeChecked();
  const { [newsOnPagesKey]: _, ...rest } = watchedOnPages;
  await store(options, rest);
  await expect(options.getByText(/^(Last looked|Looked just now)/)).toBeVisible();
  await onPages.click();
  await expect(onPages).not.toBeChecked();
  expect(await stored(options, newsOnPagesKey)).toEqual({});

  await page.goto(serveWatchedList(secGov));
  await page.waitForTimeout(2_000);
  expect(await told(context)).toEqual([]);
  // An open page learns that the switch was turned on.
  await onPages.click();
  await expect.poll(() => told(context)).toHaveLength(1);
  expect(secGov.requests).toHaveLength(1);
});
