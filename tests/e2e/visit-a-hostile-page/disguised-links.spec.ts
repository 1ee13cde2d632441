import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { serveDisguisedLinks } from '../../support/sec-gov/hostile/disguised-links.ts';
import { asked } from '../../support/sec-gov/sites/links-site.ts';

test('a link that only bears the SEC’s name opens no card and requests nothing', async ({ page, secGov }) => {
  await page.goto(serveDisguisedLinks(secGov));
  for (const link of await page.getByRole('link').all()) {
    await link.hover();
    await page.waitForTimeout(800);
    await expect.soft(page.locator('[data-form4-lens=hover]')).not.toBeAttached();
  }
  expect(asked(secGov)).toEqual([]);
});
