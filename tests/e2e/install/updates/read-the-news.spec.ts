import { expect, extensionUrl, test } from '../../../support/browsers/chromium/chromium.ts';
import { openPopup, store, stored } from '../../../support/surfaces/popup-page.ts';

/** What the background stores after an update. */
const due = { 'release-news': '0.2.0' };

test('after an installation, the popup shows no news', async ({ context }) => {
  const popup = await openPopup(context);
  await popup.getByRole('link', { name: 'Options' }).waitFor();
  await expect(popup.getByText('New in')).toHaveCount(0);
});

test('the news stays in the popup until it is dismissed, and the focus is not lost', async ({ context }) => {
  const popup = await openPopup(context);
  await store(popup, due);
  await popup.reload();
  await expect(
    popup.getByText('New in 0.2: main points first, keyboard shortcuts and a status icon.'),
  ).toBeVisible();
  await popup.getByRole('button', { name: 'Dismiss the news' }).click();
  await expect(popup.getByText('New in')).toHaveCount(0);
  expect(await popup.evaluate(() => document.activeElement === document.body)).toBe(false);
  await expect.poll(() => stored(popup)).toEqual({});
  await popup.reload();
  await popup.getByRole('link', { name: 'Options' }).waitFor();
  await expect(popup.getByText('New in')).toHaveCount(0);
});

test('opening the news marks it as read', async ({ context }) => {
  const popup = await openPopup(context);
  await store(popup, due);
  await popup.reload();
  const opening = context.waitForEvent('page');
  await popup.getByRole('link', { name: 'See how' }).click();
  await expect(await opening).toHaveURL(extensionUrl('welcome.html'));
  await expect.poll(() => stored(popup)).toEqual({});
});

test('news of another release is not shown', async ({ context }) => {
  const popup = await openPopup(context);
  await store(popup, { 'release-news': '0.1.0' });
  await popup.reload();
  await popup.getByRole('link', { name: 'Options' }).waitFor();
  await expect(popup.getByText('New in')).toHaveCount(0);
});
