import type { Page } from '@playwright/test';
import { findingsIn } from '../../../support/browsers/accessible.ts';
import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../../support/browsers/chromium/chromium-shadow.ts';
import { keptRecord } from '../../../support/careers/kept.ts';
import { fourYears } from '../../../support/careers/marlowe.ts';
import { asked } from '../../../support/sec-gov/sites/links-site.ts';
import { serveNoticePage } from '../../../support/sec-gov/sites/notice-site.ts';
import { openPopup, store } from '../../../support/surfaces/popup-page.ts';

const requests = (...of: Parameters<typeof asked>) =>
  asked(...of).flatMap(({ path }) => (path.endsWith('.txt') ? [path] : []));

test('the page of a notice gets a card that says it is not a sale, without a request', async ({
  page,
  secGov,
}) => {
  await page.goto(serveNoticePage(secGov).url);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await expect(card).toContainText('Proposes to sell 2,500 shares of Common Stock valued at $63,750');
  await expect(card).toContainText('A notice, not a sale');
  await expect(card).toContainText('48,000,000, according to this notice dated May 14, 2024');
  expect(requests(secGov)).toEqual([]);
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card.locator('.strip')).toHaveText(
    /Ada J\. Marlowe · Director, Officer · Fernhill.*A notice, not a sale · Proposes to sell 2,500 shares of Common Stock valued at \$63,750Summary$/,
  );
  await card.getByRole('button', { name: 'Summary' }).click();
  await expect(card.getByRole('button', { name: 'Close' })).toBeFocused();
});

test('if cards start closed, a notice’s card is a bar above the page, and opens', async ({
  context,
  page,
  secGov,
}) => {
  const popup = await openPopup(context);
  await store(popup, { 'setting:cardStart': 'collapsed' });
  await page.goto(serveNoticePage(secGov).url);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await expect(card.locator('.strip')).toContainText('A notice, not a sale');
  const [bar, top] = await Promise.all([
    card.locator('.strip').boundingBox(),
    page.locator('body > :not([data-form4-lens])').first().boundingBox(),
  ]);
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(top?.y ?? 0);
  await card.getByRole('button', { name: 'Summary' }).click();
  await expect(card).toContainText('48,000,000, according to this notice dated May 14, 2024');
});

/** Where the card begins, and where the page's own tables end, in CSS pixels. */
async function edges(page: Page) {
  const card = (await insideShadow(page, '[data-form4-lens=card]')).locator('.pinned');
  const ends = await page
    .locator('table')
    .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().right));
  return { card: (await card.boundingBox())?.x ?? 0, page: Math.max(...ends) };
}

test('the card is beside the notice, or closed if there is no room, and never covers it unasked', async ({
  page,
  secGov,
}) => {
  await page.goto(serveNoticePage(secGov).url);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  for (const width of [1280, 1366, 1600]) {
    await page.setViewportSize({ width, height: 720 });
    await expect(card.locator('.pinned')).toBeVisible();
    const { card: start, page: end } = await edges(page);
    expect(start).toBeGreaterThanOrEqual(end);
  }
  for (const width of [800, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await expect(card.locator('.strip')).toContainText('A notice, not a sale · Proposes to sell');
    await card.getByRole('button', { name: 'Summary' }).click();
    const box = await card.locator('.pinned').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await page.keyboard.press('Escape');
    await expect(card.locator('.strip')).toBeVisible();
  }
  await page.setViewportSize({ width: 1366, height: 720 });
  await expect(card.locator('.pinned')).toBeVisible();
});

test('if the person’s record is at hand, the sales that followed are named', async ({
  context,
  page,
  secGov,
}) => {
  const popup = await openPopup(context);
  await store(popup, { 'record:insider:0009000201': keptRecord(fourYears) });
  await page.goto(serveNoticePage(secGov).url);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await expect(card).toContainText(
    '1,000 on May 14, 2024. 1,500 not reported as sold by Aug 12, 2024, 90 days after the notice.',
  );
  await expect(card).toContainText('Based on the record loaded Nov 27, 2026');
  await expect(card.getByRole('link', { name: '1,000 on May 14, 2024' })).toHaveAttribute(
    'href',
    /0009000900-24-000041-index\.htm$/,
  );
  expect(requests(secGov)).toEqual([]);
  expect(await findingsIn(page, '[data-form4-lens=card]')).toEqual([]);
});

test('a notice in another layout is declined with what it lacks, and read from EDGAR on request', async ({
  page,
  secGov,
}) => {
  const { url, submission } = serveNoticePage(secGov, undefined, (html) =>
    html.replace('<th>Aggregate Market Value</th>', '<th>Value</th>'),
  );
  await page.goto(url);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await expect(card).toContainText('Not found: Securities Information.');
  expect(requests(secGov)).toEqual([]);
  await card.getByRole('button', { name: 'Read it from EDGAR · 1 request' }).click();
  await expect(card).toContainText('Proposes to sell 2,500 shares of Common Stock valued at $63,750');
  await expect(card).toContainText('Filed May 14, 2024.');
  expect(requests(secGov)).toEqual([submission]);
});

test('a refusal is reported, and Esc closes the card to its bar', async ({ page, secGov }) => {
  const { url, submission } = serveNoticePage(secGov, undefined, (html) =>
    html.replace('Name of Issuer', 'X'),
  );
  secGov.serve(submission, { status: 403, body: 'no' });
  await page.goto(url);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await card.getByRole('button', { name: 'Read it from EDGAR' }).click();
  await expect(card).toContainText('The SEC’s site is limiting requests');
  await page.keyboard.press('Escape');
  await expect(card.locator('.strip')).toHaveText(/^Form 4 Lens could not read this notice in place/);
});
