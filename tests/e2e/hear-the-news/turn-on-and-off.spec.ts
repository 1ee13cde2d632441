import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openChromium } from '../../support/browsers/chromium/open-chromium.ts';
import { grantedBefore } from '../../support/browsers/with-permissions.ts';
import { filing, row } from '../../support/samples/filing.ts';
import { serveFiling } from '../../support/sec-gov/sites/filing-site.ts';
import { serveNews, watched } from '../../support/sec-gov/sites/news-site.ts';
import { test } from '../../support/sec-gov/with-sec-gov.ts';

/** Declared for the extension's own pages. */
declare const chrome: typeof import('wxt/browser').browser;

const { expect } = test;
const tellMe = (page: Page) => page.getByRole('checkbox', { name: 'Tell me when they file' });
const notify = (page: Page) => page.getByRole('checkbox', { name: 'Show a notification' });

test('turned on, even in the popup, it asks for what it needs; turned off, it gives that back', async ({
  secGov,
}) => {
  test.setTimeout(120_000);
  serveNews(secGov);
  const { profile, extension } = await grantedBefore(secGov.port);
  const context = await openChromium({ secGovPort: secGov.port, profile, extension });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(worker.url().replace('background.js', path));
    return page;
  };
  const options = await open('options.html');
  const has = (permissions: object) =>
    expect.poll(() => options.evaluate((those) => chrome.permissions.contains(those as object), permissions));
  const asked = [
    { origins: ['https://www.sec.gov/*'] },
    { permissions: ['alarms'] },
    { permissions: ['notifications'] },
  ];
  await options.evaluate((items) => chrome.storage.local.set(items), { ...watched, 'news-choices': null });

  const popup = await open('popup.html');
  await tellMe(popup).click();
  await expect(popup.getByRole('region', { name: 'New filings: 1' })).toBeVisible({ timeout: 30_000 });
  await notify(options).click();
  await expect(notify(options)).toBeChecked();
  for (const one of asked) await has(one).toBe(true);

  await tellMe(popup).click();
  await expect(tellMe(options)).not.toBeChecked();
  for (const one of asked) await has(one).toBe(false);
  await expect(popup.getByText('Next look')).toHaveCount(0);
  await expect(popup.getByRole('alert')).toHaveCount(0);

  // The card still runs on its pages.
  const page = await context.newPage();
  await page.goto(serveFiling(secGov, filing({ nonDerivativeTable: [row()] }), '0009000900-24-000001'));
  await expect(page.locator('[data-form4-lens=card]')).toBeAttached();
  await context.close();
  for (const folder of [profile, extension]) rmSync(folder, { recursive: true, force: true });
});
