import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { crowd } from '../../support/fakes/records-of.ts';
import { openPopup, popupWith, store, stored } from '../../support/surfaces/popup-page.ts';

/* After each of these, the focus is on what a user would press next, and is never lost. */

/** Newest first: Ada, Bea, Cy. */
const three = ['Cy', 'Bea', 'Ada'].map((name, n) =>
  anEntry({ cik: `000000000${n + 1}`, name, addedAt: `2026-01-0${n + 1}T00:00:00.000Z`, note: `on ${name}` }),
);
const rowOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const star = (page: Page, name: string) =>
  page.getByRole('button', { name: `Remove ${name} from the watchlist` });
const noteOf = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^Note and tags of ${name}`) });
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });

for (const [how, close] of [
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['Done', (page: Page) => page.getByRole('button', { name: 'Done' }).press('Enter')],
] as const) {
  test(`closing the note editor by ${how} goes back to the note`, async ({ context }) => {
    const page = await popupWith(context, three);
    await noteOf(page, 'Bea').press('Enter');
    await expect(page.getByLabel('Note on Bea')).toBeFocused();
    await close(page);
    await expect(noteOf(page, 'Bea')).toBeFocused();
  });
}

test('removing focuses the row in its place, and undoing the row that is back', async ({ context }) => {
  const page = await popupWith(context, three);
  await star(page, 'Bea').press('Enter');
  await expect(rowOf(page, 'Cy')).toBeFocused();
  await undo(page).press('Enter');
  await expect(rowOf(page, 'Bea')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(rowOf(page, 'Cy')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(rowOf(page, 'Ada')).toBeFocused();
  await page.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(rowOf(page, 'Ada')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(undo(page)).toBeFocused();
});

test('a row that another tab removes gives the focus to the next', async ({ context }) => {
  const page = await popupWith(context, three);
  const other = await openPopup(context);
  await rowOf(page, 'Bea').focus();
  await star(other, 'Bea').click();
  await expect(rowOf(page, 'Cy')).toBeFocused();
});

test('removing from the details focuses the next row, and undoing leads back to the details', async ({
  context,
}) => {
  const page = await popupWith(context, three);
  await rowOf(page, 'Bea').press('Enter');
  await expect(page.getByRole('heading', { name: 'Bea' })).toBeFocused();
  await star(page, 'Bea').press('Enter');
  await expect(rowOf(page, 'Cy')).toBeFocused();
  await undo(page).press('Enter');
  await expect(page.getByRole('heading', { name: 'Bea' })).toBeFocused();
});

test('a selection can be cleared, widened and removed without losing the place', async ({ context }) => {
  const page = await popupWith(context, three);
  const box = page.getByRole('checkbox', { name: 'Select Bea' });
  await box.press('Space');
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(box).toBeFocused();
  await box.press('Space');
  const remove = page.getByRole('button', { name: 'Remove', exact: true });
  await remove.press('Enter');
  await expect(rowOf(page, 'Ada')).toBeFocused();
  await page.getByRole('checkbox', { name: 'Select Ada' }).press('Space');
  await page.getByRole('button', { name: 'Select all 2' }).press('Enter');
  await expect(remove).toBeFocused();
  await remove.press('Enter');
  await expect(undo(page)).toBeFocused();
});

test('clearing a search that found nothing focuses the search', async ({ context }) => {
  const page = await popupWith(context, three);
  await page.getByRole('searchbox').fill('nobody');
  await page.getByRole('button', { name: 'Clear search and filters' }).press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('deleting an item, and going back, keep the focus', async ({ context }) => {
  const broken = { 'watch:issuer:0000000008': { version: 1 }, 'watch:issuer:0000000009': { version: 1 } };
  const page = await popupWith(context, three, broken);
  const notice = page.getByRole('button', { name: '2 items couldn’t be read' });
  await notice.press('Enter');
  await expect(page.getByRole('heading', { name: 'Items not on your list' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(notice).toBeFocused();
  await notice.press('Enter');
  await page.getByRole('button', { name: 'Delete' }).first().press('Enter');
  await page.getByRole('button', { name: 'Delete permanently?' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Back to the watchlist' })).toBeFocused();
});

test('closing a failure keeps the focus on the page', async ({ context }) => {
  const newer = { version: 9, who: 'Bea' };
  const page = await popupWith(context, three);
  await store(page, { 'note:issuer:0000000002': newer });
  await noteOf(page, 'Bea').press('Enter');
  await page.getByLabel('Note on Bea').fill('mine');
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect((await stored(page))['note:issuer:0000000002']).toEqual(newer);
});

test('a press on an empty area leaves the focus where the reader put it: nowhere', async ({ context }) => {
  const page = await popupWith(context, three);
  const other = await openPopup(context);
  await rowOf(page, 'Bea').focus();
  await page.getByRole('heading', { name: 'Watchlist' }).click();
  await star(other, 'Bea').click();
  await expect(rowOf(page, 'Bea')).toHaveCount(0);
  await expect(page.locator('body')).toBeFocused();
});

test('the search leads into the list and back, and Enter opens a single hit', async ({ context }) => {
  const only = anEntry({ cik: '0000009999', name: 'Only One' });
  const page = await popupWith(context, [...crowd(300), only]);
  const search = page.getByRole('searchbox');
  const focused = page.locator(':focus');
  await search.press('ArrowDown');
  await expect(focused).toHaveAttribute('data-control', 'open');
  const first = await focused.textContent();
  await page.keyboard.press('ArrowUp');
  await expect(search).toBeFocused();

  await search.fill('number 29');
  await search.press('Enter');
  await expect(search).toBeFocused();
  await search.fill('only');
  await search.press('Enter');
  await expect(page.getByRole('heading', { name: 'Only One' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(focused).toHaveText('Only One');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await search.press('ArrowDown');
  await expect(focused).toHaveText(first ?? '');
});
