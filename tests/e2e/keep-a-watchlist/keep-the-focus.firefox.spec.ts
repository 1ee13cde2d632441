import type { Page } from 'puppeteer-core';
import { expect, openExtensionPage, test } from '../../support/browsers/firefox.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { recordsOf } from '../../support/fakes/records-of.ts';

/** In the pages that these functions run in. */
declare const browser: typeof import('wxt/browser').browser;

const three = ['Cy', 'Bea', 'Ada'].map((name, n) =>
  anEntry({ cik: `000000000${n + 1}`, name, addedAt: `2026-01-0${n + 1}T00:00:00.000Z`, note: `on ${name}` }),
);

/** What has the focus, as a reader would name it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });
const focus = (page: Page, name: string, control: string) =>
  page.evaluate(
    (row, which) => {
      const rows = [...document.querySelectorAll('.entry-item')];
      const found = rows.find((one) => one.querySelector('.entry-name')?.textContent === row);
      found?.querySelector<HTMLElement>(`[data-control=${which}]`)?.focus();
    },
    name,
    control,
  );

test('in Firefox, too, the focus goes to what one would press next', async ({ firefox }) => {
  const options = await openExtensionPage(firefox, 'options.html');
  await options.evaluate((items) => browser.storage.local.set(items), recordsOf(three));
  const page = await openExtensionPage(firefox, 'popup.html');
  await page.waitForSelector('.entry-item:nth-child(3)');
  const isOn = (name: string) => expect.poll(() => focused(page)).toBe(name);

  await focus(page, 'Bea', 'edit');
  await page.keyboard.press('Enter');
  await isOn('Note on Bea');
  await page.keyboard.press('Escape');
  await isOn('Note and tags of Bea: on Bea');

  await focus(page, 'Bea', 'remove');
  await page.keyboard.press('Enter');
  await isOn('Cy');
  await page.keyboard.press('Delete');
  await isOn('Ada');
  await page.keyboard.press('ArrowUp');
  await isOn('Search the watchlist');
  await page.keyboard.press('ArrowDown');
  await isOn('Ada');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('details-title');
  await page.keyboard.press('Escape');
  await isOn('Ada');
  await page.keyboard.press('Delete');
  await isOn('Undo');
  await page.keyboard.press('Enter');
  await isOn('Ada');
});
