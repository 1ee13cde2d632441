import type { Locator } from '@playwright/test';
import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../../support/browsers/chromium/chromium-shadow.ts';
import { submissionPathOf } from '../../../support/edgar-pages/listings/listings.ts';
import { asked, manyFilings, serveCompany, submissionOf } from '../../../support/sec-gov/sites/links-site.ts';
import { LISTS, openList, readList } from '../../../support/surfaces/list-table.ts';

test('a page’s own events press nothing above its list', async ({ page, secGov }) => {
  await page.goto(serveCompany(secGov, manyFilings(4)));
  const host = page.locator(LISTS);
  await host.waitFor();
  await host.evaluate((element) => {
    for (const type of ['click', 'pointerdown', 'pointerup', 'keydown']) {
      element.dispatchEvent(
        new MouseEvent(type, { bubbles: true, composed: true, clientX: 40, clientY: 20 }),
      );
      element.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
    }
    if (element instanceof HTMLElement) element.click();
    element.focus();
  });
  await page.waitForTimeout(1_000);
  expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
  expect(asked(secGov)).toEqual([]);
});

test('a page’s styles neither hide the button nor move it', async ({ page, secGov }) => {
  const url = serveCompany(secGov, manyFilings(4));
  await page.goto(url);
  await page.addStyleTag({
    content: `[data-form4-lens] { opacity: 0.01 !important; position: fixed !important; inset: 0 !important;
      transform: scale(9) !important; display: none !important; color: transparent !important; }`,
  });
  const above = await insideShadow(page, LISTS);
  const style = await above.evaluate((host) => {
    const { opacity, position, transform, display } = getComputedStyle(host);
    return { opacity, position, transform, display };
  });
  expect(style).toEqual({ opacity: '1', position: 'static', transform: 'none', display: 'block' });
});

test('what a filing says is text in the table, and of a page of 5,000 filings only 200 are read', async ({
  page,
  secGov,
}) => {
  const filings = manyFilings(2);
  const url = serveCompany(secGov, filings);
  const payload = '&lt;img src=x onerror="document.title=1"&gt;&lt;script&gt;document.title=2&lt;/script&gt;';
  for (const filing of filings) {
    const { body } = submissionOf(filing);
    secGov.serve(submissionPathOf(filing), {
      body: String(body).replaceAll(
        /<(rptOwnerName|officerTitle|issuerTradingSymbol)>[^<]*/g,
        `<$1>${payload}`,
      ),
    });
  }
  const above = await readList(page, url);
  await expect(above.locator('td.insider').first()).toContainText('<img src=x onerror=');
  await expect(page).toHaveTitle('EDGAR Search Results');

  const long = serveCompany(secGov, manyFilings(5_000));
  await page.goto(long);
  await expect(await insideShadow(page, LISTS)).toContainText('Summaries for these 200 filings');
});

test('table and rows take the same room whatever was read', async ({ page, secGov }) => {
  const filings = manyFilings(6);
  const url = serveCompany(secGov, filings);
  const above = await readList(page, url);
  const heights = (host: Locator) =>
    Promise.all([
      host.locator('.scroller').evaluate((element) => element.getBoundingClientRect().height),
      page.evaluate(() => document.querySelector('.tableFile2')?.getBoundingClientRect().height),
    ]);
  const read = await heights(above);
  const again = await openList(page, serveCompany(secGov, manyFilings(12).slice(6)));
  await again.getByRole('button', { name: /^Summaries/ }).click();
  await again.getByRole('button', { name: 'Stop' }).click();
  expect(await heights(again)).toEqual(read);
});
