import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import {
  amendment,
  elsewhere,
  original,
  serveAmendment,
} from '../../support/sec-gov/sites/amendment-site.ts';
import { openFiling } from '../../support/sec-gov/sites/filing-site.ts';
import { emptyStorage, openPopup } from '../../support/surfaces/popup-page.ts';

async function open(page: Page, url: string): Promise<Locator> {
  const card = await openFiling(page, url);
  return card.locator('section.part', { has: page.getByRole('heading', { name: 'What it changes' }) });
}

const press = (part: Locator, name: string) => part.getByRole('button', { name }).click();

test('two requests find the original and show cell by cell what changed, each linked to its cell', async ({
  page,
  secGov,
}) => {
  const site = serveAmendment(secGov, [original]);
  const part = await open(page, site.url);
  expect(site.asked()).toEqual([]);
  await press(part, 'Find the original · 2 requests');
  await expect(part).toContainText('1 figure changed; 1 row added; also changed: 1 footnote.');
  expect(site.asked()).toEqual(['feed', original.accession]);
  await expect(part.getByRole('link', { name: 'the Form 4 filed May 16, 2024' })).toHaveAttribute(
    'href',
    /0009000900-24-000041-index\.htm$/,
  );
  const rows = part.locator('tr');
  await expect(rows).toHaveText([
    'WhereWasIs',
    /^Table I, row 1Sold 1,000 shares of Common Stock at \$26\.10/,
    'Price$25.50$26.10',
    /^Table I, row 3 · addedWas granted 700 shares|^Table I, row 3 · added/,
    'Footnote 1The sale was made under a plan adopted on March 1, 4, 2024.',
  ]);
  await expect(part.locator('del').last()).toHaveText('1, ');

  const card = page.locator('[data-form4-lens=card]');
  await card.getByRole('button', { name: '$26.10', exact: true }).last().hover();
  await expect(card.locator('.outline')).toHaveCount(1);
  const [outline, cell] = await Promise.all([
    card.locator('.outline').boundingBox(),
    page.locator('td', { hasText: /^\$26\.1$/ }).boundingBox(),
  ]);
  expect(Math.abs((outline?.y ?? 0) - (cell?.y ?? 1000))).toBeLessThan(8);
});

test('if the day in box 4 is not enough, it says what EDGAR lists and what it costs to look', async ({
  context,
  page,
  secGov,
}) => {
  const own = await openPopup(context, 'options.html');
  const from = { request: 0 };
  /** Opens the amendment again, with everything read before forgotten, and presses the button. */
  const look = async (listed: Parameters<typeof serveAmendment>[1], feed?: string) => {
    await emptyStorage(own);
    const site = serveAmendment(secGov, listed);
    if (feed) secGov.serve(site.feed, { body: feed });
    from.request = site.asked().length;
    const part = await open(page, site.url);
    await press(part, 'Find the original · 2 requests');
    return { part, asked: () => site.asked().slice(from.request) };
  };

  await test.step('of several filings on that day, the one on this issuer is found', async () => {
    const { part, asked } = await look([elsewhere, original]);
    await expect(part).toContainText('EDGAR lists 2 Forms 4 of Marlowe Ada J filed on May 16, 2024.');
    expect(asked()).toEqual(['feed']);
    await press(part, 'Find the original among them · 2 requests');
    await expect(part).toContainText('1 figure changed');
    expect(asked()).toHaveLength(3);
  });

  await test.step('a day on which nothing was filed is reported, with what was filed around it', async () => {
    const { part, asked } = await look([{ ...original, filedAt: '2024-05-17' }]);
    await expect(part).toContainText('EDGAR lists no Form 4 of Marlowe Ada J filed on May 16, 2024');
    await expect(part.getByRole('link')).toHaveText('Form 4 filed May 17, 2024');
    await press(part, 'Compare with it · 1 request');
    await expect(part).toContainText('1 figure changed');
    expect(asked()).toEqual(['feed', original.accession]);
  });

  await test.step('an original that cannot be found is said to be missing', async () => {
    const { part, asked } = await look([]);
    await expect(part.getByRole('alert')).toContainText('nor within ten days of it');
    expect(asked()).toEqual(['feed']);
    await expect(part.getByRole('button')).toHaveCount(0);
  });

  await test.step('a filing on another issuer is not taken for the original', async () => {
    const { part } = await look([elsewhere]);
    await expect(part.getByRole('alert')).toContainText('about another issuer. The original was not found');
    await expect(part.getByRole('link')).toHaveCount(1);
  });

  await test.step('a list of something else is declined', async () => {
    const { part, asked } = await look(
      [original],
      '<!DOCTYPE html><html><body>No matching CIK.</body></html>',
    );
    await expect(part.getByRole('alert')).toContainText('list of this person’s filings could not be read');
    expect(asked()).toEqual(['feed']);
  });
});

test('a refusal stops everything, and what was read is not requested again', async ({ page, secGov }) => {
  const site = serveAmendment(secGov, [original]);
  secGov.serve(site.feed, { status: 403, body: 'no', headers: { 'retry-after': '1' } });
  const part = await open(page, site.url);
  await press(part, 'Find the original');
  await expect(part.getByRole('alert')).toContainText('The SEC’s site is limiting requests');
  await expect(part.getByRole('button', { name: 'Try again · 2 requests' })).toBeVisible();
  expect(site.asked()).toEqual(['feed']);
});

test('CIKs that a page lacks are requested', async ({ page, secGov }) => {
  const nameless = {
    ...amendment.filing,
    reportingOwners: amendment.filing.reportingOwners.map((one) => ({ ...one, cik: null })),
  };
  const site = serveAmendment(secGov, [original], nameless);
  const part = await open(page, site.url);
  await press(part, 'Find the original · 3 requests');
  await expect(part).toContainText('1 figure changed');
  expect(site.asked()).toEqual([amendment.accession, 'feed', original.accession]);
});
