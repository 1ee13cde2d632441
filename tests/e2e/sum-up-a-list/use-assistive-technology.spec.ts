import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expectNoSidewaysScroll } from '../../support/browsers/accessible.ts';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { manyFilings, serveCompany, serveLatest } from '../../support/sec-gov/sites/links-site.ts';
import { LISTS, openList, readList } from '../../support/surfaces/list-table.ts';

/** What axe finds above the list, once the test has access to its root. */
async function findingsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (host) => {
    const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run({
      include: [[host]],
    });
    const reached = passes.flatMap(({ nodes }) => nodes).some(({ target }) => Array.isArray(target[0]));
    if (!reached) throw new Error('axe did not get into the shadow root');
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, LISTS);
}

/** Runs in both color schemes, in a wide window and in one as narrow as a phone. */
async function inEveryLook(page: Page, run: (look: string) => Promise<void>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await run(`${colorScheme}, ${width} wide`);
    }
}

test('axe finds nothing, whatever the scheme and the width', async ({ page, secGov }) => {
  const url = serveLatest(secGov);
  await openList(page, url);
  await inEveryLook(page, async (look) =>
    expect.soft(await findingsIn(page), `the button, ${look}`).toEqual([]),
  );
  const above = await readList(page, url);
  await above.locator('summary').first().click();
  await inEveryLook(page, async (look) => {
    expect.soft(await findingsIn(page), `the table, ${look}`).toEqual([]);
    const [content, room] = await above.evaluate((host) => {
      const panel = host.shadowRoot?.querySelector('.scroller');
      return [panel?.scrollWidth ?? 0, panel?.clientWidth ?? 0];
    });
    expect.soft(content, look).toBeLessThanOrEqual(room ?? 0);
  });
});

test('by keyboard alone: press, stop, go on, sort; a reader hears where it begins and ends', async ({
  page,
  secGov,
}) => {
  const above = await openList(page, serveCompany(secGov, manyFilings(12)));
  await page.getByRole('link', { name: 'Documents' }).first().focus();
  await page.keyboard.press('Shift+Tab');
  await expect(above.getByRole('button', { name: /^Summaries/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const stop = above.getByRole('button', { name: 'Stop' });
  await expect(stop).toBeFocused();
  const said = above.locator('.panel [role=status]');
  await expect(said).toHaveText('Reading 12 filings.');
  await page.keyboard.press('Enter');
  await expect(above.getByRole('button', { name: /^Continue/ })).toBeFocused();
  await expect(said).toHaveText(/^Stopped: \d+ of 12 filings read\.$/);
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('Finished: 12 of 12 filings read.', { timeout: 30_000 });
  await expect(above.getByLabel('Purchases and sales only')).toBeFocused();
  // The order of Tab: Close, the switch, Save CSV ("EDGAR's order" is idle), the table, its heads.
  await page.keyboard.press('Tab');
  await expect(above.getByRole('button', { name: 'Save CSV' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(above.getByRole('columnheader', { name: 'Filed' })).toHaveAttribute('aria-sort', 'descending');
});

test('in forced colors, every control has its border', async ({ page, secGov }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const above = await readList(page, serveLatest(secGov));
  await expectNoSidewaysScroll(page, 'the page');
  for (const button of await above.locator('.button').all()) {
    const width = await button.evaluate((element) => getComputedStyle(element).borderTopWidth);
    expect(width).not.toBe('0px');
  }
});
