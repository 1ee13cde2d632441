import type { BrowserContext, Page } from '@playwright/test';
import { expect, extensionUrl } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { openChromium } from '../../support/browsers/chromium/open-chromium.ts';
import { submissionPathOf } from '../../support/edgar-pages/listings/listings.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { tryEveryWayOut } from '../../support/sec-gov/hostile/ways-out.ts';
import { type RecordingProxy, startRecordingProxy } from '../../support/sec-gov/recording-proxy.ts';
import { manyFilings, serveCompany } from '../../support/sec-gov/sites/links-site.ts';
import { test as withSecGov } from '../../support/sec-gov/with-sec-gov.ts';

/** A Chromium whose requests all go through a recording proxy. */
const test = withSecGov.extend<{ recorded: RecordingProxy; context: BrowserContext }>({
  recorded: async ({ secGov }, use) => {
    const recorded = await startRecordingProxy(secGov.port);
    await use(recorded);
    await recorded.close();
  },
  context: async ({ secGov, recorded }, use) => {
    const context = await openChromium({
      secGovPort: secGov.port,
      proxy: { server: `http://127.0.0.1:${recorded.port}`, bypass: '<-loopback>' },
    });
    await use(context);
    await context.close();
  },
});

const sample = sampleNamed('thirty-rows');

/** Collects what the page's policy refuses from now on, and every uncaught error. */
function refusalsOf(page: Page): string[] {
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refusals.push(message.text());
  });
  page.on('pageerror', (error) => refusals.push(error.message));
  return refusals;
}

test('Chromium requests only the pages a reader opens and the one filing pointed at', async ({
  context,
  recorded,
  secGov,
}) => {
  const filings = manyFilings(3);
  const list = serveCompany(secGov, filings);
  secGov.serve(sample.path, { body: sample.html });
  const page = await context.newPage();
  await page.goto(`https://www.sec.gov${sample.path}`);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await card.getByRole('button', { name: /Castellanos Rafael as insider/ }).click();
  await expect(card.locator('.watch [aria-pressed=true]').first()).toBeVisible();
  await page.goto(list);
  await page.getByRole('link', { name: 'Documents' }).first().hover();
  await expect(await insideShadow(page, '[data-form4-lens=hover]')).toContainText('sold 10,500 shares');

  const popup = await context.newPage();
  const refusals = refusalsOf(popup);
  await popup.goto(extensionUrl('popup.html'));
  await popup.getByRole('button', { name: 'Castellanos Rafael', exact: true }).click();
  await popup.goto(extensionUrl('options.html'));
  const downloading = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Save JSON' }).click();
  await downloading;
  await popup.getByLabel('Theme').selectOption('Dark');
  expect(refusals).toEqual([]);

  const [first] = filings;
  const opened = [sample.path, list.replace('https://www.sec.gov', '')];
  expect(secGov.requests.map(({ path }) => path)).toEqual([...opened, first && submissionPathOf(first)]);
  expect(recorded.hosts()).toEqual(['www.sec.gov:443']);
});

test('nothing gets out of a page of the extension in Chromium, whatever runs in it', async ({
  context,
  secGov,
}) => {
  secGov.serve('/', { body: '<h1>EDGAR</h1>' });
  const page = await context.newPage();
  await page.goto('https://www.sec.gov/');
  const ways = await page.evaluate(tryEveryWayOut, 'https://www.sec.gov');
  const taken = () => secGov.requests.map(({ path }) => /^\/out\/(\w+)/.exec(path)?.[1]);
  for (const way of ways) await expect.poll(taken, { message: way }).toContain(way);

  const before = secGov.requests.length;
  for (const name of ['popup.html', 'options.html', 'welcome.html']) {
    await page.goto(extensionUrl(name));
    await page.evaluate(tryEveryWayOut, 'https://www.sec.gov');
    await page.waitForTimeout(500);
    expect(secGov.requests.slice(before)).toEqual([]);
  }
});
