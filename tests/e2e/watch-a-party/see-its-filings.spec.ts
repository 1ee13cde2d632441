import type { Page } from '@playwright/test';
import type { Filing } from '../../../lib/form4/model/filing.ts';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { filing, owner, relationship, row } from '../../support/samples/filing.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { openFiling, serveFiling } from '../../support/sec-gov/sites/filing-site.ts';
import { openPopup, stored } from '../../support/surfaces/popup-page.ts';
import { realPopup } from '../../support/surfaces/real-popup.ts';

const sale = (date: string, after: string, facts: Partial<Filing> = {}) =>
  filing({
    nonDerivativeTable: [row({ transactionDate: date, sharesOwnedFollowingTransaction: after })],
    signatures: [{ name: '/s/ Ada J. Marlowe', date }],
    ...facts,
  });

const entry = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Marlowe Ada J' });

test('filings of a watched party are kept as they are opened; an amendment becomes the last, an older one does not', async ({
  context,
  page,
  secGov,
}) => {
  const newest = serveFiling(secGov, sale('2024-05-14', '9000'), '0009000900-24-000101');
  const older = serveFiling(secGov, sale('2023-05-15', '12000'), '0009000900-23-000102');
  const amends = { documentType: '4/A', dateOfOriginalSubmission: '2024-05-16' } as const;
  const amendment = serveFiling(secGov, sale('2024-05-14', '8000', amends), '0009000900-24-000103');
  const popup = await openPopup(context);

  const card = await openFiling(page, newest);
  await card.getByRole('button', { name: /Marlowe Ada J as insider/ }).click();
  await expect(entry(popup)).toContainText('May 14, 2024');
  await expect(entry(popup)).toContainText(/Sold \$[\d,]+/);
  await expect(entry(popup)).toContainText('1,000 shares');

  await openFiling(page, older);
  await expect(entry(popup).getByRole('img', { name: /^Owned after 2 filings/ })).toBeVisible();
  await expect(entry(popup)).toContainText('May 14, 2024');

  await openFiling(page, amendment);
  await popup.getByRole('button', { name: 'Marlowe Ada J', exact: true }).click();
  const rows = popup.getByRole('table', { name: /^Filings of/ }).locator('tbody');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText('4/A');
  await expect(rows.nth(0)).toContainText('8,000');
  await expect(rows.nth(1)).toContainText('amended');
  await popup.getByRole('button', { name: 'Back to the watchlist' }).click();
  await expect(entry(popup).getByRole('img', { name: /^Owned after 2 filings/ })).toBeVisible();

  // The issuer of these filings is not watched, so nothing is kept for it.
  const keys = Object.keys(await stored(popup));
  expect(keys.filter((key) => key.includes('issuer'))).toEqual([]);
});

test('a party that is removed in the popup loses its star on the card at once', async ({
  context,
  page,
  secGov,
}) => {
  const card = await openFiling(
    page,
    serveFiling(secGov, sale('2024-05-14', '9000'), '0009000900-24-000101'),
  );
  const star = card.getByRole('button', { name: /Marlowe Ada J as insider/ });
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  const popup = await openPopup(context);
  await popup.getByRole('button', { name: 'Remove Marlowe Ada J from the watchlist' }).click();
  await expect(star).toHaveAttribute('aria-pressed', 'false');
});

test("the popup has the current tab's filing on top, with a star for each of its parties", async ({
  context,
  page,
  secGov,
}) => {
  const card = await openFiling(
    page,
    serveFiling(secGov, sale('2024-05-14', '9000'), '0009000900-24-000101'),
  );
  const { options, inPopup } = await realPopup(context, page);
  const tabFiling = () => inPopup((popup) => popup.querySelector('.tab-filing')?.textContent ?? '');
  await expect.poll(tabFiling).toContain('On this tab: Form 4');
  expect(await tabFiling()).toContain('Sold 1,000 at');
  expect(await tabFiling()).toContain('Marlowe Ada J');
  expect(await tabFiling()).toContain('Fernhill Instruments, Inc.');

  await inPopup((popup) => popup.querySelectorAll<HTMLElement>('.tab-filing button')[1]?.click());
  await expect(card.getByRole('button', { name: /Fernhill Instruments, Inc. as issuer/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(Object.keys(await stored(options))).toContain('watch:issuer:0009000101');
  await expect
    .poll(() =>
      inPopup((popup) => [...popup.querySelectorAll('.tab-filing button')].map((star) => star.ariaPressed)),
    )
    .toEqual(['false', 'true']);
});

test('if the page in the tab has no CIK and EDGAR cannot be asked, the popup says so', async ({
  context,
  page,
  secGov,
}) => {
  const { path, html } = sampleNamed('seed');
  secGov.serve(path, { body: html });
  await openFiling(page, `https://www.sec.gov${path}`);
  const { options, inPopup } = await realPopup(context, page);
  await expect
    .poll(() => inPopup((popup) => popup.querySelectorAll('.tab-filing button').length))
    .toBeGreaterThan(0);
  await inPopup((popup) => popup.querySelector<HTMLElement>('.tab-filing button')?.click());
  await expect
    .poll(() => inPopup((popup) => popup.querySelector('[role=alert]')?.textContent ?? ''))
    .toContain('This page carries no CIK.');
  expect(Object.keys(await stored(options)).filter((key) => key.startsWith('watch:'))).toEqual([]);
});

const payload = `<img src=x onerror="document.title='owned'">`;

test('what a hostile filing says is text on the card, in the popup and in the details', async ({
  context,
  page,
  secGov,
}) => {
  const hostile = sale('2024-05-14', '9000', {
    issuer: { cik: '0009000101', name: payload, tradingSymbol: payload, foreignTradingSymbol: null },
    reportingOwners: [
      owner({ name: payload, relationship: relationship({ isOfficer: true, officerTitle: payload }) }),
    ],
  });
  const url = serveFiling(secGov, hostile, '0009000900-24-000101');
  const card = await openFiling(page, url);
  for (const star of await card.locator('.watch button').all()) await star.click();
  await expect(card.locator('.watch [aria-pressed=true]')).toHaveCount(2);
  const popup = await openPopup(context);
  await popup.locator('.entry-name').first().click();
  await expect(popup.getByRole('heading', { name: payload })).toBeVisible();
  await expect(popup.getByRole('table', { name: /^Filings of/ })).toBeVisible();
  for (const one of [page, popup]) {
    await expect(one.locator('img')).toHaveCount(0);
    await expect(one).not.toHaveTitle('owned');
  }
});
