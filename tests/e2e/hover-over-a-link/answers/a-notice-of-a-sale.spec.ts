import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../../support/browsers/chromium/chromium-shadow.ts';
import { asked } from '../../../support/sec-gov/sites/links-site.ts';
import { serveNotice } from '../../../support/sec-gov/sites/notice-site.ts';

test('a link to a notice says what is proposed, with one request, and then again with none', async ({
  page,
  secGov,
}) => {
  const { url, submission } = serveNotice(secGov);
  await page.goto(url);
  for (let time = 0; time < 2; time++) {
    await page.locator('a#documentsbutton').first().hover();
    const card = await insideShadow(page, '[data-form4-lens=hover]');
    await expect(card).toContainText('Proposes to sell 2,500 shares of Common Stock valued at $63,750');
    await expect(card).toContainText('A notice, not a sale');
    await page.mouse.move(5, 400);
    await expect(page.locator('[data-form4-lens=hover]')).not.toBeAttached();
  }
  expect(asked(secGov).map(({ path }) => path)).toEqual([submission]);
});

test('a notice that breaks off or is damaged gives no figures', async ({ page, secGov }) => {
  const { url, submission } = serveNotice(secGov);
  const header = `<SEC-DOCUMENT>\n<SEC-HEADER>\nACCESSION NUMBER:\t0009000900-24-000301\nCONFORMED SUBMISSION TYPE:\t144\n</SEC-HEADER>\n<DOCUMENT>\n<XML>\n`;
  secGov.serve(submission, {
    body: `${header}<edgarSubmission><headerData></edgarSubmission>\n</XML>\n</DOCUMENT>\n</SEC-DOCUMENT>\n`,
    contentType: 'text/plain',
  });
  await page.goto(url);
  await page.locator('a#documentsbutton').first().hover();
  const card = await insideShadow(page, '[data-form4-lens=hover]');
  await expect(card).toContainText('This filing’s data is damaged, so no figures are shown.');
});

test('a notice without a submission is read by way of its index page', async ({ page, secGov }) => {
  const { url, submission, withoutSubmission } = serveNotice(secGov);
  withoutSubmission();
  await page.goto(url);
  await page.locator('a#documentsbutton').first().hover();
  const card = await insideShadow(page, '[data-form4-lens=hover]');
  await expect(card).toContainText('Proposes to sell 2,500 shares of Common Stock valued at $63,750');
  expect(asked(secGov).map(({ path }) => path.split('/').at(-1))).toEqual([
    submission.split('/').at(-1),
    '0009000900-24-000301-index.htm',
    'primary_doc.xml',
  ]);
});

test('a notice that EDGAR does not have is said to be missing', async ({ page, secGov }) => {
  const { url, submission } = serveNotice(secGov);
  secGov.serve(submission, { status: 404, body: 'not found' });
  await page.goto(url);
  await page.locator('a#documentsbutton').first().hover();
  const card = await insideShadow(page, '[data-form4-lens=hover]');
  await expect(card).toContainText(
    'EDGAR couldn’t find this filing. It may have been removed or may not be published yet. (404)',
  );
});
