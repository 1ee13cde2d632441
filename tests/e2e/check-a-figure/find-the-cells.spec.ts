import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { openFiling } from '../../support/surfaces/card.ts';

const sample = sampleNamed('exercise-tax-sale');

type Frame = { kind: string; left: number; top: number; right: number; bottom: number };

/** What is outlined on the page, and how, in whole pixels. */
const outlined = (card: Locator): Promise<Frame[]> =>
  card.locator('.outline').evaluateAll((frames) =>
    frames.map((frame) => {
      const { left, top, right, bottom } = frame.getBoundingClientRect();
      const [x = 0, y = 0, x2 = 0, y2 = 0] = [left, top, right, bottom].map(Math.round);
      return { kind: frame.className.replace('outline ', ''), left: x, top: y, right: x2, bottom: y2 };
    }),
  );

/** The page's innermost cells that begin with a text, in order. */
const cell = (page: Page, text: string) =>
  page.locator('td:not(:has(td))').filter({ hasText: new RegExp(`^\\s*${text.replace(/[$().]/g, '\\$&')}`) });

const around = async (kind: string, element: Locator): Promise<Frame> => {
  const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [left = 0, top = 0, right = 0, bottom = 0] = [x, y, x + width, y + height].map(Math.round);
  return { kind, left, top, right, bottom };
};

/** The texts of the page's elements that the frames surround. */
const textsUnder = (page: Page, frames: Frame[]) =>
  page.evaluate((rects) => {
    const elements = [...document.querySelectorAll('td, a, span, font')].map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { key: [left, top, right, bottom].map(Math.round).join(), text: element.textContent };
    });
    return rects.map(({ left, top, right, bottom }) => {
      const key = [left, top, right, bottom].join();
      return elements
        .find((element) => element.key === key)
        ?.text?.replace(/\s+/g, ' ')
        .trim();
    });
  }, frames);

const net = (card: Locator) => card.locator('.headline .figure:has(.net)');
const figure = (card: Locator, text: string | RegExp) =>
  card.locator('.figure').filter({ hasText: text }).first();

/** The cells that make up the sample's net, where they now are in the window. */
const netCells = (page: Page) =>
  Promise.all([
    around('acquired', cell(page, '12,000').first()),
    around('disposed', cell(page, '3,215')),
    around('disposed', cell(page, '5,000')),
  ]);

const scrolled = (page: Page) => page.evaluate(() => [scrollX, scrollY]);

