import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { defaults } from '../../../lib/settings/settings.ts';
import { writeJson } from '../../../lib/watchlist/transfer/write-json.ts';
import { expect, test } from '../../support/browsers/chromium.ts';
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

async function exported(page: Page, button: 'Export JSON' | 'Export CSV'): Promise<string> {
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
  const file = await exported(page, 'Export JSON');

  await emptyStorage(page);
  await expect(page.getByRole('heading', { name: 'Your watchlist is empty' })).toBeVisible();
  const options = await openPopup(context, 'options.html');
  await choose(options, file);
  await expect(
    options.getByText('2 added, 0 changed, 0 skipped, 2 settings changed. Nothing is removed.'),
  ).toBeVisible();
  expect(await stored(page)).toEqual({});
  await options.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(options.getByText('list.json was imported.')).toBeVisible();
  expect(await stored(page)).toEqual(before);
  await expect(page.getByRole('button', { name: 'Alto Ingredients, Inc.', exact: true })).toBeVisible();
});

test('the CSV of the list is whole, and no formula', async ({ context }) => {
  const page = await popupWith(context, [alto, formula]);
  const csv = await exported(page, 'Export CSV');
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
  await expect(
    page.getByText('1 added, 1 changed, 0 skipped, 0 settings changed. Nothing is removed.'),
  ).toBeVisible();
  await expect(page.getByText('Older note, from here: the older note')).toBeVisible();
  expect(await stored(page)).toEqual(before);

  // A note edited meanwhile in another context is newer still: the preview follows.
  const popup = await openPopup(context);
  await popup.getByRole('button', { name: /^Note and tags of Alto/ }).click();
  await popup.getByLabel(/^Note on Alto/).fill('newer still');
  await expect(
    page.getByText('1 added, 0 changed, 1 skipped, 0 settings changed. Nothing is removed.'),
  ).toBeVisible();
  await expect(page.getByText('Older note, from the file: the newer note')).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('list.json was imported.')).toBeVisible();
  expect(await stored(page)).toMatchObject({
    'watch:issuer:0000778164': before['watch:issuer:0000778164'],
    'note:issuer:0000778164': { text: 'newer still' },
    'watch:insider:0000000007': formula.record,
  });
});

const refusals: [string, string | Buffer, string][] = [
  ['that is not ours', '{"bookmarks":[]}', 'This is not a watchlist exported by Form 4 Lens.'],
  ['that was cut off', whole.slice(0, -60), 'Line 3: The file is not whole JSON: it ends in the middle.'],
  [
    'of a newer release',
    whole.replace('"version":1', '"version":2'),
    'saved by a newer release of Form 4 Lens (format 2)',
  ],
  [
    'that is half broken',
    whole.replace('"cik":"0000778164"', '"cik":778164'),
    'Line 3: Alto Ingredients, Inc.: entry: cik',
  ],
  [
    'of more than 20 MB',
    Buffer.alloc(21 * 1024 * 1024, ' '),
    'The file has 21.0 MB. A watchlist has at most 20 MB.',
  ],
  [
    'whose link leads elsewhere',
    whole.replace('https://www.sec.gov/Archives', 'javascript:alert(1)//'),
    'filing: url',
  ],
  [
    'of 80,000 broken entries',
    whole.replace('"entries":[', `"entries":[${'{"watch":{"version":1},"seen":[]},\n'.repeat(80_000)}`),
    'And more: the first 100 are listed.',
  ],
];

for (const [what, file, problem] of refusals) {
  test(`a file ${what} is explained, and changes nothing`, async ({ context }) => {
    await popupWith(context, [alto]);
    const page = await openPopup(context, 'options.html');
    const before = await stored(page);
    await choose(page, file);
    await expect(page.getByRole('alert')).toContainText('list.json cannot be imported. Nothing was changed.');
    await expect(page.getByRole('alert')).toContainText(problem);
    await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
    expect(await stored(page)).toEqual(before);
  });
}
