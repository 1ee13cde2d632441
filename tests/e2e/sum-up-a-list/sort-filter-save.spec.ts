import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, test } from '../../support/browsers/chromium.ts';
import { serveLatest } from '../../support/sec-gov/links-site.ts';
import { column, LISTS, readList } from '../../support/surfaces/list-table.ts';

test('sorted by dollars the largest comes first, what has none last; EDGAR’s order is a press away', async ({
  page,
  secGov,
}) => {
  const above = await readList(page, serveLatest(secGov));
  const table = await page.locator('table').first().innerHTML();
  const listed = Array.from({ length: 12 }, (_, index) => String(index + 1));
  expect(await column(above, 'place')).toEqual(listed);
  const head = above.getByRole('columnheader', { name: 'Dollars' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const dollars = (await column(above, 'dollars')).map((text) => text.replace(/\s+/g, ' '));
  expect(dollars.slice(0, 7)).toEqual([
    '$3,438,732',
    '$900,000',
    '$655,687',
    '$498,768',
    '$206,800',
    '$116,405',
    '$88,600',
  ]);
  // A purchase whose price is not reported for all rows, then what is no purchase or sale.
  expect(dollars.slice(7).toSorted()).toEqual(['unknown', '–', '–', '–', '–']);
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect((await column(above, 'dollars')).slice(0, 2)).toEqual(['$88,600', '$116,405']);
  expect((await column(above, 'dollars')).slice(-5).join()).not.toContain('$');
  await above.getByRole('button', { name: 'EDGAR’s order' }).click();
  expect(await column(above, 'place')).toEqual(listed);
  // The page's own list is as EDGAR drew it.
  expect(await page.locator('table').first().innerHTML()).toBe(table);
});

test('purchases and sales alone, saved as they are shown', async ({ page, secGov }) => {
  const above = await readList(page, serveLatest(secGov));
  await above.getByLabel('Purchases and sales only').check();
  await expect(above).toContainText('8 of 12 shown');
  await above.getByRole('columnheader', { name: 'Dollars' }).getByRole('button').click();
  const saving = page.waitForEvent('download');
  await above.getByRole('button', { name: 'Save CSV' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('edgar-list.csv');
  const csv = await readFile(await download.path(), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(data.map((row) => row['On EDGAR’s list'])).toEqual(await column(above, 'place'));
  expect(data.map((row) => row['Sale value'] || row['Purchase value'])).toEqual([
    '3438732',
    '900000',
    '655687',
    '498768',
    '206800',
    '116405',
    '88600',
    '',
  ]);
});

test('Close takes the table away and gives the button back', async ({ page, secGov }) => {
  const above = await readList(page, serveLatest(secGov));
  await above.getByRole('button', { name: 'Close the summaries' }).click();
  await expect(above.locator('table')).toHaveCount(0);
  await expect(above.getByRole('button', { name: 'Summaries for these 12 filings' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator(LISTS).getByText('12 of 12 filings read', { exact: true })).toBeVisible();
});
