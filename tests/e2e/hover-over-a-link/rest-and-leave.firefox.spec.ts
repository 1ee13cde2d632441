import { expect, test } from '../../support/browsers/firefox/firefox.ts';
import { textInShadow } from '../../support/browsers/firefox/firefox-shadow.ts';
import { asked, manyFilings, serveCompany } from '../../support/sec-gov/sites/links-site.ts';

test('resting on a link shows its summary in Firefox, and then again without a request', async ({
  firefox,
  secGov,
}) => {
  const page = await firefox.newPage();
  await page.goto(serveCompany(secGov, manyFilings(2)));
  for (let time = 0; time < 2; time++) {
    await page.hover('a#documentsbutton');
    await expect
      .poll(() => textInShadow(firefox, page, '[data-form4-lens=hover]'), { timeout: 15_000 })
      .toContain('sold 10,500 shares');
    await page.mouse.move(5, 400);
    await page.waitForSelector('[data-form4-lens=hover]', { hidden: true });
  }
  expect(asked(secGov)).toHaveLength(1);
});
