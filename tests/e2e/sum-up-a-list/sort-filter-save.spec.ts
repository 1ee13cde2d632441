import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { serveLatest } from '../../support/sec-gov/sites/links-site.ts';
import { column, LISTS, readList } from '../../support/surfaces/list-table.ts';

test('sorted by dollars, rows without any come last; only purchases and sales are saved, as shown', async ({
  page,
  secGov,
}) => {
  const above = await readList(page, serveLatest(secGov));
  const listed = Array.from({ length: 12 }, (_, index) => String(index + 1));
  expect(await column(above, 'place')).toEqual(listed);
  const head = above.getByRole('columnheader', { name: 'Dollars' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const dollars = (await column(above, 'dollars')).map((text) => text.replace(/\s+/g, ' '));
  expect(dollars.slice(0, 6)).toEqual([
    'about $3,439,000',
    '$900,000',
    'about $655,700',
    'about $498,800',
    '$206,800',
    '$116,405',
  ]);
  // A purchase whose price is not reported for every row, and one beside that of notes for $2,500,000; then
  // rows that are neither purchases nor sales.
  expect(dollars.slice(6)).toEqual(['unknown', '$88,600 of one security', '–', '–', '–', '–']);
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect((await column(above, 'dollars')).slice(0, 2)).toEqual(['$116,405', '$206,800']);
  expect((await column(above, 'dollars')).slice(-4).join()).not.toContain('$');
  await above.getByRole('button', { name: 'EDGAR’s order' }).click();
  expect(await column(above, 'place')).toEqual(listed);

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
    '3439000',
    '900000',
    '655700',
    '498800',
    '206800',
    '116405',
    '',
    '88600',
  ]);
});

test('titles are whole, names end where their figures do, and on a phone the buttons share a line', async ({
  page,
  secGov,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const above = await readList(page, serveLatest(secGov));
  const titles = above.locator('.net .small');
  await expect(titles.filter({ hasText: 'Class A Common Stock' }).first()).toBeVisible();
  const cut = () =>
    titles.evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
    );
  expect(await cut()).toEqual([]);
  const endOf = (selector: string) =>
    above
      .locator(selector)
      .first()
      .evaluate((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return range.getBoundingClientRect().right;
      });
  for (const name of ['net', 'dollars'])
    expect(Math.abs((await endOf(`th.${name}`)) - (await endOf(`td.${name}`))), name).toBeLessThan(2);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await cut()).toEqual([]);
  const buttons = await above
    .locator('.bar .button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(buttons).size).toBe(1);
});

test('each row of a filing on the page’s own list says the same; Close restores the page', async ({
  page,
  secGov,
}) => {
  const url = serveLatest(secGov);
  await page.goto(url);
  const list = page.locator('#contentDiv > table');
  await page.locator(LISTS).waitFor();
  const before = await list.innerHTML();
  const above = await readList(page, url);
  // 12 filings under 12 issuers and 15 owners.
  const notes = page.locator('[data-form4-lens=list-row]');
  await expect(notes).toHaveCount(27);
  // Below the head and four filings of other forms, two rows each.
  const first = await insideShadow(page, 'tr:nth-child(11) [data-form4-lens=list-row]');
  await expect(first).toHaveText(
    'Acquired 123,239 in a grant, award or other acquisition · Net +123,239 Common Stock',
  );
  const heights = await notes.evaluateAll((hosts) =>
    hosts.map((host) => host.getBoundingClientRect().height),
  );
  expect(new Set(heights).size).toBe(1);
  expect(await list.evaluate((table) => table.textContent)).toBe(
    await page.evaluate(
      (html) => new DOMParser().parseFromString(`<table>${html}`, 'text/html').body.textContent,
      before,
    ),
  );

  await above.getByRole('button', { name: 'Close the summaries' }).click();
  await expect(above.locator('table')).toHaveCount(0);
  expect(await list.innerHTML()).toBe(before);
  await expect(above.getByRole('button', { name: 'Summaries for these 12 filings' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(above.getByText('12 of 12 filings read', { exact: true })).toBeVisible();
});
