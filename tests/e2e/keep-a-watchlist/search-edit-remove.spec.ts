import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { crowd } from '../../support/fakes/records-of.ts';
import { openPopup, popupWith, stored } from '../../support/surfaces/popup-page.ts';

const alto = anEntry({
  name: 'Alto Ingredients, Inc.',
  ticker: 'ALTO',
  addedAt: '2026-01-03T00:00:00.000Z',
  tags: ['energy'],
  sightings: [
    aSighting({
      accession: '0000000001-21-000001',
      periodOfReport: '2021-03-23',
      net: '123239',
      after: '549462',
      bought: { shares: '123239', averagePrice: '5.25', value: '647004.75' },
    }),
    aSighting({
      accession: '0000000001-20-000001',
      periodOfReport: '2020-03-23',
      net: '-5',
      kinds: ['market-sale'],
      after: '426223',
    }),
  ],
});
const kandris = anEntry({
  kind: 'insider',
  cik: '0001290992',
  name: 'Kandris Michael D',
  role: 'Director; President, CEO & COO',
  addedAt: '2026-01-05T00:00:00.000Z',
  note: 'sells in spring',
});
const berkshire = anEntry({
  kind: 'insider',
  cik: '0001067983',
  name: 'Berkshire Hathaway Inc',
  role: '10% owner',
  addedAt: '2026-01-01T00:00:00.000Z',
  tags: ['energy', 'funds'],
  sightings: [aSighting({ periodOfReport: '2025-02-01', net: '-1000', kinds: ['gift'], bought: null })],
});
const entries = [alto, kandris, berkshire];

const rows = (page: Page) => page.getByRole('list', { name: 'Watchlist' }).getByRole('listitem');
const rowOf = (page: Page, name: string) =>
  rows(page).filter({ has: page.getByRole('button', { name, exact: true }) });
const names = (page: Page) => page.locator('.entry-name').allTextContents();

test('an entry shows name, role or ticker, the last event and a line of holdings', async ({ context }) => {
  const page = await popupWith(context, entries);
  const row = rowOf(page, 'Alto Ingredients, Inc.');
  await expect(row).toContainText('ALTO');
  await expect(row).toContainText('Bought $647,004.75');
  await expect(row).toContainText('123,239 shares');
  await expect(row).toContainText('Mar 23, 2021');
  await expect(
    row.getByRole('img', { name: 'Owned after 2 filings: between 426,223 and 549,462' }),
  ).toBeVisible();
  await expect(row).toContainText('426K–549K');
  await expect(rowOf(page, 'Kandris Michael D')).toContainText('Director; President, CEO & COO');
  await expect(rowOf(page, 'Kandris Michael D')).toContainText('No filings yet');
  await expect(rowOf(page, 'Berkshire Hathaway Inc')).toContainText('−1,000Gift');
});

test('each entry links to the Form 4 list of its party on EDGAR', async ({ context }) => {
  const page = await popupWith(context, entries);
  const link = page.getByRole('link', { name: 'Form 4 filings of Kandris Michael D on EDGAR, in a new tab' });
  await expect(link).toHaveAttribute(
    'href',
    /^https:\/\/www\.sec\.gov\/cgi-bin\/browse-edgar\?action=getcompany&CIK=0001290992&type=4&/,
  );
});

test('the list can be searched, filtered and sorted; the order is the same the next time', async ({
  context,
}) => {
  const page = await popupWith(context, entries);
  expect(await names(page)).toEqual([
    'Kandris Michael D',
    'Alto Ingredients, Inc.',
    'Berkshire Hathaway Inc',
  ]);
  await page.getByLabel('Sort by').selectOption('Latest filing');
  expect(await names(page)).toEqual([
    'Berkshire Hathaway Inc',
    'Alto Ingredients, Inc.',
    'Kandris Michael D',
  ]);
  await page.getByLabel('Sort by').selectOption('Name');
  expect(await names(page)).toEqual([
    'Alto Ingredients, Inc.',
    'Berkshire Hathaway Inc',
    'Kandris Michael D',
  ]);

  await page.getByRole('radio', { name: 'Issuers' }).check({ force: true });
  expect(await names(page)).toEqual(['Alto Ingredients, Inc.']);
  await page.getByRole('radio', { name: 'All' }).check({ force: true });
  await page.getByLabel('Filter by tag').selectOption('funds');
  expect(await names(page)).toEqual(['Berkshire Hathaway Inc']);
  await page.getByLabel('Filter by tag').selectOption('Any tag');

  await page.getByRole('searchbox').fill('spring kandris');
  expect(await names(page)).toEqual(['Kandris Michael D']);
  await page.getByRole('searchbox').fill('nobody');
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  expect(await names(page)).toHaveLength(3);

  const again = await openPopup(context);
  await expect(rows(again)).toHaveCount(3);
  expect(await names(again)).toEqual([
    'Alto Ingredients, Inc.',
    'Berkshire Hathaway Inc',
    'Kandris Michael D',
  ]);
});

