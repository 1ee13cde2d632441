import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../../support/browsers/chromium/chromium-shadow.ts';
import { level, MOST, serveHostileFilings } from '../../../support/sec-gov/hostile/hostile-filing.ts';
import { openPopup } from '../../../support/surfaces/popup-page.ts';
import { tabTo } from '../../../support/surfaces/tab-to.ts';

test('a hostile filing is drawn on the card, level and within bounds', async ({ page, secGov }) => {
  const { filings } = serveHostileFilings(secGov);
  for (const { what, url, says } of filings) {
    await page.goto(url);
    const card = (await insideShadow(page, '[data-form4-lens=card]')).locator('.card');
    await expect.soft(card, what).toContainText(says, { timeout: 20_000 });
    const text = await card.innerText();
    expect.soft(text.length, what).toBeLessThan(MOST);
    expect.soft(text, what).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const { right = 0 } = await card.evaluate((drawn) => drawn.getBoundingClientRect());
    expect.soft(right, what).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  }
});

test('its bar stays within bounds, too, in a window without room for the card', async ({ page, secGov }) => {
  const { filings } = serveHostileFilings(secGov);
  await page.setViewportSize({ width: 800, height: 700 });
  for (const { what, url } of filings) {
    await page.goto(url);
    const bar = (await insideShadow(page, '[data-form4-lens=card]')).locator('.strip');
    await expect(bar, what).toBeVisible({ timeout: 20_000 });
    expect.soft(await bar.innerText(), what).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const { height = 0, width = 0 } = (await bar.boundingBox()) ?? {};
    expect.soft(height, what).toBeLessThanOrEqual(96);
    expect.soft(width, what).toBeLessThanOrEqual(800);
  }
});

test('the hover card says no more about it', async ({ page, secGov }) => {
  const { list, filings } = serveHostileFilings(secGov);
  await page.goto(list);
  for (const [index, { what }] of filings.entries()) {
    await tabTo(page.getByRole('link', { name: 'Documents' }).nth(index));
    const card = await insideShadow(page, '[data-form4-lens=hover]');
    await expect.soft(card, what).toContainText(/Mallory|can’t be read|larger/, { timeout: 20_000 });
    for (const text of await card.locator('div').allInnerTexts()) {
      expect.soft(text.length, what).toBeLessThan(MOST);
      expect.soft(text, what).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
    await page.keyboard.press('Escape');
    await expect(card).not.toBeAttached();
  }
});

test('a star puts its name on the list the way it is read', async ({ context, page, secGov }) => {
  const [turned] = serveHostileFilings(secGov).filings;
  await page.goto(turned?.url ?? '');
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await card.locator('.watch button').first().click();
  const popup = await openPopup(context);
  await expect(popup.locator('.entry-name').first()).toHaveText(level);
  await popup.locator('.entry-name').first().click();
  expect(await popup.locator('body').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});
