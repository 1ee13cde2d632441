import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { openPopup, store, stored } from '../../support/surfaces/popup-page.ts';

test('settings are saved as they are changed, and reset one by one or all at once', async ({ context }) => {
  const page = await openPopup(context, 'options.html');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await page.getByLabel('Summary on a filing’s page').selectOption('Always as a bar');
  await page.getByLabel('In full-text search').uncheck();
  await page.getByRole('slider', { name: 'Delay before the card appears' }).fill('300');
  await expect
    .poll(() => stored(page))
    .toEqual({
      'setting:theme': 'dark',
      'setting:cardStart': 'collapsed',
      'setting:hoverOnFullTextSearch': false,
      'setting:hoverDelay': 300,
    });

  await page.getByRole('button', { name: 'Reset: Summary on a filing’s page' }).click();
  const cardStart = page.getByRole('combobox', { name: 'Summary on a filing’s page' });
  await expect(cardStart).toHaveValue('open');
  await expect(cardStart).toBeFocused();
  const resetAll = page.getByRole('button', { name: 'Reset all settings' });
  await resetAll.click();
  const theme = page.getByRole('combobox', { name: 'Theme' });
  await expect(theme).toHaveValue('auto');
  await expect(page.getByLabel('In full-text search')).toBeChecked();
  expect(await stored(page)).toEqual({});

  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(theme).toHaveValue('dark');
  await expect(page.getByRole('checkbox', { name: 'In full-text search' })).not.toBeChecked();
  await expect(resetAll).toBeFocused();
  expect(await stored(page)).toEqual({
    'setting:theme': 'dark',
    'setting:hoverOnFullTextSearch': false,
    'setting:hoverDelay': 300,
  });

  // What is changed afterward is not overwritten by an old undo.
  await resetAll.click();
  await expect(undo).toBeVisible();
  await theme.selectOption('Light');
  await expect(undo).not.toBeVisible();
});

test('the options stand in one order: explained first, then chosen; the reset is the last of them', async ({
  context,
}) => {
  const page = await openPopup(context, 'options.html');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Appearance',
    'Summary when you point at a filing link',
    'Lists of filings',
    'Troubleshooting',
    'Keyboard shortcuts',
    'New filings',
    'Back up or move your watchlist',
    'Import',
    'Records',
    'Reset',
    'About',
  ]);
  // An explanation stands above what it explains.
  await expect(page.locator('.setting-group')).toHaveCount(6);
  await expect(page.locator('.setting-group:last-child')).toHaveCount(5);
  await expect(page.locator('section > .muted:last-child')).toHaveText([/^Not made/]);
});

test('the theme overrides the system’s, on every page of the extension at once', async ({ context }) => {
  const popup = await openPopup(context);
  const page = await openPopup(context, 'options.html');
  const ground = () => popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await popup.emulateMedia({ colorScheme: 'light' });
  await expect.poll(ground).toBe('rgb(255, 255, 255)');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await expect.poll(ground).toBe('rgb(16, 18, 22)');
});

test('an invalid setting has its default, and affects no other', async ({ context }) => {
  const page = await openPopup(context, 'options.html');
  await store(page, { 'setting:theme': 'sepia', 'setting:marks': false });
  await expect(page.getByLabel(/^Mark links/)).not.toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('auto');
});

test('the keyboard shortcuts are listed with their keys, and the browser’s page to change them is opened', async ({
  context,
}) => {
  const page = await openPopup(context, 'options.html');
  const shortcuts = page.getByRole('region', { name: 'Keyboard shortcuts' });
  await expect(shortcuts.locator('dt')).toHaveText([
    'Open or close the card',
    'Next row',
    'Previous row',
    'Watch or unwatch the insider',
    'Copy the sentence',
  ]);
  await expect(shortcuts.locator('dd')).toHaveText([
    'Alt+Shift+L',
    'Alt+Shift+J',
    'Alt+Shift+K',
    'Alt+Shift+S',
    'Not set',
  ]);
  const opening = context.waitForEvent('page');
  await shortcuts.getByRole('button', { name: 'Change shortcuts' }).click();
  await expect(await opening).toHaveURL('chrome://extensions/shortcuts');
});
