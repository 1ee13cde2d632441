import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { original, serveAmendment, serveOriginal } from '../../support/sec-gov/sites/amendment-site.ts';
import { openFiling } from '../../support/sec-gov/sites/filing-site.ts';

const line = 'Amended: an amendment signed May 20, 2024 may repeat, correct or add to it.';

test('a filing whose amendment was opened says so first, on its card and beside a link, without a request', async ({
  page,
  secGov,
}) => {
  const site = serveAmendment(secGov, [original]);
  const { url, list } = serveOriginal(secGov);
  const card = await openFiling(page, url);
  await expect(card).toContainText('Sold 1,000');
  await expect(card).not.toContainText('Amended:');

  const amended = await openFiling(page, site.url);
  await amended.locator('.watch button').first().click();
  await expect(amended.locator('.watch button').first()).toHaveAttribute('aria-pressed', 'true');

  const again = await openFiling(page, url);
  await expect(again.locator('.parties > :first-child')).toHaveText(line);
  await expect(again.getByRole('link', { name: 'an amendment signed May 20, 2024' })).toHaveAttribute(
    'href',
    site.url,
  );
  expect(site.asked()).toEqual([]);

  await page.goto(list);
  await page.getByRole('link', { name: '4' }).hover();
  const hover = await insideShadow(page, '[data-form4-lens=hover]');
  await expect(hover.locator('.body > :first-child')).toHaveText(line);
  expect(site.asked()).toEqual([original.accession]);
});
