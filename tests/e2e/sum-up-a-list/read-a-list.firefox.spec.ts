import type { Browser, Page } from 'puppeteer-core';
import { expect, test } from '../../support/browsers/firefox.ts';
import { inShadow, textInShadow } from '../../support/browsers/firefox-shadow.ts';
import { listedSamples, submissionPathOf } from '../../support/edgar-pages/listings/listings.ts';
import { asked, serveLatest } from '../../support/sec-gov/links-site.ts';
import { LISTS } from '../../support/surfaces/list-table.ts';

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

test('a list is read, sorted and filtered in Firefox, each filing asked for once', async ({
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
      /^about \$3,439,000 \$900,000 about \$655,700 about \$498,800 \$206,800 \$116,405 \$88,600 unknown –/,
    );
  await press(firefox, page, 'input');
  await expect.poll(text).toContain('8 of 12 shown');

  await page.reload();
  await expect.poll(text, { timeout: 15_000 }).toContain('Summaries for these 12 filings');
  await press(firefox, page, '.offer-button');
  await expect.poll(text, { timeout: 15_000 }).toContain('12 of 12 filings read');
  expect(asked(secGov)).toHaveLength(12);
});
