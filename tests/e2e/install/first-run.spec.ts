import type { Page } from '@playwright/test';
import { iconSays } from '../../support/browsers/background.ts';
import { expect, extensionUrl, test } from '../../support/browsers/chromium.ts';
import { openChromium } from '../../support/browsers/open-chromium.ts';
import { reloadExtension } from '../../support/browsers/reload-extension.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';

/** In the extension's background. */
declare const chrome: typeof import('wxt/browser').browser;

/** By the popup's title. */
const NONE = 'Form 4 Lens: watchlist';

const seed = sampleNamed('seed');
const unknown = sampleNamed('unknown-layout');

test('the first page opens after the installation, not after an update, and asks no host for anything', async ({
  secGov,
}) => {
  const context = await openChromium({ secGovPort: secGov.port, keepWelcome: true });
  const welcomes = () => context.pages().filter((page) => page.url() === extensionUrl('welcome.html'));
  await expect.poll(() => welcomes().length).toBe(1);
  await welcomes()[0]?.close();
  await reloadExtension(context);
  const page = await context.newPage();
  await page.waitForTimeout(1000);
  expect(welcomes()).toEqual([]);
  expect(secGov.requests).toEqual([]);
  await context.close();
});

test('the icon says of each tab whether its page was read, was declined, or is none', async ({
  context,
  secGov,
}) => {
  for (const { path, html } of [seed, unknown]) secGov.serve(path, { body: html });
  secGov.serve('/', { body: '<h1>EDGAR</h1>' });
  const tabs: [string, string, Page][] = [];
  for (const [path, says] of [
    [seed.path, 'Form 4 Lens: this filing is summarized'],
    [unknown.path, 'Form 4 Lens: this form could not be read'],
    ['/', NONE],
  ] as const) {
    const page = await context.newPage();
    await page.goto(`https://www.sec.gov${path}`);
    tabs.push([path, says, page]);
  }
  for (const [path, says, page] of tabs) await expect.poll(() => iconSays(context, page), path).toBe(says);

  const [[, read, page]] = tabs as [(typeof tabs)[0]];
  await page.goto('https://www.sec.gov/');
  await expect.poll(() => iconSays(context, page)).toBe(NONE);
  await page.goBack();
  await expect.poll(() => iconSays(context, page)).toBe(read);
  await page.goForward();
  await expect.poll(() => iconSays(context, page)).toBe(NONE);
});

test('the icon believes no page', async ({ context, page, secGov }) => {
  secGov.serve(seed.path, { body: '<h1>EDGAR</h1>' });
  await page.goto(`https://www.sec.gov${seed.path}`);
  const told = await page.evaluate(() => typeof (globalThis as { chrome?: typeof chrome }).chrome?.runtime);
  expect(told).toBe('undefined');
  expect(await iconSays(context, page)).toBe(NONE);
});
