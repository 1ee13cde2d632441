import type { Page } from 'puppeteer-core';
import { defaults } from '../../../lib/settings/settings.ts';
import { writeJson } from '../../../lib/watchlist/transfer/write-json.ts';
import { expect, openExtensionPage, test } from '../../support/browsers/firefox/firefox.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { recordsOf } from '../../support/fakes/records-of.ts';

/** Declared for the pages that these functions run in. */
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

/** Presses, by keyboard, the first button whose text is exactly `name`. */
const pressButton = async (page: Page, name: string) => {
  await page.evaluate((text) => {
    const all = [...document.querySelectorAll('button')];
    all.find((one) => one.textContent?.trim() === text)?.focus();
  }, name);
  await page.keyboard.press('Enter');
};

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
  await page.keyboard.press('Enter');
  await isOn('Note on Bea');
  await pressButton(page, 'Done');
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

test('in Firefox, a selection and a search without results keep the focus', async ({ firefox }) => {
  const options = await openExtensionPage(firefox, 'options.html');
  await options.evaluate((items) => browser.storage.local.set(items), recordsOf(three));
  const page = await openExtensionPage(firefox, 'popup.html');
  await page.waitForSelector('.entry-item:nth-child(3)');
  const isOn = (name: string) => expect.poll(() => focused(page)).toBe(name);

  await page.focus('[aria-label="Select Bea"]');
  await page.keyboard.press(' ');
  await pressButton(page, 'Clear');
  await isOn('Select Bea');
  await page.keyboard.press(' ');
  await pressButton(page, 'Select all 3');
  await isOn('Remove');
  await pressButton(page, 'Clear');
  await page.focus('[type=search]');
  await page.keyboard.type('nobody');
  await pressButton(page, 'Clear search and filters');
  await isOn('Search the watchlist');
  await page.focus('[aria-label="Select Bea"]');
  await page.keyboard.press(' ');
  await pressButton(page, 'Remove');
  await isOn('Ada');
});

test('in Firefox, a file to import takes the focus, and gives it back once canceled or imported', async ({
  firefox,
}) => {
  const page = await openExtensionPage(firefox, 'options.html');
  await page.waitForSelector('input[type=file]');
  const choose = () =>
    page.evaluate(
      (text) => {
        const input = document.querySelector('input[type=file]') as HTMLInputElement;
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'list.json', { type: 'application/json' }));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      writeJson(three, defaults, '2026-01-04T00:00:00.000Z'),
    );
  const isOn = (text: string) => expect.poll(() => focused(page)).toBe(text);
  await choose();
  await isOn('Review before importing list.json');
  await pressButton(page, 'Cancel');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
  await choose();
  await isOn('Review before importing list.json');
  await pressButton(page, 'Import');
  await isOn('Imported list.json.');
});
