import type { Locator } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { openFiling } from '../../support/surfaces/card.ts';

const seed = sampleNamed('seed');
const heading = (card: Locator) => card.getByRole('heading', { level: 2 });
const close = (card: Locator) => card.getByRole('button', { name: 'Close the summary' });
const open = (card: Locator) => card.getByRole('button', { name: 'Summary', exact: true });

test('the card closes to a bar that still says the news, and opens again, with the focus on what comes next', async ({
  page,
  secGov,
}) => {
  const card = await openFiling(page, secGov, seed);
  await close(card).click();
  await expect(heading(card)).toBeHidden();
  await expect(card.locator('.strip')).toContainText('Acquired 123,239 in a grant');
  await expect(card.locator('.strip')).toContainText('549,462 shares of Common Stock owned after, up 28.9%');
  await expect(open(card)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(card)).toBeVisible();
  await expect(close(card)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(open(card)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(open(card)).toBeVisible();
});

test('closed by its button, it stays closed, in this tab and in one opened later; by a key, it does not', async ({
  context,
  page,
  secGov,
}) => {
  const card = await openFiling(page, secGov, seed);
  await page.keyboard.press('Escape');
  await expect(open(card)).toBeVisible();
  await page.reload();
  const again = await insideShadow(page, '[data-form4-lens=card]');
  await expect(heading(again)).toBeVisible();
  await close(again).click();
  await page.reload();
  await expect(open(await insideShadow(page, '[data-form4-lens=card]'))).toBeVisible();

  const later = await context.newPage();
  const other = await openFiling(later, secGov, sampleNamed('joint-filers'));
  await expect(heading(other)).toBeHidden();
  await open(other).click();
  await later.reload();
  await expect(heading(await insideShadow(later, '[data-form4-lens=card]'))).toBeVisible();
});

test('a closed card is never seen open while the page loads', async ({ page, secGov }) => {
  const card = await openFiling(page, secGov, seed);
  await close(card).click();
  // The page can detect only the room that an open card takes.
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('[data-form4-lens=card] > style'))
        document.documentElement.dataset.room = 'made';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  const again = await insideShadow(page, '[data-form4-lens=card]');
  await expect(open(again)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-room');
  await open(again).click();
  await expect(page.locator('html')).toHaveAttribute('data-room');
});

test('in print there is no card and no room for one', async ({ page, secGov }) => {
  const card = await openFiling(page, secGov, seed);
  await page.emulateMedia({ media: 'print' });
  await expect(card).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('padding-right', '0px');
  await page.emulateMedia({ media: 'screen' });
  await expect(heading(card)).toBeVisible();
});

test('the card follows light and dark', async ({ page, secGov }) => {
  const card = await openFiling(page, secGov, seed);
  const look = () =>
    card
      .locator('section')
      .first()
      .evaluate((section) => {
        const lightness = (color: string) => {
          const canvas = document.createElement('canvas').getContext('2d');
          if (!canvas) throw new Error('No canvas');
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
          return (red + green + blue) / 765;
        };
        const { backgroundColor, color } = getComputedStyle(section);
        return { ground: lightness(backgroundColor), text: lightness(color) };
      });
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await look();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await look();
  expect(light.ground).toBeGreaterThan(0.9);
  expect(light.text).toBeLessThan(0.3);
  expect(dark.ground).toBeLessThan(0.3);
  expect(dark.text).toBeGreaterThan(0.7);
});

test('in forced colors, bars and chips are drawn with lines, since their backgrounds are gone', async ({
  page,
  secGov,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const card = await openFiling(page, secGov, sampleNamed('exercise-tax-sale'));
  for (const part of ['.bar', '.event', '.ticker'])
    for (const one of await card.locator(`.card ${part}`).all())
      await expect.soft(one).not.toHaveCSS('border-top-width', '0px');
});

test('Tab reaches each part of the card once and then the page, and the arrow keys move within a part', async ({
  page,
  secGov,
}) => {
  for (const name of [
    'thirty-rows',
    'exercise-tax-sale',
    'joint-filers',
    'sale-in-tranches',
    'amended-holdings',
  ]) {
    const card = await openFiling(page, secGov, sampleNamed(name));
    await expect(card.locator('.watch button').first()).toBeVisible();
    const focused = () =>
      card.evaluate((host) =>
        document.activeElement === host ? host.shadowRoot?.activeElement?.textContent : null,
      );
    const walked: string[] = [];
    for (let step = 0; step < 50; step++) {
      await page.keyboard.press('Tab');
      const text = await focused();
      if (text === null || text === undefined) break;
      walked.push(text);
    }
    expect.soft(walked.length, `${name}: ${walked.join(' | ')}`).toBeLessThanOrEqual(12);
    expect.soft(walked.length, name).toBeGreaterThan(5);
    await expect(page.locator('body > table a').first()).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Filing index');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Raw XML');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('The issuer’s filings');
  }
});

test('the headings go down from the card’s without skipping a level', async ({ page, secGov }) => {
  const card = await openFiling(page, secGov, sampleNamed('exercise-tax-sale'));
  const levels = await card
    .getByRole('heading')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels[0]).toBe(2);
  expect(levels.length).toBeGreaterThan(5);
  for (const [index, level] of levels.entries()) {
    if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  }
});
