import type { Locator } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium-shadow.ts';
import { listedFiling, submissionPathOf } from '../../support/edgar-pages/listings/listings.ts';
import { submission } from '../../support/edgar-pages/submission.ts';
import { filing, owner, relationship, row } from '../../support/samples/filing.ts';
import { serveFiling } from '../../support/sec-gov/filing-site.ts';
import { serveCompany } from '../../support/sec-gov/links-site.ts';
import { openPopup } from '../../support/surfaces/popup-page.ts';
import { turnedAround } from '../../support/surfaces/reading-order.ts';

/** Names and titles from right to left, each before a number of the card's or of the form's. */
const facts = filing({
  issuer: { cik: '0009000101', name: '\u0645\u062b\u0627\u0644', tradingSymbol: '7' },
  reportingOwners: [
    owner({
      name: '\u05d9\u05e9\u05e8\u05d0\u05dc',
      relationship: relationship({
        isOfficer: true,
        officerTitle: '\u05e1\u05de\u05e0\u05db\u05dc',
        isTenPercentOwner: true,
      }),
    }),
  ],
  nonDerivativeTable: [row({ securityTitle: '\u05de\u05e0\u05d9\u05d4' })],
});
const listed = listedFiling({ accession: '0009000900-24-007101' });

/** What is turned around in each of these parts, which all have to be there. */
async function turnedIn(root: Locator, selectors: readonly string[]): Promise<string[]> {
  const turned: string[] = [];
  for (const selector of selectors) {
    const parts = await root.locator(selector).all();
    expect.soft(parts.length, selector).toBeGreaterThan(0);
    for (const part of parts) turned.push(...(await part.evaluate(turnedAround)));
  }
  return turned;
}

test('names from right to left leave what stands beside them in its place', async ({
  context,
  page,
  secGov,
}) => {
  const url = serveFiling(secGov, facts, listed.accession);
  const list = serveCompany(secGov, [listed]);
  const { accession, filingDate, acceptanceDatetime } = listed;
  const body = submission({ filing: facts, accession, filedAsOfDate: filingDate, acceptanceDatetime });
  secGov.serve(submissionPathOf(listed), { body, contentType: 'text/plain' });

  await page.setViewportSize({ width: 800, height: 700 });
  await page.goto(url);
  const bar = await insideShadow(page, '[data-form4-lens=card]');
  expect.soft(await turnedIn(bar, ['.who', '.what'])).toEqual([]);

  await page.setViewportSize({ width: 1_600, height: 900 });
  await expect(bar.locator('.card.docked')).toBeVisible();
  expect.soft(await turnedIn(bar, ['.party-text', '.sentence', '.security'])).toEqual([]);
  // A press counts once the card has been seen.
  await page.waitForTimeout(700);
  await bar.getByRole('button', { name: / as insider$/ }).click();
  await expect(bar.locator('.watch [aria-pressed=true]')).toHaveCount(1);

  await page.goto(list);
  await page.getByRole('link', { name: 'Documents' }).hover();
  const hover = await insideShadow(page, '[data-form4-lens=hover]');
  await expect(hover.locator('.sentence')).toBeVisible();
  expect.soft(await turnedIn(hover, ['.form', '.who', '.actions .action'])).toEqual([]);

  const popup = await openPopup(context);
  await popup.locator('.entry-role').waitFor();
  expect.soft(await turnedIn(popup.locator('body'), ['.entry-role'])).toEqual([]);
  await popup.locator('.entry-name').click();
  expect.soft(await turnedIn(popup.locator('body'), ['.details-content > p:first-child'])).toEqual([]);
});
