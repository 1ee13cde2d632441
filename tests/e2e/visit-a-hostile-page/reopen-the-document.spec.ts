import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { asked, manyFilings, serveCompany } from '../../support/sec-gov/sites/links-site.ts';
import { origin } from '../../support/surfaces/card.ts';

const { path, html } = sampleNamed('thirty-rows');
const reopen = (markup: string) => {
  document.open();
  document.write(markup);
  document.close();
};

test('a filing that its page rewrites has one card, which works', async ({ page, secGov }) => {
  secGov.serve(path, { body: html });
  await page.goto(origin + path);
  const host = page.locator('[data-form4-lens=card]');
  await expect(host).toBeAttached();
  for (let time = 0; time < 2; time++) {
    await page.evaluate(reopen, html);
    await expect(host).toHaveCount(1);
  }
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await expect(card.locator('.card')).toBeVisible();
  const star = card.getByRole('button', { name: /Castellanos Rafael as insider/ });
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
});

test('a page that is no longer a filing has no card', async ({ page, secGov }) => {
  secGov.serve(path, { body: html });
  await page.goto(origin + path);
  const host = page.locator('[data-form4-lens=card]');
  await expect(host).toBeAttached();
  await page.evaluate(reopen, '<p>Nothing to see.</p>');
  await page.waitForTimeout(500);
  await expect(host).toHaveCount(0);
});

test('links on a list that is rewritten still work', async ({ page, secGov }) => {
  await page.goto(serveCompany(secGov, manyFilings(2)));
  await page.evaluate(reopen, await page.content());
  await page.getByRole('link', { name: 'Documents' }).first().hover();
  await expect(page.locator('[data-form4-lens=hover]')).toBeAttached();
  await expect.poll(() => asked(secGov)).toHaveLength(1);
});
