import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { formdataPage } from '../../support/edgar-pages/formdata/formdata-page.ts';
import { printOrTypePage } from '../../support/edgar-pages/print-or-type/print-or-type-page.ts';
import { derivativeRow, filing, row } from '../../support/samples/filing.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { openFiling } from '../../support/surfaces/card.ts';

const note = (card: Locator) => card.locator('.note');
/** The page's innermost cells that begin with a text, in order. */
const cell = (page: Page, text: string) =>
  page
    .locator('td:not(:has(td)), th')
    .filter({ hasText: new RegExp(`^\\s*${text.replace(/[$().]/g, '\\$&')}`) });
const sup = (page: Page, text: string) => page.locator('sup').filter({ hasText: text }).first();

const path = '/Archives/edgar/data/9000900/000900090024000901/xslF345X05/doc4.xml';
const facts = filing({
  nonDerivativeTable: [
    row({
      transactionCode: 'F',
      voluntary: true,
      transactionShares: '189',
      transactionPricePerShare: '146.56',
      sharesOwnedFollowingTransaction: '5887',
      footnotes: { transactionShares: ['F1'], transactionPricePerShare: ['F2'] },
    }),
  ],
  derivativeTable: [derivativeRow()],
  footnotes: [
    { id: 'F1', text: 'Withheld to cover tax.' },
    { id: 'F2', text: 'An average price.' },
  ],
});
const layouts = {
  FormData: { path, html: formdataPage(facts) },
  'print-or-type': { path, html: printOrTypePage(facts) },
};
const wide = { width: 1400, height: 900 };

/** Rests the pointer on an element, away from what it last rested on. */
async function restOn(page: Page, element: Locator): Promise<void> {
  await page.mouse.move(2, 2);
  await element.scrollIntoViewIfNeeded();
  await element.hover();
}

for (const [layout, filed] of Object.entries(layouts)) {
  test.describe(`the tables of a ${layout} page`, () => {
    test.use({ viewport: wide });

    test('explain a row in words, its code, its balance and its footnotes', async ({ page, secGov }) => {
      const card = await openFiling(page, secGov, filed);
      await restOn(page, cell(page, '5,887'));
      await expect(note(card)).toHaveText(
        [
          'Had 189 shares of Common Stock withheld or delivered at an average price of $146.56 for taxes or the exercise price (F) on May 14, 2024; 5,887 owned after, directly.',
          'F payment of exercise price or tax liability by delivering or withholding securities (Rule 16b-3)',
          'Balance 6,076 − 189 = 5,887, as reported ✓',
          '(1) Withheld to cover tax.',
          '(2) An average price.',
        ].join(''),
      );
      await restOn(page, cell(page, 'Stock Option (Right to Buy)'));
      await expect(note(card)).toContainText(
        'Exercised or converted 1,000 of Stock Option (Right to Buy) (M)',
      );
    });

    test('explain code, V, A or D, D or I, and the heads', async ({ page, secGov }) => {
      const card = await openFiling(page, secGov, filed);
      const cells = page.locator('tr:not(:has(tr))').filter({ hasText: '5,887' }).locator('td');
      const said: [Locator, string][] = [
        [cells.nth(3), 'F payment of exercise price or tax liability'],
        [cells.nth(4), 'V: voluntarily reported earlier than required.'],
        [cells.nth(6), 'A: acquired. D: disposed of.'],
        [cells.nth(9), 'D: owned directly. I: indirectly'],
        [page.getByText('Nature of Indirect').first(), 'Through whom: a trust, a fund, the spouse.'],
        [page.getByText('Deemed Execution').first(), 'The date the trade is deemed executed'],
        [page.getByText('Date Exercisable', { exact: true }), 'The first date it can be exercised.'],
        [page.getByText('Price of Derivative').last(), 'Paid or received for the derivative itself'],
      ];
      for (const [place, text] of said) {
        await restOn(page, place);
        await expect.soft(note(card)).toContainText(text);
      }
    });

    test('show a footnote at its mark', async ({ page, secGov }) => {
      const card = await openFiling(page, secGov, filed);
      await restOn(page, sup(page, '(2)'));
      await expect(note(card)).toHaveText('Footnote(2) An average price.');
    });
  });
}

