import { expect, test } from '../../../support/browsers/firefox/firefox.ts';
import { textInShadow } from '../../../support/browsers/firefox/firefox-shadow.ts';
import { serveDamaged } from '../../../support/sec-gov/sites/damaged-site.ts';

test('a damaged filing is read whole or declined in Firefox, too', async ({ firefox, secGov }) => {
  const { url, says } = serveDamaged(secGov);
  const page = await firefox.newPage();
  await page.goto(url);
  const links = await page.$$('a#documentsbutton');
  for (const [index, { what, says: expected }] of says.entries()) {
    await links[index]?.hover();
    await expect
      .poll(() => textInShadow(firefox, page, '[data-form4-lens=hover]'), { message: what, timeout: 15_000 })
      .toContain(expected);
    await page.mouse.move(5, 400);
    await page.waitForSelector('[data-form4-lens=hover]', { hidden: true });
  }
});
