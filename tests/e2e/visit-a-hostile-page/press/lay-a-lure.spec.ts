import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../../support/browsers/chromium/chromium-shadow.ts';
import { sampleNamed } from '../../../support/samples/sample-named.ts';
import { laying, lures } from '../../../support/sec-gov/hostile/lures.ts';
import type { SecGov } from '../../../support/sec-gov/sec-gov.ts';
import { manyFilings, serveCompany } from '../../../support/sec-gov/sites/links-site.ts';
import { openFiling } from '../../../support/surfaces/card.ts';
import { emptyStorage, openPopup, stored } from '../../../support/surfaces/popup-page.ts';

/** Shows the surface that a lure is laid over. */
const surfaces: Record<string, (page: Page, secGov: SecGov) => Promise<Locator>> = {
  'the card': (page, secGov) => openFiling(page, secGov, sampleNamed('thirty-rows')),
  'the hover card': async (page, secGov) => {
    await page.goto(serveCompany(secGov, manyFilings(1)));
    await page.getByRole('link', { name: 'Documents' }).hover();
    const card = await insideShadow(page, '[data-form4-lens=hover]');
    await expect(card).toContainText('sold 10,500 shares');
    return card;
  },
};

for (const [surface, show] of Object.entries(surfaces))
  test(`nobody is watched through what a page lays over ${surface}`, async ({ context, page, secGov }) => {
    const popup = await openPopup(context);
    const watched = async () => Object.keys(await stored(popup)).filter((key) => key.startsWith('watch:'));
    for (const lure of Object.keys(lures)) {
      await emptyStorage(popup);
      await page.bringToFront();
      const card = await show(page, secGov);
      const star = card.locator('button:has(.star):enabled').first();
      const { x = 0, y = 0 } = (await star.boundingBox()) ?? {};
      const press = () => page.mouse.click(x + 10, y + 10);
      await page.mouse.move(x + 10, y + 10, { steps: 3 });
      await page.evaluate(laying(lure));
      await page.waitForTimeout(600);
      await press();
      // A dialog takes the hover card's link out of reach, and the card goes with it.
      await expect
        .soft(card.getByText('may have covered this card'), lure)
        .toHaveCount((await card.count()) ? 1 : 0);
      expect.soft(await watched(), lure).toEqual([]);

      // Nor if the lure is removed just before the press.
      await page.evaluate('take()');
      await press();
      await page.waitForTimeout(300);
      expect.soft(await watched(), lure).toEqual([]);

      // Once the card has been in plain view for a while, the press counts.
      await page.waitForTimeout(700);
      if (!(await card.count())) continue;
      await press();
      await expect.poll(watched, lure).toHaveLength(1);
    }
  });
