import type { Locator } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { crowd } from '../../support/fakes/records-of.ts';
import { popupWith } from '../../support/surfaces/popup-page.ts';

const long = anEntry({
  kind: 'insider',
  cik: '0000000007',
  name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Hubert Blaine',
  role: 'Director; 10% owner; Executive Vice President, General Counsel and Corporate Secretary',
  addedAt: '2026-01-05T00:00:00.000Z',
  note: 'a note that goes on and on '.repeat(10),
  tags: ['to read', 'a tag that goes on and on for a while'],
  sightings: [
    aSighting({ accession: '0000000001-20-000001', periodOfReport: '2020-03-01', after: '29815' }),
    aSighting({
      net: '3785',
      bought: null,
      sold: { shares: '5000', averagePrice: '41.36', value: '206800' },
      kinds: ['exercise', 'market-sale'],
      after: '33600',
    }),
  ],
});
const bare = anEntry({ cik: '0000000008', name: 'Bare Corp', addedAt: '2026-01-04T00:00:00.000Z' });

const heightOf = async (of: Locator) => (await of.boundingBox())?.height ?? 0;
const topOf = async (of: Locator) => (await of.boundingBox())?.y ?? 0;

test('rows have the same height, 56 to 64 px, and break no name', async ({ context }) => {
  const page = await popupWith(context, [long, bare, ...crowd(5)]);
  const rows = page.locator('.entry-item');
  await expect(rows).toHaveCount(7);
  const heights = await Promise.all((await rows.all()).map(heightOf));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(56);
  expect(Math.max(...heights)).toBeLessThanOrEqual(64);
  expect(new Set(heights).size).toBe(1);

  const name = rows.first().locator('.entry-name span');
  expect(await heightOf(name)).toBeLessThanOrEqual(20);
  expect(await name.evaluate((text) => text.scrollWidth > text.clientWidth)).toBe(true);
  await expect(name).toHaveCSS('text-overflow', 'ellipsis');
});

test('in a window as narrow as a phone’s, names that begin alike are told apart, and no dollars are cut', async ({
  context,
}) => {
  const large = { shares: '500000', averagePrice: '46.913', value: '23456789.55' };
  const alike = [1, 2, 3].map((n) =>
    anEntry({
      cik: `000000001${n}`,
      name: `Marlowe-Castellanos Ada ${n}`,
      sightings: n === 1 ? [] : [aSighting({ accession: `0000000001-20-00002${n}`, bought: large })],
    }),
  );
  const page = await popupWith(context, alike);
  for (const width of [540, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await expect(page.locator('.entry-item')).toHaveCount(3);
    const names = page.locator('.entry-name span');
    expect(
      await names.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length),
      `${width}`,
    ).toBe(0);
    const figures = page.getByText('Bought $23,456,789.55');
    await expect(figures).toHaveCount(2);
    const sizes = await figures.evaluateAll((all) =>
      all.map((one) => ({ cut: one.scrollWidth - one.clientWidth, height: one.clientHeight })),
    );
    for (const { cut, height } of sizes) {
      expect(cut).toBe(0);
      expect(height).toBeLessThanOrEqual(18);
    }
  }
});

test('a row says who, in which role, what happened in dollars, when, and the scale of its line', async ({
  context,
}) => {
  const page = await popupWith(context, [long]);
  const row = page.locator('.entry-item');
  for (const said of [
    'ALTO · Director; 10% owner',
    'Sold $206,800',
    '5,000 shares, net +3,785',
    'Mar 23, 2021',
    '29.8K–33.6K',
  ])
    await expect(row).toContainText(said);
  await expect(
    row.getByRole('img', { name: 'Owned after 2 filings: between 29,815 and 33,600' }),
  ).toBeVisible();
});

test('a press anywhere on a row opens it', async ({ context }) => {
  const page = await popupWith(context, [long, bare]);
  await page.locator('.event-date').click({ force: true });
  await expect(page.getByRole('heading', { name: /^Wolfe/ })).toBeVisible();
});

test('with tags in use, the sorting control stays on the line of the filters', async ({ context }) => {
  const page = await popupWith(context, [long, bare]);
  const controls = [page.locator('.segments'), page.getByLabel('Filter by tag'), page.getByLabel('Sort by')];
  const tops = await Promise.all(controls.map(topOf));
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(4);
});

test('in forced colors, tags have a border, the filter chosen differs, and lines are drawn', async ({
  context,
}) => {
  const page = await popupWith(context, [long]);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(page.locator('.tag').first()).toHaveCSS('border-top-width', '1px');
  const grounds = await page
    .locator('.segment span')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(grounds[0]).not.toBe(grounds[1]);
  const [line, ground] = await page.evaluate(() => {
    const drawn = document.querySelector('.sparkline polyline');
    return [drawn && getComputedStyle(drawn).stroke, getComputedStyle(document.body).backgroundColor];
  });
  expect(line).not.toBe(ground);
});
