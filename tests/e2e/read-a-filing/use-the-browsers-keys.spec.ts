import type { Locator, Page } from '@playwright/test';
import { command } from '../../support/browsers/background.ts';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import type { SecGov } from '../../support/sec-gov/sec-gov.ts';
import { complaintsOf, type FilingPage, openFiling } from '../../support/surfaces/card.ts';

const sample = sampleNamed('exercise-tax-sale');

/** Opens a filing, and waits until its card shows. */
async function openCard(page: Page, secGov: SecGov, filing: FilingPage): Promise<Locator> {
  const card = await openFiling(page, secGov, filing);
  await card.getByRole('button', { name: 'Close the summary' }).waitFor();
  return card;
}

test('a key closes the card and opens it, and the focus is in it', async ({ context, page, secGov }) => {
  const card = await openCard(page, secGov, sample);
  await command(context, page, 'toggle-card');
  await expect(card.getByRole('button', { expanded: false })).toBeFocused();
  await command(context, page, 'toggle-card');
  await expect(card.getByRole('button', { name: 'Close the summary' })).toBeFocused();
});

test('keys walk the rows up and down, from a closed card as well', async ({ context, page, secGov }) => {
  const card = await openCard(page, secGov, sample);
  // At once: the second key is pressed while the code for the first is still loading.
  await command(context, page, 'toggle-card', 'next-row');
  const at = async (row: number) => {
    await expect(card.getByText(`Row ${row} of 4`)).toBeFocused();
    await expect(card.getByRole('tooltip')).toBeVisible();
    await expect(card.locator('.outline')).toHaveCount(1);
  };
  await at(1);
  await command(context, page, 'next-row');
  await at(2);
  await command(context, page, 'previous-row');
  await at(1);
  await page.keyboard.press('ArrowDown');
  await at(2);
});

test('a key watches and unwatches the insider', async ({ context, page, secGov }) => {
  const card = await openCard(page, secGov, sample);
  const insider = card.getByRole('button', { name: / as insider$/ });
  const issuer = card.getByRole('button', { name: / as issuer$/ });
  await expect(insider).toBeVisible();
  await command(context, page, 'watch');
  await expect(insider).toHaveAttribute('aria-pressed', 'true');
  await expect(issuer).toHaveAttribute('aria-pressed', 'false');
  await command(context, page, 'watch');
  await expect(insider).toHaveAttribute('aria-pressed', 'false');
});

test('a key copies the sentence, without a press on the page', async ({ context, page, secGov }) => {
  const card = await openCard(page, secGov, sample);
  const sentence = await card.locator('.sentence').innerText();
  await command(context, page, 'copy-sentence');
  await expect(card.getByText('Copied')).toBeVisible();
  await context.grantPermissions(['clipboard-read']);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
});

test('a key opens the card of a form that was declined, and does no more', async ({
  context,
  page,
  secGov,
}) => {
  const complaints = complaintsOf(page);
  const card = await openCard(page, secGov, sampleNamed('unknown-layout'));
  for (const name of ['toggle-card', 'next-row', 'watch', 'copy-sentence', 'no-such-command'])
    await command(context, page, name);
  await expect(card.getByText('Can’t read this form')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a page notices nothing of what a key does in the card, and cannot do the same', async ({
  context,
  page,
  secGov,
}) => {
  const card = await openCard(page, secGov, sample);
  await page.evaluate(() => {
    for (const type of ['click', 'keydown'])
      window.addEventListener(type, () => document.body.setAttribute('data-heard', type), true);
  });
  const star = card.getByRole('button', { name: / as insider$/ });
  await star.waitFor();
  await command(context, page, 'watch');
  await command(context, page, 'previous-row');
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('body')).not.toHaveAttribute('data-heard');

  await star.evaluate((button) => {
    const event = new MouseEvent('click', { bubbles: true, composed: true });
    button.dispatchEvent(Object.assign(event, { ours: true }));
  });
  await page.waitForTimeout(300);
  await expect(star).toHaveAttribute('aria-pressed', 'true');
});

test('a key does nothing on a page without a card', async ({ context, page, secGov }) => {
  secGov.serve('/', { body: '<h1>EDGAR</h1>' });
  await page.goto('https://www.sec.gov/');
  // Whether anything listens there, for the popup, does not matter to a key.
  await command(context, page, 'watch').catch(() => undefined);
  await page.waitForTimeout(300);
  await expect(page.locator('[data-form4-lens]')).toHaveCount(0);
  const card = await openCard(page, secGov, sample);
  await expect(card.getByRole('button', { name: / as insider$/ })).toHaveAttribute('aria-pressed', 'false');
});
