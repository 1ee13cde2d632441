import { expect, test } from '../../support/browsers/firefox.ts';
import { textInShadow } from '../../support/browsers/firefox-shadow.ts';
import { asked } from '../../support/sec-gov/links-site.ts';
import { serveNotice } from '../../support/sec-gov/notice-site.ts';

test('a link to a notice says in Firefox what is proposed, and that it is no sale', async ({
  firefox,
  secGov,
}) => {
  const { url } = serveNotice(secGov);
  const page = await firefox.newPage();
  await page.goto(url);
  await page.hover('a#documentsbutton');
  await expect
    .poll(() => textInShadow(firefox, page, '[data-form4-lens=hover]'), { timeout: 15_000 })
    .toContain('Proposes to sell 2,500 Common Stock');
  expect(await textInShadow(firefox, page, '[data-form4-lens=hover]')).toContain('A notice, not a sale');
  expect(asked(secGov)).toHaveLength(1);
});
