import type { Page } from '@playwright/test';
import { defaults } from '../../../lib/settings/settings.ts';
import { writeJson } from '../../../lib/watchlist/transfer/write-json.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../../support/browsers/accessible.ts';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { openPopup, popupWith } from '../../support/surfaces/popup-page.ts';

const long = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Hubert Blaine '.repeat(2);
const entries = [
  anEntry({
    name: 'Alto Ingredients, Inc.',
    ticker: 'ALTO',
    note: 'watch the footnotes '.repeat(10),
    tags: ['energy', 'a tag that goes on and on for a while'],
    sightings: [1, 2, 3].map((n) =>
      aSighting({
        accession: `0000000001-21-00000${n}`,
        periodOfReport: `2021-0${n}-01`,
        net: String(n * -1000),
        after: String(n * 1000),
      }),
    ),
  }),
  anEntry({ kind: 'insider', cik: '0000000007', name: long, role: 'Director; '.repeat(9) }),
];
const broken = {
  'watch:issuer:0000000009': { version: 1 },
  'note:issuer:0000000009': { version: 2, text: 'x'.repeat(300) },
};
const file = writeJson(
  [...entries, anEntry({ cik: '0000000011', name: long, note: long })],
  { ...defaults, marks: false },
  '2026-11-24T00:00:00.000Z',
);

type State = { what: string; open: (page: Page) => Promise<unknown> };
const ofTheList: State[] = [
  { what: 'the list', open: async () => {} },
  {
    what: 'a note being edited, a row selected, a row removed',
    open: async (page) => {
      await page.getByRole('button', { name: /^Note and tags of Alto/ }).click();
      await page.getByRole('checkbox', { name: /^Select Alto/ }).check();
      await page.getByRole('button', { name: /^Remove Wolfe/ }).click();
    },
  },
  { what: 'nothing found', open: (page) => page.getByRole('searchbox').fill('nobody') },
  {
    what: 'the details',
    open: async (page) => {
      await page.getByRole('button', { name: 'Alto Ingredients, Inc.', exact: true }).click();
      await page.locator('canvas').waitFor();
    },
  },
  {
    what: 'records that cannot be read',
    open: (page) => page.getByRole('button', { name: /couldn’t be read/ }).click(),
  },
];
const ofOptions: State[] = [
  { what: 'the options', open: (page) => page.getByRole('form', { name: 'Settings' }).waitFor() },
  {
    what: 'the preview of an import',
    open: async (page) => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(file) });
      await page.getByRole('heading', { name: /^Review before importing/ }).waitFor();
    },
  },
  {
    what: 'an import refused',
    open: async (page) => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from('{') });
      await page.getByRole('alert').waitFor();
    },
  },
];

/** Checks a state in light and dark, from 320 to 800 px wide, and in a right-to-left script. */
async function lookAt(page: Page, { what, open }: State): Promise<void> {
  await page.reload();
  await page.setViewportSize({ width: 540, height: 600 });
  await page.getByRole('button', { name: 'Save JSON' }).and(page.locator(':enabled')).waitFor();
  await open(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page, `${what}, ${colorScheme}`);
  }
  for (const width of [320, 440, 540, 800]) {
    await page.setViewportSize({ width, height: 600 });
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
      await expectNoSidewaysScroll(page, `${what}, ${width} px, ${direction}`);
    }
  }
  await expectAccessible(page, `${what}, 800 px, from right to left`);
}

test('axe finds nothing in any state of the popup, and nothing is wider than the window', async ({
  context,
}) => {
  test.slow();
  const page = await popupWith(context, entries, broken);
  for (const state of ofTheList) await lookAt(page, state);
});

test('axe finds nothing in any state of the options, and nothing is wider than the window', async ({
  context,
}) => {
  test.slow();
  await popupWith(context, entries, broken);
  const page = await openPopup(context, 'options.html');
  for (const state of ofOptions) await lookAt(page, state);
});

test('axe finds nothing in an empty popup', async ({ context }) => {
  const page = await openPopup(context);
  await expect(page.getByRole('heading', { name: /^Your watchlist/ })).toBeVisible();
  await expectAccessible(page, 'empty');
});
