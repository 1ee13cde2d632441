import type { Page } from 'puppeteer-core';
import { expect, openExtensionPage, test } from '../../support/browsers/firefox/firefox.ts';
import { type Box, drawn } from '../../support/browsers/firefox/firefox-shadow.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';

const sample = sampleNamed('exercise-tax-sale');

/** The innermost cells of the page that begin with a text. */
const cells = (page: Page, text: string): Promise<Box[]> =>
  page.$$eval(
    'td',
    (all, start) =>
      all
        .filter((cell) => !cell.querySelector('td') && cell.textContent?.trim().startsWith(start))
        .map((cell) => {
          const { left, top, right, bottom } = cell.getBoundingClientRect();
          return { left, top, right, bottom, text: cell.textContent ?? '' };
        }),
    text,
  );

const middle = ({ left, top, right, bottom }: Box) => [(left + right) / 2, (top + bottom) / 2] as const;
const edges = ({ left, top, right, bottom }: Box) => [left, top, right, bottom].map(Math.round);

test('in Firefox, a figure outlines its cells, and a row has its note below it', async ({
  firefox,
  secGov,
}) => {
  secGov.serve(sample.path, { body: sample.html });
  const page = await firefox.newPage();
  await page.setViewport({ width: 1400, height: 900 });
  await page.goto(`https://www.sec.gov${sample.path}`);
  await expect.poll(() => drawn(firefox, page, '.headline .figure:has(.net)')).toHaveLength(1);

  const [net] = await drawn(firefox, page, '.headline .figure:has(.net)');
  if (!net) throw new Error('The card shows no net.');
  await page.mouse.move(...middle(net));
  await expect.poll(() => drawn(firefox, page, '.outline')).toHaveLength(3);
  const wanted = await Promise.all(['12,000', '3,215', '5,000'].map((text) => cells(page, text)));
  const outlines = await drawn(firefox, page, '.outline');
  expect(outlines.map(edges)).toEqual(wanted.flatMap(([first]) => (first ? [edges(first)] : [])));

  const [row] = await cells(page, '37,385');
  if (!row) throw new Error('The page shows no such row.');
  await page.mouse.move(...middle(row));
  await expect.poll(() => drawn(firefox, page, '.note')).toHaveLength(1);
  const [note] = await drawn(firefox, page, '.note');
  expect(note?.text).toContain('Sold 5,000 shares of Common Stock');
  expect((note?.top ?? 0) - row.bottom).toBeGreaterThanOrEqual(0);
  expect((note?.top ?? 0) - row.bottom).toBeLessThan(8);
  const [x] = middle(row);
  expect(note?.left).toBeLessThan(x);
  expect(note?.right).toBeGreaterThan(x);
  await page.keyboard.press('Escape');
  await expect.poll(() => drawn(firefox, page, '.note')).toHaveLength(0);
});

test('the manifest requires a Firefox that can place a note beside its row', async ({ firefox }) => {
  const page = await openExtensionPage(firefox, 'manifest.json');
  const manifest = JSON.parse(await page.evaluate(() => document.body.innerText));
  const { gecko, gecko_android: android } = manifest.browser_specific_settings;
  expect([gecko.strict_min_version, android.strict_min_version]).toEqual(['147.0', '147.0']);
});
