import { expect, test } from '../../support/browsers/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium-shadow.ts';
import { asked } from '../../support/sec-gov/links-site.ts';
import { serveNoticePage } from '../../support/sec-gov/notice-site.ts';

const requests = (...of: Parameters<typeof asked>) =>
  asked(...of).flatMap(({ path }) => (path.endsWith('.txt') ? [path] : []));

test('the page of a notice gets a card that says it is no sale, without a request', async ({
  page,
  secGov,
}) => {
  await page.goto(serveNoticePage(secGov).url);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await expect(card).toContainText('Proposes to sell 2,500 Common Stock · $63,750.00');
  await expect(card).toContainText('A notice, not a sale');
  await expect(card).toContainText('48,000,000, by this notice of May 14, 2024');
  expect(requests(secGov)).toEqual([]);
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('[data-form4-lens=card]')).not.toBeAttached();
});

test('a notice in another layout is declined by what it lacks, and read from EDGAR when asked for', async ({
  page,
  secGov,
}) => {
  const { url, submission } = serveNoticePage(secGov, undefined, (html) =>
    html.replace('<th>Aggregate Market Value</th>', '<th>Value</th>'),
  );
  await page.goto(url);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await expect(card).toContainText('Not found: Securities Information.');
  expect(requests(secGov)).toEqual([]);
  await card.getByRole('button', { name: 'Read it from EDGAR · 1 request' }).click();
  await expect(card).toContainText('Proposes to sell 2,500 Common Stock · $63,750.00');
  await expect(card).toContainText('Filed May 14, 2024.');
  expect(requests(secGov)).toEqual([submission]);
});

test('a refusal is said, and Esc closes the card', async ({ page, secGov }) => {
  const { url, submission } = serveNoticePage(secGov, undefined, (html) =>
    html.replace('Name of Issuer', 'X'),
  );
  secGov.serve(submission, { status: 403, body: 'no' });
  await page.goto(url);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await card.getByRole('button', { name: 'Read it from EDGAR' }).click();
  await expect(card).toContainText('EDGAR turned requests away');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-form4-lens=card]')).not.toBeAttached();
});
