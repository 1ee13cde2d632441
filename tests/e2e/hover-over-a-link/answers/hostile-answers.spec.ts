import type { Page } from '@playwright/test';
import { expect, extensionUrl, test } from '../../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../../support/browsers/chromium/chromium-shadow.ts';
import { listedFiling, submissionPathOf } from '../../../support/edgar-pages/listings/listings.ts';
import { aCookie, serveHostile, wereAskedPolitely } from '../../../support/sec-gov/hostile/hostile-site.ts';
import { asked, manyFilings, serveCompany, submissionOf } from '../../../support/sec-gov/sites/links-site.ts';
import { stored } from '../../../support/surfaces/popup-page.ts';
import { tabTo } from '../../../support/surfaces/tab-to.ts';

const links = (page: Page) => page.getByRole('link', { name: 'Documents' });

test('an answer other than the filing requested is reported, not followed and not kept', async ({
  context,
  page,
  secGov,
}) => {
  const { url, says } = serveHostile(secGov);
  await context.addCookies([{ ...aCookie, secure: true }]);
  await page.goto(url);
  expect(secGov.requests[0]?.cookie).toContain(aCookie.value);
  for (const [index, { what, says: expected }] of says.entries()) {
    await tabTo(links(page).nth(index));
    const card = await insideShadow(page, '[data-form4-lens=hover]');
    await expect.soft(card, what).toContainText(expected);
    await page.keyboard.press('Escape');
    await expect(card).not.toBeAttached();
  }
  expect(wereAskedPolitely(secGov)).toBe(true);
  const options = await context.newPage();
  await options.goto(extensionUrl('options.html'));
  const kept = Object.keys(await stored(options)).filter((key) => key.startsWith('hover:0'));
  expect(kept).toHaveLength(1);
});

test('a page that holds the lock of all tabs forever delays nothing for more than a moment', async ({
  context,
  page,
  secGov,
}) => {
  const filings = manyFilings(3);
  const url = serveCompany(secGov, filings);
  const [, second = listedFiling()] = filings;
  secGov.serve(submissionPathOf(second), { ...submissionOf(second), delay: 1_500 });
  const hostile = await context.newPage();
  await hostile.goto(url);
  await hostile.evaluate(() => {
    void navigator.locks.request('form4-lens:edgar', () => new Promise(() => {}));
  });
  await page.bringToFront();
  await page.goto(url);
  await tabTo(links(page).first());
  const card = await insideShadow(page, '[data-form4-lens=hover]');
  await expect(card).toContainText('sold 10,500 shares', { timeout: 8_000 });

  // Nor does one that steals it in the middle of a request.
  await hostile.close();
  await tabTo(links(page).nth(1));
  await expect.poll(() => asked(secGov).length).toBe(2);
  await page.evaluate(() => {
    void navigator.locks.request('form4-lens:edgar', { steal: true }, () => {});
  });
  await expect(await insideShadow(page, '[data-form4-lens=hover]')).toContainText('sold 10,500 shares');
  await tabTo(links(page).nth(2));
  await expect(await insideShadow(page, '[data-form4-lens=hover]')).toContainText('sold 10,500 shares');
});

test('a fault at EDGAR stops every tab for as long as EDGAR says', async ({ context, page, secGov }) => {
  const filings = manyFilings(2);
  const [first = listedFiling()] = filings;
  const url = serveCompany(secGov, filings);
  secGov.serve(submissionPathOf(first), { status: 503, body: '', headers: { 'retry-after': '1200' } });
  await page.goto(url);
  await tabTo(links(page).first());
  const says = 'Try again in 20 minutes. (503)';
  await expect(await insideShadow(page, '[data-form4-lens=hover]')).toContainText(says);
  const other = await context.newPage();
  await other.goto(url);
  await tabTo(links(other).nth(1));
  await expect(await insideShadow(other, '[data-form4-lens=hover]')).toContainText(says);
  expect(asked(secGov)).toHaveLength(1);
});
