import { expect, openExtensionPage, test } from '../../support/browsers/firefox/firefox.ts';

/** Declared for the extension's own pages. */
declare const browser: { commands: { openShortcutSettings: unknown } };

test('the keyboard shortcuts are listed with their keys in Firefox, which has a page to change them', async ({
  firefox,
}) => {
  const page = await openExtensionPage(firefox, 'options.html');
  const keys = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#shortcuts dd')].map(({ textContent }) => textContent),
    );
  await expect
    .poll(keys, { timeout: 15_000 })
    .toEqual(['Alt+Shift+L', 'Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+S', 'Not set']);
  expect(await page.evaluate(() => typeof browser.commands.openShortcutSettings)).toBe('function');
});
