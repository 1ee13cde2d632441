import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium-shadow.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { openFiling } from '../../support/surfaces/card.ts';

const seed = sampleNamed('seed');
const heading = (card: Locator) => card.getByRole('heading', { level: 2 });
const collapse = (card: Locator) => card.getByRole('button', { name: 'Collapse the summary' });
const pill = (card: Locator) => card.getByRole('button', { name: /^Form 4 summary/ });

test('the card collapses to a pill that still says the net, and opens again', async ({ page, secGov }) => {
  const card = await openFiling(page, secGov, seed);
  await collapse(card).click();
  await expect(heading(card)).toBeHidden();
  await expect(pill(card)).toContainText('+123,239');
  await pill(card).click();
  await expect(heading(card)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pill(card)).toBeVisible();
});

test('collapsed is remembered over a reload, and in a tab opened later', async ({
  context,
  page,
  secGov,
}) => {
  const card = await openFiling(page, secGov, seed);
  await page.keyboard.press('Escape');
  await expect(pill(card)).toBeVisible();
  await page.reload();
  const again = await insideShadow(page, '[data-form4-lens=card]');
  await expect(pill(again)).toBeVisible();
  await expect(heading(again)).toBeHidden();

  const later = await context.newPage();
  const other = await openFiling(later, secGov, sampleNamed('joint-filers'));
  await expect(pill(other)).toBeVisible();
  await pill(other).click();
  await later.reload();
  await expect(heading(await insideShadow(later, '[data-form4-lens=card]'))).toBeVisible();
});

test('of a card that is collapsed nothing is seen open while the page loads', async ({ page, secGov }) => {
  await page.setViewportSize({ width: 1_600, height: 800 });
  const card = await openFiling(page, secGov, seed);
  await page.keyboard.press('Escape');
  await expect(pill(card)).toBeVisible();
  // The room that an open card takes is all of it that the page can tell.
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('[data-form4-lens=card] > style'))
        document.documentElement.dataset.room = 'made';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  const again = await insideShadow(page, '[data-form4-lens=card]');
  await expect(pill(again)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-room');
  await pill(again).click();
  await expect(page.locator('html')).toHaveAttribute('data-room');
});

/** The card's box, and those of everything that the page draws with an edge or a text of its own. */
const boxes = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('[data-form4-lens=card]');
    const range = document.createRange();
    const page = [...document.querySelectorAll('td, th, h2, p, font')]
      .filter((element) => element.textContent?.trim() && !host?.contains(element))
      .map((element) => {
        range.selectNodeContents(element);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, top: top + scrollY, bottom: bottom + scrollY };
      });
    const { left, right, top, bottom } = (host as Element).getBoundingClientRect();
    return { card: { left, right, top: top + scrollY, bottom: bottom + scrollY }, page };
  });

for (const name of ['thirty-rows', 'seed']) {
  test(`on a wide window no column of ${name} is under the card`, async ({ page, secGov }) => {
    await openFiling(page, secGov, sampleNamed(name));
    for (const width of [1_360, 1_920]) {
      await page.setViewportSize({ width, height: 800 });
      const { card, page: drawn } = await boxes(page);
      expect.soft(card.right, `${width} px`).toBeLessThanOrEqual(width);
      // Beside the page, or above it where the fonts of this machine leave no room beside it.
      const isAbove = drawn.every(({ top }) => top >= card.bottom);
      const covered = isAbove ? [] : drawn.filter(({ right }) => right > card.left);
      expect.soft(covered, `${width} px`).toEqual([]);
    }
  });

  test(`on a narrow window the card stands above the page of ${name}`, async ({ page, secGov }) => {
    await openFiling(page, secGov, sampleNamed(name));
    for (const width of [320, 800, 1_359]) {
      await page.setViewportSize({ width, height: 800 });
      const { card, page: drawn } = await boxes(page);
      expect.soft(card.bottom - card.top, `${width} px`).toBeGreaterThan(200);
      expect.soft(card.left, `${width} px`).toBeGreaterThanOrEqual(0);
      expect.soft(card.right, `${width} px`).toBeLessThanOrEqual(width);
      expect
        .soft(Math.min(...drawn.map(({ top }) => top)), `${width} px`)
        .toBeGreaterThanOrEqual(card.bottom);
    }
  });
}

test('at 320 px nothing of the card runs out of it sideways', async ({ page, secGov }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const name of ['thirty-rows', 'joint-filers', 'exercise-tax-sale', 'dollar-totals']) {
    const card = await openFiling(page, secGov, sampleNamed(name));
    const wide = await card
      .locator('.content *:not(.visually-hidden)')
      .evaluateAll(
        (all) => all.filter((element) => element.getBoundingClientRect().right > innerWidth).length,
      );
    expect(wide, name).toBe(0);
  }
});

test('in print there is no card and no room for one', async ({ page, secGov }) => {
  const card = await openFiling(page, secGov, seed);
  await page.emulateMedia({ media: 'print' });
  await expect(card).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('padding-right', '0px');
  await page.emulateMedia({ media: 'screen' });
  await expect(heading(card)).toBeVisible();
});

test('an open card makes room, a collapsed one gives it back', async ({ page, secGov }) => {
  await page.setViewportSize({ width: 1_600, height: 800 });
  const card = await openFiling(page, secGov, seed);
  const room = () =>
    page.locator('html').evaluate((html) => Number.parseFloat(getComputedStyle(html).paddingRight));
  expect(await room()).toBeGreaterThan(300);
  await collapse(card).click();
  expect(await room()).toBe(0);
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

test('the keyboard comes to the card first, walks it from its head to its links, and goes on to the page', async ({
  page,
  secGov,
}) => {
  const card = await openFiling(page, secGov, sampleNamed('sale-in-tranches'));
  await page.keyboard.press('Tab');
  await expect(collapse(card)).toBeFocused();
  const focused = () =>
    card.evaluate(
      (host) => host.shadowRoot?.activeElement?.textContent ?? document.activeElement?.textContent ?? '',
    );
  const walked: string[] = [];
  for (let step = 0; step < 150 && (await card.evaluate((host) => document.activeElement === host)); step++) {
    walked.push(await focused());
    await page.keyboard.press('Tab');
  }
  expect(walked.slice(-4)).toEqual([
    'Filing index',
    'Raw XML',
    'The owner’s filings',
    'The issuer’s filings',
  ]);
  await expect(page.locator('body > table a').first()).toBeFocused();
});

test('the headings go down from the card’s without a leap', async ({ page, secGov }) => {
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
