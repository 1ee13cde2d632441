import type { Page } from '@playwright/test';
import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../../support/browsers/chromium/chromium-shadow.ts';
import { reloadExtension } from '../../../support/browsers/reload-extension.ts';
import { filing, row } from '../../../support/samples/filing.ts';
import { openFiling, serveFiling } from '../../../support/sec-gov/sites/filing-site.ts';
import { asked, manyFilings, serveCompany } from '../../../support/sec-gov/sites/links-site.ts';
import { openList } from '../../../support/surfaces/list-table.ts';

const UPDATED = 'Form 4 Lens was updated: reload this page.';
const links = (page: Page) => page.getByRole('link', { name: 'Documents' });

/** Collects what is thrown from now on in any JavaScript world on a page. */
async function thrownOn(page: Page): Promise<string[]> {
  const thrown: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    thrown.push(exception?.description ?? text);
  });
  await session.send('Runtime.enable');
  return thrown;
}

test('a filing open during an update keeps one card, which says what to do', async ({
  context,
  page,
  secGov,
}) => {
  const url = serveFiling(secGov, filing({ nonDerivativeTable: [row()] }), '0009000900-24-000001');
  const card = await openFiling(page, url);
  const thrown = await thrownOn(page);
  await reloadExtension(context);
  await page.bringToFront();
  await expect(page.locator('[data-form4-lens=card]')).toHaveCount(1);

  const star = card.locator('.watch button').first();
  await star.click();
  await expect(card.getByText(UPDATED)).toHaveCount(1);
  await expect(star).toHaveAttribute('aria-pressed', 'false');
  for (const name of ['Markdown', 'Save CSV']) {
    await card.getByRole('button', { name, exact: true }).click();
  }
  await expect(card.getByText(UPDATED)).toHaveCount(3);
  await page.locator('td').first().hover();
  await page.keyboard.press('Escape');
  expect(thrown).toEqual([]);

  await page.reload();
  const renewed = await insideShadow(page, '[data-form4-lens=card]');
  await renewed.locator('.watch button').first().click();
  await expect(renewed.locator('.watch button').first()).toHaveAttribute('aria-pressed', 'true');
});

test('a list open during an update says so once, at the first link, and then nothing', async ({
  context,
  page,
  secGov,
}) => {
  const url = serveCompany(secGov, manyFilings(4));
  await page.goto(url);
  await links(page).first().hover();
  await expect(await insideShadow(page, '[data-form4-lens=hover]')).toContainText('sold 10,500 shares');
  await page.mouse.move(0, 0);
  const untouched = await context.newPage();
  await untouched.goto(url);
  const thrown = [await thrownOn(page), await thrownOn(untouched)];
  await reloadExtension(context);

  await page.bringToFront();
  await links(page).nth(1).hover();
  const card = await insideShadow(page, '[data-form4-lens=hover]');
  await expect(card).toContainText(UPDATED);
  await expect(card.getByRole('button')).toHaveCount(0);
  await page.mouse.move(0, 0);
  await expect(card).not.toBeAttached();
  for (const tab of [page, untouched]) {
    await tab.bringToFront();
    for (const nth of [2, 3]) {
      await links(tab).nth(nth).hover();
      await tab.waitForTimeout(600);
      await expect(tab.locator('[data-form4-lens=hover]')).not.toBeAttached();
    }
  }
  expect(thrown).toEqual([[], []]);
  expect(asked(secGov)).toHaveLength(1);
});

test('the button above a list open during an update says what to do', async ({ context, page, secGov }) => {
  const above = await openList(page, serveCompany(secGov, manyFilings(4)));
  await reloadExtension(context);
  await page.bringToFront();
  await above.getByRole('button', { name: /^Summaries/ }).click();
  await expect(above.getByText(UPDATED)).toBeVisible();
  expect(asked(secGov)).toEqual([]);
});