test.describe('from number to cell', () => {
  test.use({ viewport: { width: 1400, height: 500 } });

  test('hovering over a figure outlines its cells and no others, acquired and disposed told apart', async ({
    page,
    secGov,
  }) => {
    const card = await openFiling(page, secGov, sample);
    await net(card).hover();
    expect(await outlined(card)).toEqual(await netCells(page));
    await figure(card, /^at \$41\.36/).hover();
    expect(await outlined(card)).toEqual([
      await around('disposed', cell(page, '5,000')),
      await around('plain', cell(page, '$41.36')),
    ]);
    await page.mouse.move(5, 5);
    await expect(card.locator('.outline')).toHaveCount(0);
  });

  test('each part of the card leads to its source on the page', async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, sample);
    const cells: [figure: RegExp, ...texts: string[]][] = [
      [/^Saoirse O'Neil$/, "O'Neil Saoirse"],
      [/^Bell & Thorne Holdings \/DE\/$/, 'Bell & Thorne Holdings /DE/'],
      [/^Director$/, 'X'],
      [/^President & CEO$/, 'X', 'President & CEO'],
      [/^Mar 5, 2024$/, '03/05/2024'],
      [/^Mar 7, 2024$/, '03/07/2024'],
      [/^up 11\.3/, '12,000', '3,215(1)', '5,000', '37,385'],
      [/^at \$41\.36$/, '5,000', '$41.36'],
      [/^\$206,800$/, '5,000', '$41.36'],
      [/^37,385$/, '37,385'],
      [/^Direct$/, 'D', 'D', 'D'],
      [/^−12,000$/, '12,000'],
      [/^\$8\.75$/, '$8.75'],
      [/^see footnote 2$/, '(2)'],
      [/^Mar 1, 2030$/, '03/01/2030'],
      [/^12,000$/, '12,000'],
      [/^Box not checked$/, ''],
    ];
    for (const [text, ...texts] of cells) {
      await card.locator('.figure').filter({ hasText: text }).last().hover();
      expect.soft(await textsUnder(page, await outlined(card)), String(text)).toEqual(texts);
    }
  });

  test('focusing a figure outlines its cells, and leaving it removes the outlines', async ({
    page,
    secGov,
  }) => {
    const card = await openFiling(page, secGov, sample);
    await net(card).focus();
    expect(await outlined(card)).toEqual(await netCells(page));
    await page.keyboard.press('Tab');
    expect(await outlined(card)).not.toEqual(await netCells(page));
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await expect(card.locator('.outline')).toHaveCount(0);
  });

  for (const key of ['Enter', 'Space', 'a click']) {
    test(`${key} scrolls to the cells, Esc comes back, and a second Esc closes the card`, async ({
      page,
      secGov,
    }) => {
      const card = await openFiling(page, secGov, sample);
      await page.evaluate(() => scrollTo(0, 30));
      await net(card).focus();
      if (key === 'a click') await net(card).click();
      else await page.keyboard.press(key);
      const amount = cell(page, '12,000').first();
      const middle = async () => {
        const { y = 0, height = 0 } = (await amount.boundingBox()) ?? {};
        return y + height / 2;
      };
      await expect.poll(middle).toBeCloseTo(250, -1);
      await expect.poll(() => outlined(card)).toEqual(await netCells(page));

      await page.keyboard.press('Escape');
      await expect.poll(() => scrolled(page)).toEqual([0, 30]);
      await expect(card.locator('.outline')).toHaveCount(0);
      await expect(net(card)).toBeFocused();
      await expect(card.locator('.card')).toBeVisible();

      await page.keyboard.press('Escape');
      await expect(card.locator('.card')).toBeHidden();
    });
  }

  test('from cell to cell, Esc comes back to where the reader began', async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, sample);
    await net(card).click();
    await expect.poll(() => scrolled(page)).not.toEqual([0, 0]);
    await figure(card, /^see footnote 2$/).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => scrolled(page)).toEqual([0, 0]);
    await expect(figure(card, /^see footnote 2$/)).toBeFocused();
  });

  test('outlines that were followed stay, and follow the page as it scrolls', async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, sample);
    await net(card).click();
    await page.mouse.move(5, 5);
    for (const top of [0, 120, 333]) {
      await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
      await expect.poll(() => outlined(card)).toEqual(await netCells(page));
    }
    await page.setViewportSize({ width: 1500, height: 600 });
    await expect.poll(() => outlined(card)).toEqual(await netCells(page));
  });

  test('if the reader wants no motion, the page is there at once', async ({ page, secGov }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const card = await openFiling(page, secGov, sample);
    await net(card).focus();
    await page.evaluate(() => {
      const seen = new Set([scrollY]);
      Object.assign(window, { seen });
      addEventListener('scroll', () => seen.add(scrollY));
    });
    await page.keyboard.press('Enter');
    await expect.poll(() => scrolled(page)).not.toEqual([0, 0]);
    await page.waitForTimeout(500);
    const seen = await page.evaluate(() => (window as unknown as { seen: Set<number> }).seen.size);
    expect(seen).toBe(2);
  });
});

test.describe('the page', () => {
  test.use({ viewport: { width: 1400, height: 500 } });

  test('keeps its DOM and what the reader selected while figures are hovered and followed', async ({
    page,
    secGov,
  }) => {
    const card = await openFiling(page, secGov, sample);
    const state = () =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        copy.querySelector('[data-form4-lens=card]')?.remove();
        return { dom: copy.outerHTML, selected: getSelection()?.toString().replace(/\s+/g, ' ').trim() };
      });
    await page.evaluate(() => {
      const cells = [...document.querySelectorAll('td')].filter(
        ({ textContent }) => textContent === 'Common Stock',
      );
      getSelection()?.selectAllChildren(cells[0] as Element);
    });
    const before = await state();
    expect(before.selected).toBe('Common Stock');
    await net(card).hover();
    expect(await state()).toEqual(before);
    await net(card).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => scrolled(page)).not.toEqual([0, 0]);
    expect(await state()).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await state()).toEqual(before);
  });

  test('can be clicked and selected through its outlines', async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, sample);
    await net(card).click();
    await expect.poll(() => scrolled(page)).not.toEqual([0, 0]);
    await cell(page, '5,000').dblclick();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('5,000');
  });
});

test('thirty rows light up together', async ({ page, secGov }) => {
  const card = await openFiling(page, secGov, sampleNamed('thirty-rows'));
  await figure(card, /^38,295$/).hover();
  const frames = await outlined(card);
  expect(frames.map(({ kind }) => kind)).toEqual(Array.from({ length: 30 }, () => 'disposed'));
  expect(new Set(frames.map(({ top }) => top)).size).toBe(30);
});
