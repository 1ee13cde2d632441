import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../support/browsers/browser.ts';
import { anEntry } from '../../../support/fakes/an-entry.ts';
import { recordsOf } from '../../../support/fakes/records-of.ts';
import { sampleNamed } from '../../../support/samples/sample-named.ts';
import { test } from '../../../support/sec-gov/with-sec-gov.ts';
import { origin } from '../../../support/surfaces/card.ts';

/** Declared for the pages that these functions run in. */
declare const chrome: typeof import('wxt/browser').browser;

const extension = resolve(import.meta.dirname, '../../../../.output/chrome-mv3');
const { path, html, filing } = sampleNamed('thirty-rows');
const owner = anEntry({ kind: 'insider', cik: filing?.reportingOwners[0]?.cik ?? '' });

const stored = (page: Page) => page.evaluate(() => chrome.storage.local.get(null));
const seen = async (page: Page) =>
  Object.keys(await stored(page)).filter((key) => key.startsWith(`seen:${owner.id}`));

test('a filing that a page has drawn in advance is kept when it is shown, and not before', async ({
  secGov,
}) => {
  // Playwright does not let a page draw another in advance; Puppeteer does.
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    acceptInsecureCerts: true,
    enableExtensions: [extension],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--host-resolver-rules=MAP www.sec.gov:443 127.0.0.1:${secGov.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
  });
  try {
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    const own = await welcome.page();
    if (!own) throw new Error('The extension shows no page.');
    await own.evaluate((items) => chrome.storage.local.set(items), { ...recordsOf([owner]) });
    const before = await stored(own);

    secGov.serve(path, { body: html });
    const rules = JSON.stringify({ prerender: [{ urls: [path], eagerness: 'immediate' }] });
    secGov.serve('/rules', {
      body: `<script type="speculationrules">${rules}</script><a href="${path}">4</a>`,
    });
    const page = await browser.newPage();
    await page.goto(`${origin}/rules`);
    await expect.poll(() => secGov.requests.filter((one) => one.path === path).length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await stored(own)).toEqual(before);

    await Promise.all([page.waitForNavigation(), page.click('a')]);
    await page.waitForSelector('[data-form4-lens=card]');
    const activation = () =>
      (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
        .activationStart;
    expect(await page.evaluate(activation)).toBeGreaterThan(0);
    expect(secGov.requests.filter((one) => one.path === path)).toHaveLength(1);
    await expect.poll(async () => (await seen(own)).length).toBe(1);
  } finally {
    await browser.close();
  }
});
