import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { defaults } from '../../../lib/settings/settings.ts';
import { writeJson } from '../../../lib/watchlist/transfer/write-json.ts';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { emptyStorage, openPopup, popupWith, stored } from '../../support/surfaces/popup-page.ts';

const alto = anEntry({
  name: 'Alto Ingredients, Inc.',
  note: 'hm',
  tags: ['energy'],
  sightings: [aSighting()],
});
const formula = anEntry({
  kind: 'insider',
  cik: '0000000007',
  name: '=HYPERLINK("https://evil.example","x")',
  role: 'Director',
});
const now = '2026-11-24T00:00:00.000Z';
const whole = writeJson([alto, formula], defaults, now);

async function exported(page: Page, button: 'Save JSON' | 'Save CSV'): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await downloading).path(), 'utf8');
}

const choose = (page: Page, text: string | Buffer) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('a list that is exported and imported on an empty profile is the same list', async ({ context }) => {
  const settings = { 'setting:theme': 'dark', 'setting:hoverDelay': 220 };
  const page = await popupWith(context, [alto, formula], settings);
  const before = await stored(page);
  const file = await exported(page, 'Save JSON');

  await emptyStorage(page);
  await expect(page.getByRole('heading', { name: 'Your watchlist is empty' })).toBeVisible();
  const options = await openPopup(context, 'options.html');
  await choose(options, file);
  await expect(
    options.getByText('2 entries to add, 2 settings to change. Nothing will be removed.'),
  ).toBeVisible();
  expect(await stored(page)).toEqual({});
  await options.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(options.getByText('Imported list.json.')).toBeVisible();
  expect(await stored(page)).toEqual(before);
  await expect(page.getByRole('button', { name: 'Alto Ingredients, Inc.', exact: true })).toBeVisible();
});

test('the CSV of the list is complete and contains no formula', async ({ context }) => {
  const page = await popupWith(context, [alto, formula]);
  const csv = await exported(page, 'Save CSV');
  const { data, errors } = Papa.parse<{ Name: string }>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.toSorted((a, b) => (a.Name < b.Name ? 1 : -1))).toMatchObject([
    { Name: 'Alto Ingredients, Inc.', Note: 'hm', Tags: 'energy', Net: '100' },
    { Name: `'${formula.record.name}`, 'Watched as': 'insider' },
  ]);
});

test('an import shows first what it would add, change and skip, with the older note, and merges', async ({
  context,
}) => {
  const older = { note: 'the older note', noteEditedAt: '2026-01-03T00:00:00.000Z' };
  await popupWith(context, [anEntry({ name: 'Alto Ingredients, Inc.', ...older })]);
  const page = await openPopup(context, 'options.html');
  const before = await stored(page);
  const newer = anEntry({ name: 'Alto', note: 'the newer note', noteEditedAt: '2026-01-04T00:00:00.000Z' });
  await choose(page, writeJson([newer, formula], defaults, now));
  await expect(page.getByText('1 entry to add, 1 entry to change. Nothing will be removed.')).toBeVisible();
  await expect(page.getByText('Your older note: the older note')).toBeVisible();
  expect(await stored(page)).toEqual(before);

  // A note edited in the meantime in another context is newer still, and the preview follows.
  const popup = await openPopup(context);
  await popup.getByRole('button', { name: /^Note and tags of Alto/ }).click();
  await popup.getByLabel(/^Note on Alto/).fill('newer still');
  await expect(page.getByText('1 entry to add, 1 entry to skip. Nothing will be removed.')).toBeVisible();
  await expect(page.getByText('Older note in the file: the newer note')).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported list.json.')).toBeVisible();
  expect(await stored(page)).toMatchObject({
    'watch:issuer:0000778164': before['watch:issuer:0000778164'],
    'note:issuer:0000778164': { text: 'newer still' },
    'watch:insider:0000000007': formula.record,
  });
});

test('the preview comes into view with the focus, uses no internal names, and gives the focus back', async ({
  context,
}) => {
  await popupWith(context, [alto]);
  const page = await openPopup(context, 'options.html');
  await page.getByRole('form', { name: 'Settings' }).waitFor();
  const file = page.locator('input[type=file]');
  await file.focus();
  await choose(
    page,
    writeJson([formula], { ...defaults, marks: false, theme: 'dark', hoverDelay: 300 }, now),
  );
  const heading = page.getByRole('heading', { name: 'Review before importing list.json' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeInViewport();
  const preview = page.locator('.import-preview');
  await expect(preview).toContainText('1 entry to add, 3 settings to change. Nothing will be removed.');
  await expect(preview).toContainText('Insider, CIK 0000000007');
  await expect(preview).toContainText('Theme: Match system → Dark');
  await expect(preview).toContainText('on your watchlist: on → off');
  await expect(preview).toContainText('appears: 250 ms → 300 ms');
  await expect(preview).not.toContainText(/true|false|auto|insider:/);
  // The browser's own "No file chosen" is nowhere to be seen.
  expect((await file.boundingBox())?.width).toBeLessThanOrEqual(1);

  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(file).toBeFocused();
  await choose(page, writeJson([formula], defaults, now));
  await page.getByRole('button', { name: 'Import', exact: true }).press('Enter');
  await expect(page.getByText('Imported list.json.')).toBeFocused();
});

test('the popup’s import link leads to the import', async ({ context }) => {
  const page = await openPopup(context, 'options.html#import');
  await expect(page.locator('input[type=file]')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Import', exact: true })).toBeInViewport();
});

const refusals: [string, string | Buffer, string][] = [
  ['that is not ours', '{"bookmarks":[]}', 'This file was not exported by Form 4 Lens.'],
  [
    'that was cut off',
    whole.slice(0, -60),
    'Line 3: This file is incomplete: it was cut off. Export it again, then retry.',
  ],
  [
    'of a newer release',
    whole.replace('"version":1', '"version":2'),
    'saved by a newer version of Form 4 Lens',
  ],
  [
    'that is half broken',
    whole.replace('"cik":"0000778164"', '"cik":778164'),
    'Line 3: Alto Ingredients, Inc.: the entry is damaged (cik',
  ],
  ['of more than 20 MB', Buffer.alloc(21 * 1024 * 1024, ' '), 'This file is 21.0 MB. The limit is 20 MB.'],
  [
    'whose link leads elsewhere',
    whole.replace('https://www.sec.gov/Archives', 'javascript:alert(1)//'),
    'a filing is damaged (url',
  ],
  [
    'of 80,000 broken entries',
    whole.replace('"entries":[', `"entries":[${'{"watch":{"version":1},"seen":[]},\n'.repeat(80_000)}`),
    'And more. Only the first 100 are listed.',
  ],
];

for (const [what, file, problem] of refusals) {
  test(`a file ${what} is explained, and changes nothing`, async ({ context }) => {
    await popupWith(context, [alto]);
    const page = await openPopup(context, 'options.html');
    const before = await stored(page);
    await choose(page, file);
    await expect(page.getByRole('alert')).toContainText('list.json can’t be imported. Nothing was changed.');
    await expect(page.getByRole('alert')).toContainText(problem);
    await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
    expect(await stored(page)).toEqual(before);
  });
}
