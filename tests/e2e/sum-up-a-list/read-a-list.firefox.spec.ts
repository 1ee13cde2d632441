import { readdir, readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Browser, Page } from 'puppeteer-core';
import { expect, openExtensionPage, test } from '../../support/browsers/firefox/firefox.ts';
import {
  inShadow,
  press as pressButton,
  textInShadow,
} from '../../support/browsers/firefox/firefox-shadow.ts';
import { listedSamples, submissionPathOf } from '../../support/edgar-pages/listings/listings.ts';
import { asked, serveLatest } from '../../support/sec-gov/sites/links-site.ts';
import { LISTS } from '../../support/surfaces/list-table.ts';

/** Declared for the extension's own pages. */
declare const browser: typeof import('wxt/browser').browser;

/** Clicks in the middle of what a selector finds above the list, as a reader does. */
async function press(firefox: Browser, page: Page, selector: string): Promise<void> {
  const at = await inShadow(
    firefox,
    page,
    LISTS,
    `root => {
      const { left, top, width, height } = root.querySelector('${selector}').getBoundingClientRect();
      return JSON.stringify([left + width / 2, top + height / 2]);
    }`,
  );
  const [x, y] = JSON.parse(at);
  await page.mouse.click(x, y);
}

const dollars = (firefox: Browser, page: Page) =>
  inShadow(
    firefox,
    page,
    LISTS,
    "root => [...root.querySelectorAll('td.dollars')].map((cell) => cell.textContent).join(' ')",
  );

test('a list is read, sorted, filtered and saved in Firefox, each filing requested once, and later none', async ({
  downloads,
  firefox,
  secGov,
}) => {
  const url = serveLatest(secGov);
  const page = await firefox.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url);
  const text = () => textInShadow(firefox, page, LISTS);
  await expect.poll(text, { timeout: 15_000 }).toContain('Summaries for these 12 filings');
  expect(asked(secGov)).toEqual([]);
  await press(firefox, page, '.offer-button');
  await expect.poll(text, { timeout: 30_000 }).toContain('12 of 12 filings read');
  expect(asked(secGov).map(({ path }) => path)).toEqual(listedSamples.map(submissionPathOf));
  await press(firefox, page, 'th.dollars button');
  await expect
    .poll(() => dollars(firefox, page))
    .toMatch(
      /^about \$3,439,000 \$900,000 about \$655,700 about \$498,800 \$206,800 \$116,405 unknown \$88,600 of one security –/,
    );
  await press(firefox, page, 'input');
  await expect.poll(text).toContain('8 of 12 shown');
  // 12 filings under 12 issuers and 15 owners.
  expect(await page.$$('[data-form4-lens=list-row]')).toHaveLength(27);
  expect(await textInShadow(firefox, page, 'tr:nth-child(11) [data-form4-lens=list-row]')).toContain(
    'Acquired 123,239 in a grant, award or other acquisition · Net +123,239 Common Stock',
  );
  await pressButton(firefox, page, LISTS, 'Save CSV');
  await expect.poll(() => readdir(downloads)).toEqual(['edgar-list.csv']);
  const csv = await readFile(`${downloads}/edgar-list.csv`, 'utf8');
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(data.map((row) => row['Sale value'] || row['Purchase value']).slice(0, 3)).toEqual([
    '3439000',
    '900000',
    '655700',
  ]);

  await page.reload();
  await expect.poll(text, { timeout: 15_000 }).toContain('Summaries for these 12 filings');
  await press(firefox, page, '.offer-button');
  await expect.poll(text, { timeout: 15_000 }).toContain('12 of 12 filings read');

  const options = await openExtensionPage(firefox, 'options.html');
  await options.evaluate(() => browser.storage.local.set({ 'setting:listSummaries': true }));
  await options.close();
  await page.reload();
  await expect.poll(text, { timeout: 15_000 }).toContain('12 of 12 filings read');
  expect(asked(secGov)).toHaveLength(12);
});
