import { rmSync } from 'node:fs';
import type { BrowserContext, Worker } from '@playwright/test';
import { easternTime } from '../../../lib/news/calendar.ts';
import { firstState } from '../../../lib/news/records/state.ts';
import { newsChoicesKey, newsStateKey } from '../../../lib/storage-keys.ts';
import { openChromium } from '../../support/browsers/chromium/open-chromium.ts';
import { withPermissions } from '../../support/browsers/with-permissions.ts';
import { asked, manyFilings, serveCompany } from '../../support/sec-gov/sites/links-site.ts';
import { filed, serveNews, watched } from '../../support/sec-gov/sites/news-site.ts';
import { test as withSecGov } from '../../support/sec-gov/with-sec-gov.ts';
import { readList } from '../../support/surfaces/list-table.ts';

/** Declared for the extension's background. */
declare const chrome: typeof import('wxt/browser').browser;

const test = withSecGov.extend<{ context: BrowserContext; worker: Worker }>({
  context: async ({ secGov }, use) => {
    const extension = withPermissions('chrome');
    const context = await openChromium({ secGovPort: secGov.port, extension });
    await use(context);
    await context.close();
    rmSync(extension, { recursive: true });
  },
  worker: async ({ context }, use) => {
    const [running] = context.serviceWorkers();
    await use(running ?? (await context.waitForEvent('serviceworker')));
  },
});
const { expect } = test;

const DAY = 86_400_000;

/** Stores something, and asks for a look from a page of the extension, as the popup does. */
async function look(context: BrowserContext, worker: Worker, items: object): Promise<void> {
  const popup = await context.newPage();
  await popup.goto(worker.url().replace('background.js', 'popup.html'));
  await popup.evaluate(async (stored) => {
    await chrome.storage.local.set(stored);
    await chrome.runtime.sendMessage('form4-lens:look-for-news').catch(() => undefined);
  }, items);
  await popup.close();
}

const state = (worker: Worker) =>
  worker.evaluate(async (key) => (await chrome.storage.local.get(key))[key], newsStateKey);

test('a new filing of a watched party is told by the background alone, without a tab', async ({
  context,
  secGov,
  worker,
}) => {
  serveNews(secGov);
  await look(context, worker, watched);
  await expect
    .poll(() => worker.evaluate(() => chrome.action.getBadgeText({})), { timeout: 30_000 })
    .toBe('1');
  await expect
    .poll(() => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll())))
    .toEqual([filed.accession]);
  const alarm = await worker.evaluate(() => chrome.alarms.get('news'));
  expect(alarm?.scheduledTime).toBeGreaterThan(Date.now());
  expect(secGov.requests.every(({ cookie }) => cookie === null)).toBe(true);

  const popup = await context.newPage();
  await popup.goto(worker.url().replace('background.js', 'popup.html'));
  const told = popup.getByRole('region', { name: 'New filings: 1' });
  await expect(told.getByRole('link', { name: 'Sold 1,000 at $25.50 · $25,500' })).toBeVisible();
  await told.getByRole('button', { name: 'Mark as read: Sold 1,000' }).click();
  await expect(popup.getByRole('region', { name: 'No new filings' })).toContainText('Next look');
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
});

test('the options turn news on and off, choose what is told, and show the state', async ({
  context,
  worker,
}) => {
  const options = await context.newPage();
  await options.goto(worker.url().replace('background.js', 'options.html'));
  const choices = () =>
    options.evaluate(async (key) => (await chrome.storage.local.get(key))[key], newsChoicesKey);
  await options.getByRole('checkbox', { name: 'Tell me when they file' }).click();
  await expect.poll(choices).toMatchObject({ on: true, notify: false });
  await options.getByRole('checkbox', { name: 'Purchases and sales only' }).click();
  await options.getByRole('textbox', { name: 'At least this many dollars' }).fill('$1,000');
  await options.getByRole('textbox', { name: 'At least this many dollars' }).blur();
  await expect
    .poll(choices)
    .toMatchObject({ conditions: { marketOnly: true, least: '1000', notUnderPlan: false } });
  await options.getByRole('checkbox', { name: 'Show a notification' }).click();
  await options.getByRole('checkbox', { name: 'Quiet hours' }).click();
  await options.getByLabel('From').fill('21:30');
  await expect.poll(choices).toMatchObject({ notify: true, quiet: { from: 21 * 60 + 30, to: 7 * 60 } });
  await options.getByLabel('From').fill('07:00');
  await expect(options.getByText('Both times are the same')).toBeVisible();
  await options.getByRole('checkbox', { name: 'Quiet hours' }).click();
  await expect.poll(choices).toMatchObject({ quiet: null });
  await expect(options.getByRole('button', { name: 'Look now' })).toBeVisible();
  await options.getByRole('checkbox', { name: 'Tell me when they file' }).click();
  await expect.poll(choices).toMatchObject({ on: false });
  await expect(options.getByRole('button', { name: 'Look now' })).toHaveCount(0);
});

test('a tab that sums up a list and a background that catches up share one pace', async ({
  context,
  secGov,
  worker,
}) => {
  const filings = manyFilings(12);
  const url = serveCompany(secGov, filings);
  const began = easternTime(Date.now() - 25 * DAY).day;
  const inFlight: number[] = [];
  let now = 0;
  const index = (day: string) =>
    `Form Type   Company Name   CIK   Date Filed  File Name\n${'-'.repeat(80)}\n8-K              OTHER   1   ${day}  edgar/data/1/0000000001-26-000001.txt\n`;
  for (let day = 0; day < 40; day++) {
    const { day: iso } = easternTime(Date.now() - day * DAY);
    const [year, month] = iso.split('-');
    const path = `/Archives/edgar/daily-index/${year}/QTR${Math.ceil(Number(month) / 3)}/form.${iso.replaceAll('-', '')}.idx`;
    secGov.serve(path, (_, response) => {
      now += 1;
      inFlight.push(now);
      setTimeout(() => {
        now -= 1;
        response.writeHead(200, { 'content-type': 'text/plain' });
        response.end(index(iso));
      }, 150);
    });
  }
  const page = await context.newPage();
  await look(context, worker, { ...watched, [newsStateKey]: { ...firstState(0), through: began } });
  await page.bringToFront();
  await readList(page, url);
  await expect
    .poll(async () => ((await state(worker)) as { look: unknown }).look, { timeout: 60_000 })
    .toBe(null);
  const indexes = secGov.requests.filter(({ path }) => path.endsWith('.idx'));
  expect(asked(secGov)).toHaveLength(12);
  expect(indexes.length).toBeGreaterThan(10);
  const starts = [...indexes, ...asked(secGov)].map(({ at }) => at).sort((a, b) => a - b);
  const soon = starts.flatMap((at, place) => (starts[place + 2] ?? at + 9_999) - at);
  // Two a second when they are sent; one may take longer to arrive than the next.
  expect(Math.min(...soon)).toBeGreaterThan(900);
  // Both had their turns at the same time.
  const between = indexes.filter(
    ({ at }) => at > (asked(secGov)[0]?.at ?? 0) && at < (asked(secGov).at(-1)?.at ?? 0),
  );
  expect(between.length).toBeGreaterThan(3);
  expect(Math.max(...inFlight)).toBe(1);
});
