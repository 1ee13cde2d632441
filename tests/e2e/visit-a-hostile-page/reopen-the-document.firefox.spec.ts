import { expect, test } from '../../support/browsers/firefox/firefox.ts';
import { textInShadow } from '../../support/browsers/firefox/firefox-shadow.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { origin } from '../../support/surfaces/card.ts';

const { path, html } = sampleNamed('seed');

test('a filing that its page rewrites has one card in Firefox, too', async ({ firefox, secGov }) => {
  secGov.serve(path, { body: html });
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  await page.goto(origin + path);
  await page.waitForSelector('[data-form4-lens=card]');
  await page.evaluate((markup) => {
    document.open();
    document.write(markup);
    document.close();
  }, html);
  await expect
    .poll(() => textInShadow(firefox, page, '[data-form4-lens=card]'), { timeout: 15_000 })
    .toContain('Acquired 123,239');
  expect(await page.$$('[data-form4-lens=card]')).toHaveLength(1);
});
