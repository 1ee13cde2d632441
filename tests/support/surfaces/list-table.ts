import type { Locator, Page } from '@playwright/test';
import { insideShadow } from '../browsers/chromium/chromium-shadow.ts';

/** What the extension puts above a list. */
export const LISTS = '[data-form4-lens=lists]';

/** Opens a page and gives the test access to what is above its list. */
export async function openList(page: Page, url: string): Promise<Locator> {
  await page.goto(url);
  const above = await insideShadow(page, LISTS);
  await above.getByRole('button', { name: /^Summaries for these/ }).waitFor();
  return above;
}

/** Opens a page and has all filings on its list read. */
export async function readList(page: Page, url: string): Promise<Locator> {
  const above = await openList(page, url);
  await above.getByRole('button', { name: /^Summaries for these/ }).click();
  await above.locator('.panel').waitFor();
  await above.locator('progress').waitFor({ state: 'detached', timeout: 60_000 });
  return above;
}

/** The texts in a column, row by row; the column "No." is named "place". */
export const column = (above: Locator, name: string): Promise<string[]> =>
  above.locator(`td.${name}`).allInnerTexts();
