import { expect, extensionUrl, test } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import {
  listedFiling,
  listedSamples,
  submissionPathOf,
} from '../../support/edgar-pages/listings/listings.ts';
import { currentEventsPage } from '../../support/edgar-pages/listings/lists/current-events.ts';
import { fullTextSearchPage } from '../../support/edgar-pages/listings/lists/full-text-search.ts';
import { insiderTransactionsPage } from '../../support/edgar-pages/listings/lists/insider-transactions.ts';
import {
  asked,
  manyFilings,
  serveCompany,
  serveLatest,
  submissionOf,
} from '../../support/sec-gov/sites/links-site.ts';
import { column, LISTS, openList, readList } from '../../support/surfaces/list-table.ts';

test('nothing is requested before the press, each filing once after it, and none again; a row says what is reported', async ({
  page,
  secGov,
}) => {
  const url = serveLatest(secGov);
  const above = await openList(page, url);
  // A filing is listed under each of its parties, with two links each time, but counts as one.
  await expect(above).toContainText('Summaries for these 12 filings');
  await expect(above).toContainText('up to 12 requests to sec.gov, about 7 s');
  await page.waitForTimeout(1_000);
  expect(asked(secGov)).toEqual([]);

  const button = above.getByRole('button', { name: 'Summaries for these 12 filings' });
  await button.click();
  await expect(above.getByText(/^[1-9] of 12 · about \d+ s left$/)).toBeVisible({ timeout: 15_000 });
  await expect(above.getByText('12 of 12 filings read', { exact: true })).toBeVisible({ timeout: 30_000 });
  expect(asked(secGov).map(({ path }) => path)).toEqual(listedSamples.map(submissionPathOf));
  const times = asked(secGov).map(({ at }) => at);
  // Never three within a second.
  for (const [index, at] of times.slice(2).entries()) expect(at - (times[index] ?? 0)).toBeGreaterThan(1_000);
  await expect(button).toBeHidden();

  const again = await readList(page, url);
  expect(asked(secGov)).toHaveLength(12);

  const row = again.getByRole('row', { name: /O'Neil Saoirse/ });
  await expect(row).toContainText('Sold 5,000 at $41.36 · $206,800');
  await expect(row).toContainText('Exercise or conversion');
  await expect(row.locator('.net')).toContainText('+3,785');
  await expect(row.locator('.dollars')).toHaveText('$206,800');
  await expect(row.getByRole('link', { name: 'Form 4' })).toHaveAttribute('href', /-index\.htm$/);
  const holdings = again.getByRole('row', { name: /Holdings only, no transactions/ });
  await expect(holdings.locator('.dollars')).toHaveText('–');
  await holdings.getByText('1 to check').click();
  await expect(holdings.getByRole('listitem')).toBeVisible();
});

test('once stopped, it requests nothing more, and later goes on where it was', async ({ page, secGov }) => {
  const above = await openList(page, serveLatest(secGov));
  await above.getByRole('button', { name: /^Summaries/ }).click();
  await expect(above.getByText(/^3 of 12/)).toBeVisible();
  await above.getByRole('button', { name: 'Stop' }).click();
  await page.waitForTimeout(1_500);
  const before = asked(secGov).length;
  expect(before).toBeLessThan(6);
  const left = (await column(above, 'what')).filter((text) => text === 'Not read yet').length;
  await above.getByRole('button', { name: `Continue · ${left} requests` }).click();
  await expect(above.getByText('12 of 12 filings read', { exact: true })).toBeVisible({ timeout: 30_000 });
  // The one that was under way when it was stopped may be requested again.
  expect(asked(secGov).length).toBeLessThanOrEqual(13);
});

test('a refusal halfway stops it and is explained; a press soon after requests nothing', async ({
  page,
  secGov,
}) => {
  const url = serveLatest(secGov);
  const [, , third = listedFiling()] = listedSamples;
  secGov.serve(submissionPathOf(third), { status: 403, body: '' });
  const above = await readList(page, url);
  await expect(above.locator('.failure')).toHaveText(
    'The SEC’s site is limiting requests. Form 4 Lens is pausing; try again in 10 minutes.',
  );
  await expect(above.getByRole('status')).toContainText('The SEC’s site is limiting requests');
  await expect(above.getByText('2 of 12 filings read', { exact: true })).toBeVisible();
  await above.getByRole('button', { name: 'Continue · 10 requests' }).click();
  await expect(above.locator('.failure')).toBeVisible();
  await page.waitForTimeout(1_000);
  expect(asked(secGov)).toHaveLength(3);
});

test('a missing filing is reported in its row, and the rest is read', async ({ page, secGov }) => {
  const filings = manyFilings(3);
  const [first = listedFiling()] = filings;
  const url = serveCompany(secGov, filings);
  secGov.serve(submissionPathOf(first), { status: 404, body: '' });
  const above = await readList(page, url);
  expect(await column(above, 'what')).toEqual([
    'EDGAR couldn’t find this filing. It may have been removed or may not be published yet. (404)',
    expect.stringContaining('Sold 10,500'),
    expect.stringContaining('Sold 10,500'),
  ]);
  secGov.serve(submissionPathOf(first), submissionOf(first));
  await above.getByRole('button', { name: 'Try again · 1 request' }).click();
  await expect(above.getByText('3 of 3 filings read', { exact: true })).toBeVisible();
});

test('a link that the reader rests on in the meantime comes first', async ({ page, secGov }) => {
  const url = serveCompany(secGov, manyFilings(20));
  const above = await openList(page, url);
  await above.getByRole('button', { name: /^Summaries/ }).click();
  await expect(above.getByText(/^1 of 20/)).toBeVisible();
  const link = page.getByRole('link', { name: 'Documents' }).last();
  await link.hover();
  const card = await insideShadow(page, '[data-form4-lens=hover]');
  await expect(card).toContainText('sold 10,500 shares', { timeout: 5_000 });
  expect(asked(secGov).length).toBeLessThan(8);
});

const filings = manyFilings(3);
const elsewhere: [name: string, path: string, body: string][] = [
  ['insider transactions', '/cgi-bin/own-disp', insiderTransactionsPage(listedFiling().issuer, filings)],
  ['full-text search', '/edgar/search/', fullTextSearchPage(filings)],
  ['the list of a day', '/cgi-bin/current', currentEventsPage(filings)],
];
for (const [name, path, body] of elsewhere) {
  test(`the button is above ${name}, too`, async ({ page, secGov }) => {
    secGov.serve(path, { body });
    for (const filing of filings)
      for (const issuer of [filing.issuer, ...filing.owners])
        secGov.serve(submissionPathOf({ ...filing, issuer }), submissionOf(filing));
    const above = await readList(page, `https://www.sec.gov${path}`);
    expect(await column(above, 'net')).toEqual(Array(3).fill(expect.stringContaining('−10,500')));
    expect(asked(secGov)).toHaveLength(3);
    const bottom = await above.evaluate((host) => host.getBoundingClientRect().bottom);
    // The links in the table itself come first.
    const link = page.locator(`a[href*="${filings[2]?.accession}"], a[data-adsh]`).last();
    expect(bottom).toBeLessThan((await link.boundingBox())?.y ?? 0);
  });
}

test('another search removes the summaries of the one before, but more results keep them', async ({
  page,
  secGov,
}) => {
  const search = '/edgar/search/';
  secGov.serve(search, { body: fullTextSearchPage(filings.slice(0, 2)) });
  for (const filing of filings)
    secGov.serve(
      submissionPathOf({ ...filing, issuer: filing.owners[0] ?? filing.issuer }),
      submissionOf(filing),
    );
  const above = await readList(page, `https://www.sec.gov${search}`);
  const show = (html: string) =>
    page.evaluate((results) => {
      const found = new DOMParser().parseFromString(results, 'text/html').querySelector('#hits');
      document.querySelector('#hits')?.replaceWith(found ?? '');
    }, html);
  await show(fullTextSearchPage(filings));
  await expect(above.getByText('2 of 3 filings read', { exact: true })).toBeVisible();
  await above.getByRole('button', { name: 'Continue · 1 request' }).click();
  await expect(above.getByText('3 of 3 filings read', { exact: true })).toBeVisible();
  await show(fullTextSearchPage(manyFilings(9).slice(4)));
  await expect(await insideShadow(page, LISTS)).toContainText('Summaries for these 5 filings');
  expect(asked(secGov)).toHaveLength(3);
});

test('a page with one filing, or with other forms, has no button', async ({ page, secGov }) => {
  await page.goto(serveCompany(secGov, manyFilings(1)));
  await page.waitForTimeout(500);
  await expect(page.locator(LISTS)).toHaveCount(0);
});

test('if the reader turned it on, what was read before is shown without a press or a request', async ({
  context,
  page,
  secGov,
}) => {
  const url = serveCompany(secGov, manyFilings(3));
  await page.goto(url);
  await page.getByRole('link', { name: 'Documents' }).nth(1).hover();
  await expect(await insideShadow(page, '[data-form4-lens=hover]')).toContainText('sold 10,500 shares');
  await page.mouse.move(5, 400);
  // Off at first.
  await openList(page, url);
  await expect(page.locator(LISTS).locator('table')).toHaveCount(0);

  const options = await context.newPage();
  await options.goto(extensionUrl('options.html'));
  await options.getByLabel('On lists, show summaries of filings you’ve already viewed').check();
  await options.close();
  await page.goto(url);
  const above = await insideShadow(page, LISTS);
  await expect(above.getByText('1 of 3 filings read', { exact: true })).toBeVisible();
  expect(await column(above, 'what')).toEqual([
    'Not read yet',
    expect.stringContaining('Sold 10,500'),
    'Not read yet',
  ]);
  await page.waitForTimeout(1_000);
  expect(asked(secGov)).toHaveLength(1);
  await above.getByRole('button', { name: 'Continue · 2 requests' }).click();
  await expect(above.getByText('3 of 3 filings read', { exact: true })).toBeVisible();
  expect(asked(secGov)).toHaveLength(3);
});
