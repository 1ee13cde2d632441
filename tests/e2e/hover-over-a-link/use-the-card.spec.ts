import type { Page } from '@playwright/test';
import { expect, extensionUrl, test } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { submissionPathOf } from '../../support/edgar-pages/listings/listings.ts';
import { submission } from '../../support/edgar-pages/submission.ts';
import { filing, row } from '../../support/samples/filing.ts';
import { asked, manyFilings, serveCompany } from '../../support/sec-gov/sites/links-site.ts';

const cardOf = (page: Page) => page.locator('[data-form4-lens=hover]');
const links = (page: Page) => page.getByRole('link', { name: 'Documents' });
const accessionOf = (page: Page) =>
  page.evaluate(() => /\d{10}-\d{2}-\d{6}/.exec((document.activeElement as HTMLAnchorElement).href)?.[0]);

test.beforeEach(async ({ page, secGov }) => {
  await page.goto(serveCompany(secGov, manyFilings(30)));
});

test('the keyboard reaches the card, leaves it both ways and dismisses it', async ({ page }) => {
  await links(page).first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const card = await insideShadow(page, '[data-form4-lens=hover]');
  await expect(card).toContainText('sold 10,500 shares');
  const first = await accessionOf(page);

  await expect(card).toContainText('Alt ↓');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(card.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  expect(await accessionOf(page)).toBe(first);
  await expect(card).toContainText('sold 10,500 shares');

  await page.keyboard.press('Alt+ArrowDown');
  const controls = await card.getByRole('button').count();
  for (let control = 0; control < controls; control++) await page.keyboard.press('Tab');
  await expect(card.getByRole('link', { name: 'Open filing' })).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await accessionOf(page)).not.toBe(first);
  await expect(card).not.toBeAttached();

  await page.keyboard.press('Shift+Tab');
  await expect(card).toContainText('sold 10,500 shares');
  await page.keyboard.press('Escape');
  await expect(card).not.toBeAttached();
});

test('the pointer may move into the card, which stays; Esc dismisses it without moving the pointer', async ({
  page,
}) => {
  await links(page).first().hover();
  const card = await insideShadow(page, '[data-form4-lens=hover]');
  await expect(card).toContainText('sold 10,500 shares');
  await card.getByRole('link', { name: 'Open filing' }).hover();
  await page.waitForTimeout(1_000);
  await expect(card).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(card).not.toBeAttached();

  await links(page).first().hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).not.toBeAttached();
  await page.waitForTimeout(500);
  await expect(card).not.toBeAttached();
});

/** A filing whose summary is higher than most windows. */
const long = filing({
  nonDerivativeTable: Array.from({ length: 30 }, (_, line) =>
    row({ directOrIndirectOwnership: 'I', natureOfOwnership: `By trust no. ${line}` }),
  ),
});

for (const [width, height] of [
  [320, 700],
  [420, 500],
  [1280, 720],
] as const)
  test(`at ${width} × ${height}, a long card is within the window and covers no part of its link`, async ({
    page,
    secGov,
  }) => {
    for (const listed of manyFilings(30)) {
      const { accession, filingDate, acceptanceDatetime } = listed;
      const facts = { accession, filedAsOfDate: filingDate, acceptanceDatetime };
      const body = submission({ filing: long, ...facts });
      secGov.serve(submissionPathOf(listed), { body, contentType: 'text/plain' });
    }
    await page.setViewportSize({ width, height });
    for (const link of [links(page).first(), links(page).nth(12), links(page).last()]) {
      await link.scrollIntoViewIfNeeded();
      await link.hover();
      const card = await insideShadow(page, '[data-form4-lens=hover]');
      await expect(card).toContainText('By trust no. 0');
      const [box, own] = await Promise.all([card.locator('.hover').boundingBox(), link.boundingBox()]);
      if (!box || !own) throw new Error('The card or its link is not drawn.');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      const isBeside = box.x >= own.x + own.width || box.x + box.width <= own.x;
      expect(isBeside || box.y >= own.y + own.height || box.y + box.height <= own.y).toBe(true);
      await page.mouse.move(0, 0);
      await expect(cardOf(page)).not.toBeAttached();
    }
  });

test('the reason why a line’s amount is unknown is below its name, which stays whole', async ({
  page,
  secGov,
}) => {
  const [listed] = manyFilings(1);
  if (!listed) throw new Error('No filing is listed.');
  const rows = ['9000', '6900'].map((owned) => row({ sharesOwnedFollowingTransaction: owned }));
  const { accession, filingDate, acceptanceDatetime } = listed;
  const facts = { accession, filedAsOfDate: filingDate, acceptanceDatetime };
  const body = submission({ filing: filing({ nonDerivativeTable: rows }), ...facts });
  secGov.serve(submissionPathOf(listed), { body, contentType: 'text/plain' });
  await page.getByRole('link', { name: 'Documents' }).first().hover();
  const card = await insideShadow(page, '[data-form4-lens=hover]');
  const line = card.locator('.line');
  await expect(line.locator('span').first()).toHaveText('Direct');
  await expect(line.locator('.unknown')).toHaveText('cannot be determined: the rows do not add up as filed');
  const [name, why] = await Promise.all(
    [line.locator('span').first(), line.locator('.unknown')].map((one) => one.boundingBox()),
  );
  if (!name || !why) throw new Error('A line is not drawn.');
  expect(name.width).toBeGreaterThan(name.height);
  expect(why.y).toBeGreaterThanOrEqual(name.y + name.height);
});

test('a party watched on a hover card is watched in every tab, and keeps the filing', async ({
  context,
  page,
}) => {
  await links(page).first().hover();
  const card = await insideShadow(page, '[data-form4-lens=hover]');
  await card.getByRole('button', { name: 'as insider' }).click();
  await expect(card.getByRole('button', { name: 'as insider' })).toHaveAttribute('aria-pressed', 'true');

  const other = await context.newPage();
  await other.goto(page.url());
  await links(other).first().hover();
  const otherCard = await insideShadow(other, '[data-form4-lens=hover]');
  await expect(otherCard.getByRole('button', { name: 'as insider' })).toHaveAttribute('aria-pressed', 'true');
  await expect(otherCard.getByRole('button', { name: 'as issuer' })).toHaveAttribute('aria-pressed', 'false');

  await other.goto(extensionUrl('popup.html'));
  await expect(other.locator('body')).toContainText('10,500');
});

test('the page cannot look into the card', async ({ page }) => {
  await links(page).first().hover();
  await cardOf(page).waitFor();
  expect(await page.evaluate(() => document.querySelector('[data-form4-lens=hover]')?.shadowRoot)).toBeNull();
});

test.describe('touch', () => {
  test.use({ hasTouch: true });

  test('a long press shows the card, a tap elsewhere closes it, and a tap on the link follows it', async ({
    page,
    secGov,
  }) => {
    const { x = 0, y = 0 } = (await links(page).first().boundingBox()) ?? {};
    const finger = await page.context().newCDPSession(page);
    const touchPoints = [{ x: x + 10, y: y + 5 }];
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await page.waitForTimeout(800);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    const card = await insideShadow(page, '[data-form4-lens=hover]');
    await expect(card).toContainText('sold 10,500 shares');
    expect(page.url()).toContain('browse-edgar');

    await page.touchscreen.tap(1_100, 20);
    await expect(card).not.toBeAttached();
    expect(asked(secGov)).toHaveLength(1);

    await page.touchscreen.tap(x + 10, y + 5);
    await expect(page).toHaveURL(/-index\.htm/);
  });
});
