import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import Papa from 'papaparse';
import { expect, test } from '../../support/browsers/chromium.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { popupWith, stored } from '../../support/surfaces/popup-page.ts';

const original = aSighting({
  accession: '0000000001-21-000002',
  periodOfReport: '2021-03-23',
  filedAt: '2021-03-25',
  after: '1000',
});
const amendment = aSighting({
  accession: '0000000001-21-000003',
  documentType: '4/A',
  periodOfReport: '2021-03-23',
  filedAt: '2021-04-01',
  dateOfOriginalSubmission: '2021-03-25',
  after: '900',
  net: '-100.5',
  kinds: ['market-sale'],
  bought: null,
  sold: { shares: '100.5', averagePrice: '7.1234', value: '715.9' },
  flags: ['Amends the filing of Mar 25, 2021 and may repeat, correct or add to it.'],
});
const older = aSighting({ accession: '0000000001-20-000001', periodOfReport: '2020-06-01', after: null });
const oldest = aSighting({ accession: '0000000001-19-000001', periodOfReport: '2019-06-01', after: '500' });
const entry = anEntry({
  name: 'Alto Ingredients, Inc.',
  ticker: 'ALTO',
  sightings: [oldest, original, amendment, older],
});

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

test('the details list the filings seen, newest first, with what an amendment replaced', async ({
  context,
}) => {
  const page = await popupWith(context, [entry]);
  await page.getByRole('button', { name: 'Alto Ingredients, Inc.', exact: true }).click();
  await expect(page.getByText('watched since Jan 2, 2026')).toBeVisible();
  const rows = page
    .getByRole('table', { name: 'Filings seen of Alto Ingredients, Inc., newest first' })
    .getByRole('row');
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(1)).toContainText('4/A');
  await expect(rows.nth(1)).toContainText('−100.5');
  await expect(rows.nth(1)).toContainText('sold 100.5 at $7.1234 on average, $715.90 in all');
  await expect(rows.nth(1)).toContainText('Amends the filing of Mar 25, 2021');
  await expect(rows.nth(2)).toContainText('amended');
  await expect(rows.nth(3)).toContainText('unknown');
  await expect(rows.nth(1).getByRole('link')).toHaveAttribute('href', amendment.url);
  await expect(page.locator('canvas')).toBeVisible();
  await expect(page.getByRole('img', { name: /Common Stock.*holdings after 3 filings/ })).toBeVisible();
});

test('the filings seen are exported as CSV', async ({ context }) => {
  const page = await popupWith(context, [entry]);
  await page.getByRole('button', { name: 'Alto Ingredients, Inc.', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^form4-lens-filings-0000778164-\d{4}-\d\d-\d\d\.csv$/);
  const { data } = Papa.parse(await textOf(download), { header: true, skipEmptyLines: true });
  expect(data).toMatchObject([
    { Form: '4/A', Net: '-100.5', 'Average sale price': '7.1234', 'Sale value': '715.9' },
    { Form: '4', 'Replaced by': amendment.accession },
    { 'Owned after': '' },
    { 'Owned after': '500' },
  ]);
});

test('a note is written in the details, and removing from there can be undone', async ({ context }) => {
  const page = await popupWith(context, [entry]);
  await page.getByRole('button', { name: 'Alto Ingredients, Inc.', exact: true }).click();
  await page.getByLabel('Note on Alto Ingredients, Inc.').fill('from the details');
  await expect
    .poll(async () => (await stored(page))['note:issuer:0000778164'])
    .toMatchObject({ text: 'from the details' });
  await page.getByRole('button', { name: 'Remove Alto Ingredients, Inc. from the watchlist' }).click();
  await expect(page.getByRole('heading', { name: 'Your watchlist is empty' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Note on Alto Ingredients, Inc.')).toHaveValue('from the details');
});

test('an older filing that comes later does not change what is last seen', async ({ context }) => {
  const page = await popupWith(context, [anEntry({ name: 'Alto', sightings: [original] })]);
  const row = page.getByRole('listitem').filter({ hasText: 'Alto' });
  await expect(row).toContainText('Mar 23, 2021');
  await popupWith(context, [anEntry({ name: 'Alto', sightings: [older] })]);
  await expect(row.getByText('Mar 23, 2021')).toBeVisible();
});
