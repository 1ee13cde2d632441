import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { formdataPage } from '../../support/edgar-pages/formdata/formdata-page.ts';
import { filing, row } from '../../support/samples/filing.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { type FilingPage, openFiling } from '../../support/surfaces/card.ts';

/** CSS pixels: the windows of readers in the field; 1,351 is 1,366 without a scroll bar's width. */
const windows = [
  [1280, 720],
  [1351, 768],
  [1440, 900],
  [1536, 864],
  [1920, 1080],
] as const;
const zooms = [0.8, 1, 1.25, 1.5, 2];
const sides = { docked: '.card.docked', bar: '.strip' };

/** Pages as EDGAR serves them, if they are at hand. */
const corpus = resolve(import.meta.dirname, '../../../../shared/corpus/pages/real');
function realPages(): [string, FilingPage][] {
  try {
    return readdirSync(corpus)
      .filter((name) => name.endsWith('.html'))
      .map((name, index) => [
        name,
        {
          path: `/Archives/edgar/data/1/00000000012400000${index}/xslF345X05/form4.xml`,
          html: readFileSync(`${corpus}/${name}`, 'utf8'),
        },
      ]);
  } catch {
    return [];
  }
}

const pages: [string, FilingPage][] = [
  ...['seed', 'thirty-rows', 'joint-filers', 'two-share-classes'].map((name): [string, FilingPage] => [
    name,
    sampleNamed(name),
  ]),
  ...realPages(),
];

/** The boxes of what the page draws, where the window now shows it, and of what we draw over it. */
const layoutOf = (page: Page, card: Locator) =>
  Promise.all([
    page.evaluate(() => {
      const range = document.createRange();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: { text: string; right: number; top: number; bottom: number }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.textContent?.trim() || node.parentElement?.closest('script, style')) continue;
        range.selectNodeContents(node);
        const { right, top, bottom } = range.getBoundingClientRect();
        if (bottom > top) texts.push({ text: node.textContent, right, top, bottom });
      }
      return texts;
    }),
    card.evaluate((host, { docked, bar }) => {
      const boxOf = (selector: string) => {
        const { left, top, bottom, right, height } =
          host.shadowRoot?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return height ? { left, top, bottom, right, height } : null;
      };
      return { docked: boxOf(docked), bar: boxOf(bar) };
    }, sides),
  ]);

/** Waits until what follows a resize is drawn. */
const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

for (const [name, filing] of pages) {
  test(`in no window is anything of ${name} under the card, or far below it`, async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, filing);
    const docked: string[] = [];
    for (const [width, height] of windows) {
      for (const zoom of zooms) {
        const size = { width: Math.round(width / zoom), height: Math.round(height / zoom) };
        const where = `${width} × ${height} at ${zoom * 100}%`;
        await page.setViewportSize(size);
        await twoFrames(page);
        const [texts, ours] = await layoutOf(page, card);
        if (ours.docked) {
          docked.push(where);
          const { left, right, top, bottom } = ours.docked;
          expect
            .soft(
              texts.filter((text) => text.right > left),
              where,
            )
            .toEqual([]);
          expect
            .soft([right <= size.width, top >= 0, bottom <= size.height], where)
            .toEqual([true, true, true]);
          expect.soft(right - left, where).toBeGreaterThanOrEqual(340);
          expect.soft(right - left, where).toBeLessThanOrEqual(420);
        } else if (ours.bar) {
          expect.soft(ours.bar.height, where).toBeLessThanOrEqual(96);
          expect
            .soft(Math.min(...texts.map(({ top }) => top)), where)
            .toBeGreaterThanOrEqual(ours.bar.bottom);
        }
        const last = texts.find(({ text }) => /Form filed by One Reporting Person/.test(text));
        if (zoom <= 1 && last) expect.soft(last.bottom, `box 6, ${where}`).toBeLessThanOrEqual(size.height);
      }
    }
    expect(docked).toContain('1920 × 1080 at 100%');
    expect(docked).not.toContain('1280 × 720 at 200%');
  });
}

