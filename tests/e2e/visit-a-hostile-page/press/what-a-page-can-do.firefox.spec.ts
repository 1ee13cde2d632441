import { expect, test } from '../../../support/browsers/firefox/firefox.ts';
import { textInShadow } from '../../../support/browsers/firefox/firefox-shadow.ts';
import { moveTheFocus } from '../../../support/sec-gov/hostile/moving-focus.ts';
import { asked, manyFilings, serveCompany } from '../../../support/sec-gov/sites/links-site.ts';

test('in Firefox, too, the focus that a page moves shows nothing and requests nothing', async ({
  firefox,
  secGov,
}) => {
  const page = await firefox.newPage();
  await page.goto(serveCompany(secGov, manyFilings(40)));
  await page.evaluate(moveTheFocus);
  await page.keyboard.type('a search of mine', { delay: 30 });
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(asked(secGov)).toEqual([]);
  expect(await page.$('[data-form4-lens=hover]')).toBeNull();

  // From a row's link to its file number, and on to the next row's.
  for (let press = 0; press < 2; press++) await page.keyboard.press('Tab');
  await expect
    .poll(() => textInShadow(firefox, page, '[data-form4-lens=hover]'), { timeout: 15_000 })
    .toContain('sold 10,500 shares');
  expect(asked(secGov)).toHaveLength(1);
});
