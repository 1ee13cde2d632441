import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { asked, manyFilings, serveCompany } from '../../support/sec-gov/sites/links-site.ts';

const ROWS = 20;
const links = (page: Page) => page.getByRole('link', { name: 'Documents' });
const shown = (page: Page) => insideShadow(page, '[data-form4-lens=hover]');
const accessionIn = (href: string | null) => /\d{10}-\d{2}-\d{6}/.exec(href ?? '')?.[0];

test.beforeEach(async ({ page, secGov }) => {
  await page.goto(serveCompany(secGov, manyFilings(ROWS)));
});

test.setTimeout(120_000);

test('the pointer goes down 20 links, each within reach while the previous link’s card is open', async ({
  page,
}) => {
  for (let row = 0; row < ROWS; row++) {
    const link = links(page).nth(row);
    await link.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await link.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    const card = await shown(page);
    await expect(card.getByRole('link', { name: 'Open filing' })).toHaveAttribute(
      'href',
      new RegExp(accessionIn(await link.getAttribute('href')) ?? 'none'),
    );
    // The next rows are not covered.
    for (let next = row; next < Math.min(row + 4, ROWS); next++) {
      const isFree = await links(page)
        .nth(next)
        .evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          return y > innerHeight || element.contains(document.elementFromPoint(x, y));
        });
      expect(isFree, `row ${next} under the card of row ${row}`).toBe(true);
    }
  }
});

test('a pointer on its way elsewhere passes through the card, but one that goes to the card reaches it', async ({
  page,
}) => {
  const link = links(page).first();
  await link.hover();
  const card = await shown(page);
  const panel = card.locator('.hover');
  await expect(panel).toContainText('sold 10,500 shares');
  const box = (await panel.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const from = (await link.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(box.x >= from.x + from.width || box.x + box.width <= from.x).toBe(true);

  const over = { x: box.x + box.width / 2, y: box.y + Math.min(60, box.height / 2) };
  await page.mouse.move(from.x + from.width / 2, from.y + from.height + 3);
  await page.mouse.move(over.x, over.y, { steps: 4 });
  expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, over)).not.toBe('div');
  await expect(card).not.toBeAttached();

  await link.hover();
  await (await shown(page)).locator('.hover').waitFor();
  await page.mouse.move(over.x, from.y + from.height / 2, { steps: 8 });
  await page.waitForTimeout(800);
  await expect(page.locator('[data-form4-lens=hover]')).toBeVisible();
});

test('Tab goes down the list from link to link, and each shows its filing', async ({ page, secGov }) => {
  await links(page).first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  for (let row = 0; row < ROWS; row++) {
    await expect(links(page).nth(row)).toBeFocused();
    const card = await shown(page);
    await expect(card.getByRole('link', { name: 'Open filing' })).toHaveAttribute(
      'href',
      new RegExp(accessionIn(await links(page).nth(row).getAttribute('href')) ?? 'none'),
    );
    // A row has a link to its file number, too.
    for (let stop = 0; stop < 2 && row < ROWS - 1; stop++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('table')?.className)).toBe(
        'tableFile2',
      );
    }
  }
  expect(asked(secGov)).toHaveLength(ROWS);
});