test('if there is no room, the bar opens the card over the page; Esc, a press outside and its button close it', async ({
  page,
  secGov,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  const card = await openFiling(page, secGov, sampleNamed('exercise-tax-sale'));
  const open = card.getByRole('button', { name: 'Summary', exact: true });
  const panel = card.locator('.card');
  await expect(card.locator('.strip')).toContainText('Sold 5,000 at $41.36 · $206,800');
  await expect(card.locator('.strip')).toContainText(
    'Net +3,785 · 37,385 shares of Common Stock owned after',
  );
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => page.mouse.click(200, 500),
    () => card.getByRole('button', { name: 'Close the summary' }).click(),
    () => card.locator('.strip').getByRole('button', { name: 'Close' }).click(),
  ]) {
    await expect(panel).toBeHidden();
    await open.click();
    await expect(panel).toBeVisible();
    const { x, width, y, height } = (await panel.boundingBox()) ?? { x: 0, width: 0, y: 0, height: 0 };
    expect(x + width).toBeLessThanOrEqual(1024);
    expect(y + height).toBeLessThanOrEqual(700);
    await close();
  }
  await expect(panel).toBeHidden();
  // None of this was a choice for later filings.
  await page.setViewportSize({ width: 1600, height: 800 });
  await expect(card.locator('.card.docked')).toBeVisible();
});

test('at 320 px, the card opens as a sheet, and nothing runs off its sides', async ({ page, secGov }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const name of ['thirty-rows', 'joint-filers', 'exercise-tax-sale', 'dollar-totals']) {
    const card = await openFiling(page, secGov, sampleNamed(name));
    expect((await card.locator('.strip').boundingBox())?.height).toBeLessThanOrEqual(96);
    await card.getByRole('button', { name: 'Summary', exact: true }).click();
    const wide = await card
      .locator('.card *:not(.visually-hidden)')
      .evaluateAll(
        (all) => all.filter((element) => element.getBoundingClientRect().right > innerWidth).length,
      );
    expect(wide, name).toBe(0);
  }
});

test('the reason why a line’s amount is unknown is shown whole, below the line’s name', async ({
  page,
  secGov,
}) => {
  const rows = [
    row({ sharesOwnedFollowingTransaction: '9000' }),
    row({ sharesOwnedFollowingTransaction: '6900' }),
  ];
  const html = formdataPage(filing({ nonDerivativeTable: rows }));
  await page.setViewportSize({ width: 1440, height: 900 });
  const card = await openFiling(page, secGov, { ...sampleNamed('seed'), html });
  const [name, why] = await Promise.all(
    [card.locator('.line-name'), card.locator('.line-after')].map((one) => one.boundingBox()),
  );
  await expect(card.locator('.line-after')).toHaveText(
    'cannot be determined: the rows do not add up as filed',
  );
  const inside = await card.locator('.holdings').boundingBox();
  if (!name || !why || !inside) throw new Error('A line is not drawn.');
  expect(name.width).toBeGreaterThan(name.height);
  expect(why.y).toBeGreaterThanOrEqual(name.y + name.height);
  expect(why.x + why.width).toBeLessThanOrEqual(inside.x + inside.width);
});

test('dragged or widened by the keyboard, it keeps its width', async ({ page, secGov }) => {
  await page.setViewportSize({ width: 1600, height: 800 });
  const card = await openFiling(page, secGov, sampleNamed('thirty-rows'));
  const docked = card.locator('.card.docked');
  const width = async () => Math.round((await docked.boundingBox())?.width ?? 0);
  expect(await width()).toBe(360);
  const { x = 0 } = (await docked.boundingBox()) ?? {};
  await page.mouse.move(x, 300);
  await page.mouse.down();
  await page.mouse.move(x - 40, 300, { steps: 4 });
  await page.mouse.up();
  expect(await width()).toBe(400);
  await card.getByRole('separator').press('ArrowRight');
  expect(await width()).toBe(380);
  await page.reload();
  await expect(page.locator('[data-form4-lens=card]')).toBeVisible();
  const room = await page.evaluate(() => getComputedStyle(document.documentElement).paddingRight);
  expect(room).toBe('404px');
});

test('once drawn, the card moves nothing', async ({ page, secGov }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shifts = (globalThis as unknown as { shifts: number[] }).shifts;
        shifts.push((entry as unknown as { value: number }).value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shifts: [] });
  });
  for (const width of [1600, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    const card = await openFiling(page, secGov, sampleNamed('thirty-rows'));
    await expect(card.locator('.watch button').first()).toBeAttached();
    await page.waitForTimeout(300);
    // The one shift at the moment the card is drawn.
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    expect(shifts.length, `${width}`).toBeLessThanOrEqual(1);
  }
});

test('on a right-to-left page, it is on the right and covers nothing', async ({ page, secGov }) => {
  await page.setViewportSize({ width: 1600, height: 800 });
  const { path, html } = sampleNamed('thirty-rows');
  const card = await openFiling(page, secGov, { path, html: html.replace('<html', '<html dir="rtl"') });
  const [texts, { docked }] = await layoutOf(page, card);
  expect(docked?.right).toBe(1588);
  expect(texts.filter(({ right }) => right > (docked?.left ?? 0))).toEqual([]);
});
