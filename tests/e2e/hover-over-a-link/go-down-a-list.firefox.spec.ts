import type { Browser, Page } from 'puppeteer-core';
import { expect, test } from '../../support/browsers/firefox/firefox.ts';
import { inShadow } from '../../support/browsers/firefox/firefox-shadow.ts';
import { asked, manyFilings, serveCompany } from '../../support/sec-gov/sites/links-site.ts';

const ROWS = 20;
const HOVER = '[data-form4-lens=hover]';

test.setTimeout(180_000);

type Link = { accession: string; x: number; y: number };

/** The list's links to filings, from the top, and the middle of each in the window. */
const links = (page: Page): Promise<Link[]> =>
  page.$$eval('a#documentsbutton', (all) =>
    all.map((link) => {
      const { left, top, width, height } = link.getBoundingClientRect();
      const accession = /\d{10}-\d{2}-\d{6}/.exec((link as HTMLAnchorElement).href)?.[0] ?? 'none';
      return { accession, x: left + width / 2, y: top + height / 2 };
    }),
  );

/** Which filing the hover card shows. */
const shown = (firefox: Browser, page: Page) =>
  inShadow(
    firefox,
    page,
    HOVER,
    "root => /\\d{10}-\\d{2}-\\d{6}/.exec(root.querySelector('a.action')?.href ?? '')?.[0] ?? ''",
  ).catch(() => '');

test('in Firefox, the pointer goes down 20 links, each within reach while the previous link’s card is open', async ({
  firefox,
  secGov,
}) => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(serveCompany(secGov, manyFilings(ROWS)));
  const bringIntoView = (row: number) =>
    page.$$eval(
      'a#documentsbutton',
      (all, index) => all[index]?.scrollIntoView({ block: 'nearest', behavior: 'instant' }),
      row,
    );
  for (let row = 0; row < ROWS; row++) {
    await bringIntoView(row);
    const link = (await links(page))[row];
    if (!link) throw new Error(`The list has no row ${row}.`);
    await page.mouse.move(link.x, link.y, { steps: 3 });
    await expect.poll(() => shown(firefox, page), { timeout: 15_000 }).toBe(link.accession);
    // The next rows are not covered.
    const covered = await page.$$eval(
      'a#documentsbutton',
      (all, from) =>
        all.slice(from, from + 4).filter((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          return y <= innerHeight && !element.contains(document.elementFromPoint(x, y));
        }).length,
      row,
    );
    expect(covered, `rows under the card of row ${row}`).toBe(0);
  }
  expect(asked(secGov)).toHaveLength(ROWS);
});

test('in Firefox, Tab goes down the list from link to link, each shows its filing, and Esc leaves the focus there', async ({
  firefox,
  secGov,
}) => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(serveCompany(secGov, manyFilings(ROWS)));
  const wanted = await links(page);
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement as HTMLAnchorElement | null;
      return {
        id: at?.id ?? '',
        accession: /\d{10}-\d{2}-\d{6}/.exec(at?.href ?? '')?.[0] ?? '',
        table: at?.closest('table')?.className ?? '',
      };
    });
  await page.focus('a#documentsbutton');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Tab');
  for (const [row, { accession }] of wanted.entries()) {
    expect(await focused(), `row ${row}`).toMatchObject({ id: 'documentsbutton', accession });
    await expect.poll(() => shown(firefox, page), { timeout: 15_000 }).toBe(accession);
    // A row has a link to its file number, too.
    for (let stop = 0; stop < 2 && row < ROWS - 1; stop++) {
      await page.keyboard.press('Tab');
      expect((await focused()).table).toBe('tableFile2');
    }
  }
  expect(asked(secGov)).toHaveLength(ROWS);
  await page.keyboard.press('Escape');
  await page.waitForSelector(HOVER, { hidden: true });
  expect(await focused()).toMatchObject({ accession: wanted.at(-1)?.accession });
});

test('in Firefox, Alt and the down arrow enter the card, and Esc gives the focus back to the link', async ({
  firefox,
  secGov,
}) => {
  const page = await firefox.newPage();
  await page.goto(serveCompany(secGov, manyFilings(2)));
  const [first] = await links(page);
  await page.focus('a#documentsbutton');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Tab');
  await expect.poll(() => shown(firefox, page), { timeout: 15_000 }).toBe(first?.accession);
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  const inside = () => inShadow(firefox, page, HOVER, "root => root.activeElement?.localName ?? ''");
  await expect.poll(inside).toBe('button');
  await page.keyboard.press('Escape');
  await page.waitForSelector(HOVER, { hidden: true });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('documentsbutton');
});