test('note and tags are edited in place, saved as they are typed, and seen at once in another popup', async ({
  context,
}) => {
  const page = await popupWith(context, entries);
  const other = await openPopup(context);
  await page.getByRole('button', { name: 'Note and tags of Alto Ingredients, Inc.: energy' }).click();
  await page.getByLabel('Note on Alto Ingredients, Inc.').fill('watch the footnotes');
  await expect(rowOf(other, 'Alto Ingredients, Inc.')).toContainText('watch the footnotes');
  await page.getByLabel('Tags of Alto Ingredients, Inc., separated by commas').fill('energy, to read,');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(rowOf(page, 'Alto Ingredients, Inc.')).toContainText('to read');
  expect(await stored(page)).toMatchObject({
    'note:issuer:0000778164': { text: 'watch the footnotes' },
    'tags:issuer:0000778164': { tags: ['energy', 'to read'] },
  });
});

test('of two edits to one note, the later one counts, and the entry stays', async ({ context }) => {
  const page = await popupWith(context, entries);
  const other = await openPopup(context);
  for (const popup of [page, other])
    await popup.getByRole('button', { name: /^Note and tags of Kandris/ }).click();
  await page.getByLabel('Note on Kandris Michael D').fill('first');
  await other.getByLabel('Note on Kandris Michael D').fill('second');
  await expect
    .poll(async () => (await stored(page))['note:insider:0001290992'])
    .toMatchObject({ text: 'second' });
  // On leaving the note, the first popup saves what was typed since, which is nothing.
  await page.getByRole('button', { name: 'Done' }).click();
  await page.close();
  expect(await stored(other)).toMatchObject({
    'watch:insider:0001290992': kandris.record,
    'note:insider:0001290992': { text: 'second' },
  });
});

test('a note is not lost when the popup closes in the middle of a word', async ({ context }) => {
  const page = await popupWith(context, entries);
  await page.getByRole('button', { name: /^Note and tags of Kandris/ }).click();
  await page.getByLabel('Note on Kandris Michael D').pressSequentially(' and bu');
  // Saved as it is, while the user is still typing: a popup is not notified when it closes.
  const other = await openPopup(context);
  await expect
    .poll(async () => (await stored(other))['note:insider:0001290992'])
    .toMatchObject({ text: 'sells in spring and bu' });
  await page.close({ runBeforeUnload: false });
  const again = await openPopup(context);
  await expect(rowOf(again, 'Kandris Michael D')).toContainText('sells in spring and bu');
});

test('removing can be undone, and brings back note and filings', async ({ context }) => {
  const page = await popupWith(context, entries);
  const before = await stored(page);
  await page.getByRole('button', { name: 'Remove Alto Ingredients, Inc. from the watchlist' }).click();
  await expect(page.getByText('Removed Alto Ingredients, Inc.')).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(3);
  expect(await stored(page)).toMatchObject(before);
});

test('many are removed at once, and come back at once', async ({ context }) => {
  const page = await popupWith(context, crowd(400));
  await page.getByRole('searchbox').fill('number 39');
  await page.getByRole('checkbox').first().check();
  const all = page.getByRole('button', { name: /^Select all/ });
  const count = /\d+/.exec((await all.textContent()) ?? '')?.[0];
  await all.click();
  await expect(page.getByText(`${count} selected`)).toBeVisible();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText(`Removed ${count} entries`)).toBeVisible();
  await expect(page.getByText('No matches')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('status').filter({ hasText: /^400$/ })).toBeVisible();
});

test('without entries the popup says how to begin', async ({ context }) => {
  const page = await openPopup(context);
  await expect(page.getByRole('heading', { name: 'Your watchlist is empty' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'See the latest Form 4 filings on EDGAR' })).toHaveAttribute(
    'href',
    /action=getcurrent/,
  );
});

test('everything can be reached and done by keyboard', async ({ context }) => {
  const page = await popupWith(context, crowd(300));
  const focused = page.locator(':focus');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');

  await page
    .getByRole('button', { name: /^PERSON/ })
    .first()
    .focus();
  const first = await focused.textContent();
  await page.keyboard.press('ArrowDown');
  await expect(focused).not.toHaveText(first ?? '');
  await page.keyboard.press('End');
  await expect(focused).toHaveText('PERSON NUMBER 0');
  const last = await focused.textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: last ?? '' })).toBeFocused();
  await page.getByRole('button', { name: 'Back to the watchlist' }).press('Enter');
  await expect(focused).toHaveText(last ?? '');

  await page.keyboard.press('Home');
  await expect(focused).toHaveText(first ?? '');
  await page.keyboard.press('Delete');
  await expect(page.getByText(`Removed ${first}`)).toBeVisible();
  await expect(focused).toHaveAttribute('data-control', 'open');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText('1 selected')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 selected')).not.toBeVisible();

  // One Tab stop for all rows: Tab goes through one of them, and then on.
  await page.keyboard.press('Home');
  for (let stop = 0; stop < 5; stop += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
});

test('the focus that Home set does not come back once it has moved on', async ({ context }) => {
  const page = await popupWith(context, crowd(300));
  const focused = page.locator(':focus');
  await page
    .getByRole('button', { name: /^PERSON/ })
    .first()
    .focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await expect(focused).not.toHaveAttribute('data-control', 'open');
  const next = await focused.getAttribute('data-control');
  // The list is redrawn as it scrolls.
  await page.locator('.entry-list').evaluate((list) => list.scrollBy(0, 4000));
  await expect(page.locator('[aria-posinset="70"]')).toBeVisible();
  await expect(focused).toHaveAttribute('data-control', next ?? '');
});
