import { expect, test } from '../../support/browsers/firefox.ts';
import { textInShadow } from '../../support/browsers/firefox-shadow.ts';
import { serveNoticePage } from '../../support/sec-gov/notice-site.ts';

test('the page of a notice gets its card in Firefox', async ({ firefox, secGov }) => {
  const page = await firefox.newPage();
  await page.goto(serveNoticePage(secGov).url);
  await expect
    .poll(() => textInShadow(firefox, page, '[data-form4-lens=card]'), { timeout: 15_000 })
    .toContain('Proposes to sell 2,500 Common Stock');
  expect(await textInShadow(firefox, page, '[data-form4-lens=card]')).toContain('A notice, not a sale');
});
