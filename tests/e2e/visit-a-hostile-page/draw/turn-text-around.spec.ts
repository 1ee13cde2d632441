import type { Locator } from '@playwright/test';
import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../../support/browsers/chromium/chromium-shadow.ts';
import {
  namesBesideFigures,
  serveTurnedNames,
  watchedName,
} from '../../../support/sec-gov/hostile/turned-names.ts';
import { openPopup, store } from '../../../support/surfaces/popup-page.ts';
import { turnedAround } from '../../../support/surfaces/reading-order.ts';

/** What is reversed in each of these parts, all of which have to exist. */
async function turnedIn(root: Locator, selectors: readonly string[]): Promise<string[]> {
  const turned: string[] = [];
  for (const selector of selectors) {
    const parts = await root.locator(selector).all();
    expect.soft(parts.length, selector).toBeGreaterThan(0);
    for (const part of parts) turned.push(...(await part.evaluate(turnedAround)));
  }
  return turned;
}

test('right-to-left names leave what is next to them in its place', async ({ context, page, secGov }) => {
  const { url, list } = serveTurnedNames(secGov);
  await page.setViewportSize({ width: 800, height: 700 });
  await page.goto(url);
  const bar = await insideShadow(page, '[data-form4-lens=card]');
  expect.soft(await turnedIn(bar, namesBesideFigures.bar)).toEqual([]);

  await page.setViewportSize({ width: 1_600, height: 900 });
  await expect(bar.locator('.card.docked')).toBeVisible();
  expect.soft(await turnedIn(bar, namesBesideFigures.card)).toEqual([]);
  await page.goto(list);
  await page.getByRole('link', { name: 'Documents' }).hover();
  const hover = await insideShadow(page, '[data-form4-lens=hover]');
  await expect(hover.locator('.sentence')).toBeVisible();
  expect.soft(await turnedIn(hover, namesBesideFigures.hover)).toEqual([]);

  const popup = await openPopup(context);
  await store(popup, watchedName);
  await popup.locator('.event-date').waitFor();
  const body = popup.locator('body');
  expect.soft(await turnedIn(body, namesBesideFigures.popup)).toEqual([]);
  await popup.locator('.entry-name').click();
  expect.soft(await turnedIn(body, namesBesideFigures.popupDetails)).toEqual([]);
});
