import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../../support/browsers/chromium/chromium-shadow.ts';
import { serveDamaged } from '../../../support/sec-gov/sites/damaged-site.ts';
import { tabTo } from '../../../support/surfaces/tab-to.ts';

test('a damaged filing is read whole or declined, never half read', async ({ page, secGov }) => {
  const { url, says } = serveDamaged(secGov);
  await page.goto(url);
  for (const [index, { what, says: expected }] of says.entries()) {
    await tabTo(page.getByRole('link', { name: 'Documents' }).nth(index));
    const card = await insideShadow(page, '[data-form4-lens=hover]');
    await expect.soft(card, what).toContainText(expected);
    await expect.soft(card.getByRole('button', { name: 'Try again' }), what).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(card).not.toBeAttached();
  }
});