test.describe('a note', () => {
  test.use({ viewport: wide });

  test('does not open for a pointer that passes', async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, layouts.FormData);
    await cell(page, '5,887').hover();
    await page.mouse.move(2, 2);
    await page.waitForTimeout(500);
    await expect(note(card)).toHaveCount(0);
  });

  test('opens for the keyboard but not for a click, and goes with the focus', async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, layouts['print-or-type']);
    const link = page.locator('a[href="#F1"]');
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(note(card)).toHaveText('Footnote(1) Withheld to cover tax.');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await expect(note(card)).toHaveCount(0);
  });

  test('lets the pointer in, and stays only until it leaves', async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, layouts.FormData);
    await restOn(page, cell(page, '5,887'));
    await expect(note(card)).toBeVisible();
    await page.waitForTimeout(1_500);
    await expect(note(card)).toBeVisible();
    const { x = 0, y = 0, height = 0 } = (await note(card).boundingBox()) ?? {};
    await page.mouse.move(x + 20, y + 4, { steps: 8 });
    await page.mouse.move(x + 30, y + height - 4, { steps: 8 });
    await page.waitForTimeout(800);
    await expect(note(card)).toContainText('Had 189');
    await page.mouse.move(2, 2);
    await expect(note(card)).toHaveCount(0);
  });

  test('closes on Esc, which leaves the card open', async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, layouts.FormData);
    await restOn(page, cell(page, '5,887'));
    await expect(note(card)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note(card)).toHaveCount(0);
    await expect(card.locator('.card')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card.locator('.card')).toBeHidden();
  });

  test('is shown one at a time', async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, sampleNamed('thirty-rows'));
    for (const left of ['611,740', '610,149', '607,485']) {
      await cell(page, left).hover();
      await expect(note(card)).toContainText(`${left} owned after`);
      await expect(note(card)).toHaveCount(1);
    }
  });

  test('closes when the page scrolls under the pointer', async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, sampleNamed('thirty-rows'));
    await restOn(page, cell(page, '611,740'));
    await expect(note(card)).toBeVisible();
    await page.mouse.wheel(0, 200);
    await expect(note(card)).toHaveCount(0);
  });

  test('changes nothing on the page, nor what is selected', async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, layouts.FormData);
    const state = () =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        copy.querySelector('[data-form4-lens=card]')?.remove();
        return { dom: copy.outerHTML, selected: getSelection()?.toString().trim() };
      });
    await cell(page, '5,887').dblclick();
    const before = await state();
    expect(before.selected).toBe('5,887');
    await restOn(page, cell(page, '5,887'));
    await expect(note(card)).toBeVisible();
    expect(await state()).toEqual(before);
  });
});

