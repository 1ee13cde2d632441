import type { Browser, Page } from 'puppeteer-core';
import { expect, openExtensionPage, test } from '../../../support/browsers/firefox/firefox.ts';
import { inShadow } from '../../../support/browsers/firefox/firefox-shadow.ts';
import {
  namesBesideFigures,
  serveTurnedNames,
  watchedName,
} from '../../../support/sec-gov/hostile/turned-names.ts';
import { turnedAround } from '../../../support/surfaces/reading-order.ts';

/** Declared for the extension's own pages. */
declare const browser: typeof import('wxt/browser').browser;

/** What is reversed in each of these parts of a host, all of which have to exist; as JSON. */
const turnedIn = (firefox: Browser, page: Page, host: string, selectors: readonly string[]) =>
  inShadow(
    firefox,
    page,
    `[data-form4-lens=${host}]`,
    `root => JSON.stringify(${JSON.stringify(selectors)}.flatMap((selector) => {
      const parts = [...root.querySelectorAll(selector)];
      return parts.length === 0 ? [selector + ' is not there'] : parts.flatMap(${turnedAround});
    }))`,
  );

test('in Firefox, too, right-to-left names leave what is next to them in its place', async ({
  firefox,
  secGov,
}) => {
  const { url, list } = serveTurnedNames(secGov);
  const page = await firefox.newPage();
  const nothingIn = (host: 'card' | 'hover', selectors: readonly string[]) =>
    expect.poll(() => turnedIn(firefox, page, host, selectors), { timeout: 20_000 }).toBe('[]');
  await page.setViewport({ width: 800, height: 700 });
  await page.goto(url);
  await nothingIn('card', namesBesideFigures.bar);
  await page.setViewport({ width: 1_600, height: 900 });
  await nothingIn('card', namesBesideFigures.card);
  await page.goto(list);
  await page.hover('a#documentsbutton');
  await nothingIn('hover', namesBesideFigures.hover);

  const own = await openExtensionPage(firefox, 'options.html');
  await own.evaluate((items) => browser.storage.local.set(items), watchedName);
  // Opened only now: sometimes Firefox does not report storage changes of an add-on just installed.
  const popup = await openExtensionPage(firefox, 'popup.html');
  const nothingInPopup = async (selectors: readonly string[]) => {
    for (const selector of selectors) {
      await popup.waitForSelector(selector);
      for (const part of await popup.$$(selector)) expect(await part.evaluate(turnedAround)).toEqual([]);
    }
  };
  await popup.waitForSelector('.event-date');
  await nothingInPopup(namesBesideFigures.popup);
  await popup.click('.entry-name');
  await nothingInPopup(namesBesideFigures.popupDetails);
});
