import type { Page } from '@playwright/test';
import { insideShadow } from '../browsers/chromium/chromium-shadow.ts';
import { readList } from './list-table.ts';
import { cardStands } from './pictures.ts';

/** What a reader does before a picture is taken. */

/** Milliseconds. */
const LONGER_THAN_ANY_DELAY = 1000;

/** Rests on the card's net, which outlines its cells. */
export async function restOnNet(page: Page): Promise<void> {
  await cardStands(page);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await card.locator('.headline .figure:has(.net)').hover();
}

/** Opens the card over the page if it is closed to a bar. */
export async function openCard(page: Page): Promise<void> {
  await cardStands(page);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  const button = card.getByRole('button', { name: 'Summary', exact: true });
  if (await button.isVisible()) await button.click();
  await card.locator('.watch button').first().waitFor();
}

/** Rests on a cell of Table I, which explains its row. @param cell its text */
export const restOnRow = (cell: string) => async (page: Page) => {
  await cardStands(page);
  await page.getByText(cell).first().hover();
  await page.waitForTimeout(LONGER_THAN_ANY_DELAY);
};

/** Rests on a link to a filing on a list. @param index the link's index, from 0 */
export const restOnLink = (index: number) => async (page: Page) => {
  await page.getByRole('link', { name: '[html]' }).nth(index).hover();
  await page.waitForTimeout(2 * LONGER_THAN_ANY_DELAY);
};

/** Turns the page right-to-left, as its author might have written it. */
export async function turnAround(page: Page): Promise<void> {
  await cardStands(page);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    dispatchEvent(new Event('resize'));
    // Scrolls to the edge at which such a page begins.
    scrollTo(0, 0);
  });
  await page.waitForTimeout(LONGER_THAN_ANY_DELAY);
}

/** Loads the record from the card, and reads every filing in it. */
export async function loadRecord(page: Page): Promise<void> {
  await cardStands(page);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await card.getByRole('button', { name: 'Load the record' }).click();
  const record = await insideShadow(page, '[data-form4-lens=record]');
  await record.locator('tbody tr').first().waitFor();
  const fill = record.getByRole('button', { name: /^Fill in|^Continue/ });
  if (await fill.isVisible()) await fill.click();
  await record.getByText('Every filing of this record was read.').waitFor();
}

/** Watches everyone on the card, and points at nothing. */
export async function watchAll(page: Page): Promise<void> {
  await cardStands(page);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  const pressed = card.locator('[aria-pressed=true]');
  for (const star of await card.getByRole('button', { name: / as (insider|issuer)$/ }).all()) {
    if ((await star.getAttribute('aria-pressed')) === 'false') await star.click();
    await star.and(pressed).waitFor();
  }
  await page.mouse.move(0, 0);
  // The links on the page are marked a moment later.
  await page.waitForTimeout(LONGER_THAN_ANY_DELAY);
}

/** Has every filing on a list summed up, with the largest purchases and sales first. */
export async function readWholeList(page: Page): Promise<void> {
  const above = await readList(page, page.url());
  await above.getByRole('columnheader', { name: 'Dollars' }).getByRole('button').click();
}