test.describe('when there is little room', () => {
  const boxes = async (card: Locator, place: Locator) => ({
    of: (await note(card).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 },
    at: (await place.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 },
  });

  test('a note is above its row, but below it near the top edge', async ({ page, secGov }) => {
    await page.setViewportSize({ width: 1400, height: 700 });
    const card = await openFiling(page, secGov, sampleNamed('thirty-rows'));
    const near = async (place: Locator, top: number) => {
      await page.mouse.move(2, 2);
      await expect(note(card)).toHaveCount(0);
      await place.evaluate((element, y) => {
        scrollBy({ top: element.getBoundingClientRect().top - y, behavior: 'instant' });
      }, top);
      await place.hover();
      await expect(note(card)).toBeVisible();
      return boxes(card, place);
    };
    const above = await near(cell(page, '604,488'), 500);
    expect(above.of.y).toBeGreaterThanOrEqual(0);
    expect(above.at.y - above.of.y - above.of.height).toBeGreaterThanOrEqual(0);
    expect(above.at.y - above.of.y - above.of.height).toBeLessThan(8);
    const below = await near(cell(page, '604,488'), 40);
    expect(below.of.y).toBeGreaterThanOrEqual(below.at.y + below.at.height);
    expect(below.of.y - below.at.y - below.at.height).toBeLessThan(8);
  });

  for (const width of [320, 700, 1_360]) {
    test(`a note stays within a window of ${width} px, from its left to its right edge`, async ({
      page,
      secGov,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      const card = await openFiling(page, secGov, sampleNamed('thirty-rows'));
      for (const place of [cell(page, 'Class A Common Stock').first(), cell(page, '611,740')]) {
        await page.mouse.move(2, 2);
        await expect(note(card)).toHaveCount(0);
        await restOn(page, place);
        await expect(note(card)).toBeVisible();
        const { of } = await boxes(card, place);
        expect.soft(of.x).toBeGreaterThanOrEqual(0);
        expect.soft(of.x + of.width).toBeLessThanOrEqual(width);
        expect.soft(of.y).toBeGreaterThanOrEqual(0);
        expect.soft(of.y + of.height).toBeLessThanOrEqual(700);
        expect.soft(of.width).toBeGreaterThan(200);
      }
    });
  }

  test('a long footnote scrolls within its note', async ({ page, secGov }) => {
    await page.setViewportSize({ width: 1400, height: 600 });
    const text = 'The reporting person disclaims it. '.repeat(120).trim();
    const html = formdataPage({ ...facts, footnotes: [{ id: 'F1', text }, ...facts.footnotes.slice(1)] });
    const card = await openFiling(page, secGov, { path, html });
    await restOn(page, sup(page, '(1)'));
    await expect(note(card)).toBeVisible();
    const { y = 0, height = 0 } = (await note(card).boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(600);
    await note(card).hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => note(card).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    await expect(note(card)).toBeVisible();
  });
});

test.describe('by keyboard', () => {
  test.use({ viewport: { width: 1400, height: 500 } });

  test('the arrows walk the rows of both tables, outlined, noted and spoken', async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, sampleNamed('exercise-tax-sale'));
    const walk = card.getByRole('button', { name: 'Step through the rows' });
    await walk.focus();
    const steps: [key: string, button: string, title: string, row: Locator][] = [
      ['ArrowDown', 'Row 1 of 4', 'Acquired 12,000 shares', cell(page, 'Common Stock').first()],
      ['ArrowDown', 'Row 2 of 4', 'Had 3,215 shares', cell(page, 'Common Stock').nth(1)],
      ['End', 'Row 4 of 4', 'Exercised or converted 12,000', cell(page, 'Stock Option').first()],
      ['ArrowUp', 'Row 3 of 4', 'Sold 5,000 shares', cell(page, 'Common Stock').nth(2)],
      ['Home', 'Row 1 of 4', 'Acquired 12,000 shares', cell(page, 'Common Stock').first()],
      ['ArrowUp', 'Row 1 of 4', 'Acquired 12,000 shares', cell(page, 'Common Stock').first()],
    ];
    for (const [key, button, title, place] of steps) {
      await page.keyboard.press(key);
      await expect.soft(card.getByRole('button', { name: button })).toBeFocused();
      // What a live region holds is read out.
      await expect.soft(card.getByRole('status').filter({ hasText: title })).toHaveCount(1);
      await expect.soft(note(card)).toContainText(title);
      await expect.soft(place).toBeInViewport();
      const frame = await card.locator('.outline').boundingBox();
      const at = await place.boundingBox();
      expect
        .soft([frame?.x, frame?.y].map((v) => Math.round(v ?? -1)))
        .toEqual([at?.x, at?.y].map((v) => Math.round(v ?? -2)));
    }
    await page.keyboard.press('Shift+Tab');
    await expect(note(card)).toHaveCount(0);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await expect(card.locator('.outline')).toHaveCount(0);
    await expect(walk).toHaveText(/^Step through the rows/);
  });

  test('Esc closes the note of a row, and the card stays', async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, sampleNamed('exercise-tax-sale'));
    await card.getByRole('button', { name: 'Step through the rows' }).click();
    await expect(note(card)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note(card)).toHaveCount(0);
    await expect(card.locator('.card')).toBeVisible();
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 800, height: 900 } });

  test('a tap on a row opens its note, and one elsewhere closes it', async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, layouts.FormData);
    const place = cell(page, '5,887');
    await place.scrollIntoViewIfNeeded();
    await place.tap();
    await expect(note(card)).toContainText('Had 189 shares');
    await note(card).tap();
    await page.waitForTimeout(600);
    await expect(note(card)).toBeVisible();
    await page.getByText('STATEMENT OF CHANGES').tap();
    await expect(note(card)).toHaveCount(0);
  });
});
