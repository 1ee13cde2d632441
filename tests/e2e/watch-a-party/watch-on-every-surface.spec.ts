import type { Page } from '@playwright/test';
import { padCik } from '../../../lib/edgar/addresses/cik.ts';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { listedSamples, submissionPathOf } from '../../support/edgar-pages/listings/listings.ts';
import { companyFilingsPage } from '../../support/edgar-pages/listings/lists/company-filings.ts';
import { submission } from '../../support/edgar-pages/submission.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import type { SecGov } from '../../support/sec-gov/sec-gov.ts';
import { popupWith, stored } from '../../support/surfaces/popup-page.ts';

const origin = 'https://www.sec.gov';

async function openFiling(page: Page, secGov: SecGov, name: string) {
  const { path, html } = sampleNamed(name);
  secGov.serve(path, { body: html });
  await page.goto(origin + path);
  return insideShadow(page, '[data-form4-lens=card]');
}

function listedSeed() {
  const [seed] = listedSamples;
  if (!seed) throw new Error('There is no sample.');
  return seed;
}

test('a party watched in one tab is watched in another at once, and after a reload', async ({
  context,
  secGov,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  const card = await openFiling(one, secGov, 'thirty-rows');
  const sameCard = await openFiling(other, secGov, 'thirty-rows');
  const star = /Castellanos Rafael as insider/;
  await expect(sameCard.getByRole('button', { name: star })).toHaveAttribute('aria-pressed', 'false');
  await card.getByRole('button', { name: star }).click();
  await expect(sameCard.locator('.watch [aria-pressed=true]').first()).toBeVisible();
  await one.reload();
  const again = await insideShadow(one, '[data-form4-lens=card]');
  await expect(again.getByRole('button', { name: star })).toHaveAttribute('aria-pressed', 'true');
  await again.getByRole('button', { name: star }).click();
  await expect(sameCard.locator('.watch [aria-pressed=true]')).toHaveCount(0);
});

test('every owner of a joint filing and the issuer are watched separately', async ({ page, secGov }) => {
  const card = await openFiling(page, secGov, 'joint-filers');
  await expect(card.locator('.watch button')).toHaveCount(5);
  await card.getByRole('button', { name: /Tidewater Grain Corp as issuer/ }).click();
  await expect(card.locator('.watch button[aria-pressed=true]')).toHaveCount(1);
});

test('if the page has no CIK, the submission is requested once, on the click', async ({ page, secGov }) => {
  const { document, filingDate, ...listed } = listedSeed();
  const text = submission({ ...listed, filename: document, filedAsOfDate: filingDate });
  secGov.serve(submissionPathOf(listedSeed()), { body: text, contentType: 'text/plain' });
  const card = await openFiling(page, secGov, 'seed');
  const asked = () => secGov.requests.filter(({ path }) => path.endsWith('.txt')).length;
  await expect(card.locator('.watch button')).toHaveCount(2);
  expect(asked()).toBe(0);
  await card.getByRole('button', { name: /Kandris Michael D as insider/ }).click();
  await expect(card.locator('.watch [aria-pressed=true]').first()).toBeVisible();
  await card.getByRole('button', { name: /Alto Ingredients, Inc. as issuer/ }).click();
  await expect(card.locator('.watch [aria-pressed=true]')).toHaveCount(2);
  expect(asked()).toBe(1);
});

test('if EDGAR does not give the CIK either, the card says so and watches nobody', async ({
  page,
  secGov,
}) => {
  const card = await openFiling(page, secGov, 'seed');
  await card.getByRole('button', { name: /Kandris Michael D as insider/ }).click();
  await expect(card.getByText(/This page carries no CIK\. .+404/)).toBeVisible();
  await expect(card.locator('.watch button[aria-pressed=true]')).toHaveCount(0);
});

test('links to a watched party have a mark, which the page cannot see', async ({ page, secGov }) => {
  const card = await openFiling(page, secGov, 'thirty-rows');
  const { issuer } = sampleNamed('thirty-rows').filing ?? {};
  await card.getByRole('button', { name: /as issuer/ }).click();
  await expect(card.locator('.watch [aria-pressed=true]').first()).toBeVisible();
  const list = `/cgi-bin/browse-edgar?action=getcompany&CIK=${issuer?.cik}`;
  const company = companyFilingsPage({ name: issuer?.name ?? '', cik: issuer?.cik ?? '' }, []);
  const other = '<a href="/cgi-bin/browse-edgar?action=getcompany&CIK=0009000999">Another company</a>';
  secGov.serve(list, { body: company + other });
  await page.goto(origin + list);
  await expect(page.locator('[data-form4-lens=marks]')).toBeAttached();
  expect(await page.locator('[data-form4-lens=marks]').evaluate((host) => host.shadowRoot)).toBeNull();
  const marks = await insideShadow(page, '[data-form4-lens=marks]');
  await expect(marks.locator('.watched')).toHaveCount(2);
  const link = await page.getByRole('link', { name: /insider transactions/ }).boundingBox();
  const mark = await marks.locator('.watched').last().boundingBox();
  expect(Math.abs((mark?.x ?? 0) - ((link?.x ?? 0) + (link?.width ?? 0)))).toBeLessThan(4);
  // Other links have an invisible one, even when the browser forces its colors.
  const unwatched = marks.locator('.mark:not(.watched)');
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    await expect(unwatched).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  }
});

test('a damaged record shows on no surface as watched, and watching again sets it aside', async ({
  context,
  page,
  secGov,
}) => {
  const { issuer } = sampleNamed('thirty-rows').filing ?? {};
  const key = `watch:issuer:${padCik(issuer?.cik ?? '')}`;
  const popup = await popupWith(context, [], { [key]: { version: 1, name: 'half' } });
  const list = `/cgi-bin/browse-edgar?action=getcompany&CIK=${issuer?.cik}`;
  secGov.serve(list, { body: companyFilingsPage({ name: issuer?.name ?? '', cik: issuer?.cik ?? '' }, []) });
  await page.goto(origin + list);

  const card = await openFiling(await context.newPage(), secGov, 'thirty-rows');
  const button = card.getByRole('button', { name: /as issuer/ });
  await expect(button).toHaveAttribute('title', /entry saved here can’t be read/);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  const marks = (await insideShadow(page, '[data-form4-lens=marks]')).locator('.watched');
  await expect(marks).toHaveCount(0);

  await button.click();
  await expect(card.locator('.watch [aria-pressed=true]').first()).toBeVisible();
  await expect(marks).not.toHaveCount(0);
  const aside = Object.entries(await stored(popup)).filter(([name]) => name.startsWith('watch-unreadable:'));
  expect(aside).toMatchObject([[expect.any(String), { key, raw: expect.stringContaining('half') }]]);
});
