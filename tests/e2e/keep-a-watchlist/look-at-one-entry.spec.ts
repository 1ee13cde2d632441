import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import Papa from 'papaparse';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
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
  await expect(page.getByText('on your list since Jan 2, 2026')).toBeVisible();
  const rows = page
    .getByRole('table', { name: 'Filings of Alto Ingredients, Inc., newest first' })
    .locator('tbody');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(0)).toContainText('4/A');
  await expect(rows.nth(0)).toContainText('−100.5');
  await expect(rows.nth(0)).toContainText('sold 100.5 at an average of $7.1234 for $715.90');
  await expect(rows.nth(0)).toContainText('Amends the filing of Mar 25, 2021');
  await expect(rows.nth(1)).toContainText('amended');
  await expect(rows.nth(2)).toContainText('unknown');
  await expect(rows.nth(0).getByRole('link')).toHaveAttribute('href', amendment.url);
  await expect(page.locator('canvas')).toBeVisible();
  await expect(page.getByRole('img', { name: /Common Stock.*after 3 filings/ })).toBeVisible();
});

test('the filings seen are exported as CSV', async ({ context }) => {
  const page = await popupWith(context, [entry]);
  await page.getByRole('button', { name: 'Alto Ingredients, Inc.', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save CSV of these filings' }).click();
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

test('chart and first filings are on the screen at once, and a filing’s text has a line of its own', async ({
  context,
}) => {
  const page = await popupWith(context, [entry]);
  await page.getByRole('button', { name: 'Alto Ingredients, Inc.', exact: true }).click();
  const filings = page.locator('.filings tbody');
  for (const part of [page.locator('canvas'), filings.nth(0), filings.nth(1)])
    await expect(part).toBeInViewport({ ratio: 1 });
  const [table, text] = [page.locator('.filings'), filings.nth(0).locator('.filing-text td')];
  const widthOf = async (of: typeof text) => (await of.boundingBox())?.width ?? 0;
  expect(await widthOf(text)).toBe(await widthOf(table));
});

test('in the details, Escape leads back to the row', async ({ context }) => {
  const page = await popupWith(context, [entry]);
  await page.getByRole('button', { name: 'Alto Ingredients, Inc.', exact: true }).click();
  await page.getByLabel('Note on Alto Ingredients, Inc.').press('Escape');
  await expect(page.getByRole('button', { name: 'Alto Ingredients, Inc.', exact: true })).toBeFocused();
});

test('the bars at both ends of the chart are whole, below the line and apart from it', async ({
  context,
}) => {
  const sold = { shares: '1000', averagePrice: '5', value: '5000' };
  const sales = [1, 2, 3].map((n) =>
    aSighting({
      accession: `0000000001-21-00001${n}`,
      periodOfReport: `2021-0${n}-01`,
      net: '-1000',
      after: String(10_000 - n * 1000),
      bought: null,
      sold,
    }),
  );
  const page = await popupWith(context, [anEntry({ name: 'Alto', sightings: sales })]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Alto', exact: true }).click();
  await page.locator('canvas').waitFor();
  const { widths, lineEnds, barsBegin } = await page.locator('canvas').evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height) ?? {};
    const is = (x: number, y: number, color: readonly number[]) =>
      color.every((part, index) => data?.[(y * width + x) * 4 + index] === part);
    const rowsOf = (color: readonly number[]) =>
      Array.from({ length: height }, (_, y) => y).filter((y) =>
        Array.from({ length: width }, (_, x) => x).some((x) => is(x, y, color)),
      );
    const bars = rowsOf([179, 35, 74]);
    const middle = bars[Math.floor(bars.length / 2)] ?? 0;
    const runs = Array.from({ length: width }, (_, x) => (is(x, middle, [179, 35, 74]) ? 'x' : ' '))
      .join('')
      .split(/ +/)
      .filter(Boolean);
    return {
      widths: runs.map((run) => run.length),
      lineEnds: Math.max(...rowsOf([61, 79, 196])),
      barsBegin: Math.min(...bars),
    };
  });
  expect(widths).toHaveLength(3);
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  expect(lineEnds).toBeLessThan(barsBegin);
});
