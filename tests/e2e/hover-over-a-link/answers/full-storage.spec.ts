import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../../support/browsers/chromium/chromium-shadow.ts';
import { asked, manyFilings, serveCompany } from '../../../support/sec-gov/sites/links-site.ts';
import { fill, openPopup, stored } from '../../../support/surfaces/popup-page.ts';
import { tabTo } from '../../../support/surfaces/tab-to.ts';

/* Chromium limits an extension's storage to 10 MB; in Firefox, only the disk limits it. */

test('in a storage full of cached answers, the next filing is shown and kept', async ({
  context,
  page,
  secGov,
}) => {
  const popup = await openPopup(context);
  await fill(popup, 'hover:0000000001-21-000001', 0);
  await page.goto(serveCompany(secGov, manyFilings(1)));
  await page.bringToFront();
  await tabTo(page.getByRole('link', { name: 'Documents' }));
  await expect(await insideShadow(page, '[data-form4-lens=hover]')).toContainText('sold 10,500 shares');
  await expect
    .poll(async () => Object.keys(await stored(popup)).toSorted())
    .toEqual(['edgar:pace', 'hover:0009000900-24-001001', 'hover:index']);
});

test('in a storage full of the watchlist, nothing is requested, and the sentence says why', async ({
  context,
  page,
  secGov,
}) => {
  const popup = await openPopup(context);
  await fill(popup, 'seen:issuer:0000000001:x', 0);
  await page.goto(serveCompany(secGov, manyFilings(1)));
  await page.bringToFront();
  await tabTo(page.getByRole('link', { name: 'Documents' }));
  await expect(await insideShadow(page, '[data-form4-lens=hover]')).toContainText(
    'Form 4 Lens’s storage is full, so it has stopped sending requests to EDGAR.',
  );
  expect(asked(secGov)).toEqual([]);
  expect(Object.keys(await stored(popup))).toEqual(['seen:issuer:0000000001:x']);
});
