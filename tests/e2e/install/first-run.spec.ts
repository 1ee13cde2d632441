import type { Page } from '@playwright/test';
import { isRenderedFiling } from '../../../lib/edgar/addresses/url-kinds.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../../support/browsers/accessible.ts';
import { iconSays } from '../../support/browsers/background.ts';
import { expect, extensionUrl, test } from '../../support/browsers/chromium/chromium.ts';
import { openChromium } from '../../support/browsers/chromium/open-chromium.ts';
import { reloadExtension } from '../../support/browsers/reload-extension.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { complaintsOf } from '../../support/surfaces/card.ts';

/** Declared for the extension's background. */
declare const chrome: typeof import('wxt/browser').browser;

/** The popup's title. */
const NONE = 'Form 4 Lens watchlist';

const seed = sampleNamed('seed');
const unknown = sampleNamed('unknown-layout');

test('the welcome page opens after the installation, not after an update, and requests nothing', async ({
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

test('the welcome page shows card, summary and star, and links to a real filing', async ({ context }) => {
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(extensionUrl('welcome.html'));
  await expect(page.locator('li:has(svg.scene) h2')).toHaveText([/card$/, /summary$/, /watchlist$/]);
  const filing = page.getByRole('link', { name: 'Try it on a real filing' });
  await expect(filing).toHaveAttribute('target', '_blank');
  const address = new URL((await filing.getAttribute('href')) ?? '');
  expect(isRenderedFiling(address)).toBe(true);
  await expect(page.locator('kbd')).toHaveText(['Alt+Shift+L', 'Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+S']);
  expect(complaints).toEqual([]);
});

test('axe finds nothing on the welcome page, and nothing is wider than the window', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(extensionUrl('welcome.html'));
  await page.locator('kbd').first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page, colorScheme);
  }
  for (const width of [320, 400, 760, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
      await expectNoSidewaysScroll(page, `${width} px, ${direction}`);
    }
  }
});

test('the icon says for each tab whether its filing was read or declined, or is missing', async ({
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

test('no page can set the icon', async ({ context, page, secGov }) => {
  secGov.serve(seed.path, { body: '<h1>EDGAR</h1>' });
  await page.goto(`https://www.sec.gov${seed.path}`);
  const told = await page.evaluate(() => typeof (globalThis as { chrome?: typeof chrome }).chrome?.runtime);
  expect(told).toBe('undefined');
  expect(await iconSays(context, page)).toBe(NONE);
});

test('the icon is set even if the browser had ended the background', async ({ context, page, secGov }) => {
  secGov.serve(seed.path, { body: seed.html });
  await page.goto('chrome://serviceworker-internals');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Running Status: STOPPED')).toBeVisible();
  await page.goto(`https://www.sec.gov${seed.path}`);
  await expect.poll(() => iconSays(context, page)).toBe('Form 4 Lens: this filing is summarized');
});
