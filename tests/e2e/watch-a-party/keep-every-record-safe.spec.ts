import type { Page } from '@playwright/test';
import { expect, extensionUrl, test } from '../../support/browsers/chromium/chromium.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { fill, openPopup, popupWith, store, stored } from '../../support/surfaces/popup-page.ts';

const alto = anEntry({ name: 'Alto Ingredients, Inc.' });
const row = (page: Page) => page.getByRole('button', { name: 'Alto Ingredients, Inc.', exact: true });

test('a record that cannot be read is shown with its text, and the rest works', async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const broken = { name: 'half a record', version: 1 };
  const page = await popupWith(context, [alto], { 'watch:issuer:0000000009': broken });
  await expect(row(page)).toBeVisible();
  await page.getByRole('button', { name: '1 item couldn’t be read' }).click();
  await expect(page.getByLabel('Saved text of Entry for issuer, CIK 0000000009')).toHaveValue(
    JSON.stringify(broken, null, 2),
  );
  await page.getByRole('button', { name: 'Copy text' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(JSON.stringify(broken, null, 2));

  // It is deleted only once the user has said so twice.
  await page.getByRole('button', { name: 'Delete' }).click();
  expect(await stored(page)).toMatchObject({ 'watch:issuer:0000000009': broken });
  await page.getByRole('button', { name: 'Delete permanently?' }).click();
  await expect(row(page)).toBeVisible();
  expect(await stored(page)).not.toHaveProperty('watch:issuer:0000000009');
});

test('a copy that the browser refuses is explained in a sentence, and not called copied', async ({
  context,
}) => {
  const page = await popupWith(context, [alto], { 'watch:issuer:0000000009': { version: 1 } });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Write permission denied.'));
  });
  await page.getByRole('button', { name: '1 item couldn’t be read' }).click();
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByRole('alert')).toContainText('That didn’t work. Try again. (Write permission');
  await expect(page.getByRole('button', { name: 'Copy text' })).toBeVisible();
});

test('writing over something unreadable sets it aside, and the popup keeps showing it', async ({
  context,
}) => {
  const page = await popupWith(context, [alto], { 'note:issuer:0000778164': '{"version":1,"text":' });
  await page.getByRole('button', { name: /^Note and tags of Alto/ }).click();
  await page.getByLabel('Note on Alto Ingredients, Inc.').fill('a new note');
  await expect
    .poll(async () => (await stored(page))['note:issuer:0000778164'])
    .toMatchObject({ text: 'a new note' });
  await page.getByRole('button', { name: '1 item couldn’t be read' }).click();
  await expect(page.getByLabel('Saved text of Note on issuer, CIK 0000778164')).toHaveValue(
    '{"version":1,"text":',
  );
});

test('what a newer release saved is shown, and nothing the popup does changes it', async ({ context }) => {
  const newer = { version: 9, who: 'Alto' };
  const page = await popupWith(context, [alto], {
    'watch:issuer:0000000009': newer,
    'note:issuer:0000778164': newer,
  });
  await page.getByRole('button', { name: '2 items need a newer version of Form 4 Lens' }).click();
  await expect(page.getByText('This was saved by a newer version of Form 4 Lens.')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Delete' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the watchlist' }).click();
  await page.getByRole('button', { name: /^Note and tags of Alto/ }).click();
  await page.getByLabel('Note on Alto Ingredients, Inc.').fill('mine');
  await expect(page.getByRole('alert')).toContainText('saved by a newer version of Form 4 Lens');
  expect(await stored(page)).toMatchObject({
    'watch:issuer:0000000009': newer,
    'note:issuer:0000778164': newer,
  });
});

test('with the storage full, a write fails with a sentence, offers the export and drops nothing', async ({
  context,
}) => {
  const page = await popupWith(context, [alto]);
  await fill(page, 'seen:issuer:0000000001:x', 40);
  const before = await stored(page);
  await page.getByRole('button', { name: /^Note and tags of Alto/ }).click();
  await page.getByLabel('Note on Alto Ingredients, Inc.').fill('no room for this');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('full: 10.0 of 10.0 MB are used. Nothing was saved.');
  await expect(page.getByLabel('Note on Alto Ingredients, Inc.')).toHaveValue('no room for this');
  const downloading = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Save JSON' }).click();
  await downloading;
  expect(await stored(page)).toEqual(before);
});

test('cached summaries make room, and nothing else does', async ({ context }) => {
  const page = await popupWith(context, [alto], { 'setting:theme': 'dark' });
  await fill(page, 'hover:0000000001-21-000001', 40);
  const before = Object.keys(await stored(page));
  await page.getByRole('button', { name: /^Note and tags of Alto/ }).click();
  await page.getByLabel('Note on Alto Ingredients, Inc.').fill('there is room for this');
  await expect
    .poll(() => stored(page, 'note:issuer:0000778164'))
    .toMatchObject({ 'note:issuer:0000778164': { text: 'there is room for this' } });
  const expected = [...before.filter((key) => !key.startsWith('hover:')), 'note:issuer:0000778164'];
  expect(Object.keys(await stored(page)).toSorted()).toEqual(expected.toSorted());
  await expect(page.getByRole('alert')).toHaveCount(0);
});

const payloads = [
  '<img src=x onerror="document.title=\'owned\'">',
  "\"><script>document.title='owned'</script>",
  "javascript:document.title='owned'",
  '<svg/onload=document.title="owned">',
  '{{constructor.constructor("document.title=1")()}}',
  '\u202egnp.exe\u0000\ud800',
  '=HYPERLINK("https://evil.example","x")',
];

test('hostile names, notes, tags and filings are shown as text', async ({ context }) => {
  const entries = payloads.map((text, n) =>
    anEntry({
      cik: String(n + 1).padStart(10, '0'),
      name: text,
      ticker: text,
      note: text,
      tags: [text.slice(0, 40)],
      sightings: [
        aSighting({
          issuer: { cik: null, name: text, ticker: text },
          owners: [{ cik: null, name: text, role: text }],
          security: { title: text, unit: 'shares' },
          kinds: [text],
        }),
      ],
    }),
  );
  const page = await popupWith(
    context,
    entries,
    Object.fromEntries(payloads.map((text) => [`watch:${text}`, text])),
  );
  for (const { record } of entries) {
    await page.getByRole('searchbox').fill(record.cik);
    await page.locator('.entry-name').click();
    await page.getByRole('table').waitFor();
    await page.getByRole('button', { name: 'Back to the watchlist' }).click();
  }
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: /couldn’t be read/ }).click();
  await expect(page.locator('img, script:not([src]), iframe, object')).toHaveCount(0);
  await expect(page).toHaveTitle('Form 4 Lens watchlist');
});

test('a page of sec.gov can neither see nor change the list', async ({ context, page, secGov }) => {
  const popup = await popupWith(context, [alto]);
  const before = await stored(popup);
  secGov.serve('/', { body: '<h1>EDGAR</h1>' });
  await page.goto('https://www.sec.gov/');
  const tried = await page.evaluate(async (popupUrl) => {
    const world = globalThis as unknown as {
      chrome?: { storage?: unknown; runtime?: { sendMessage?: unknown } };
    };
    const fetched = await fetch(popupUrl).then(
      () => 'fetched',
      () => 'refused',
    );
    postMessage({ type: 'form4-lens:filing' }, '*');
    postMessage('form4-lens:filing', '*');
    return {
      storage: typeof world.chrome?.storage,
      send: typeof world.chrome?.runtime?.sendMessage,
      fetched,
    };
  }, extensionUrl('popup.html'));
  expect(tried).toEqual({ storage: 'undefined', send: 'undefined', fetched: 'refused' });
  expect(await stored(popup)).toEqual(before);
});

test('housekeeping leaves only what a person wrote about a party long unwatched, and shows it', async ({
  context,
}) => {
  const page = await openPopup(context);
  const seen = aSighting();
  const note = { version: 1, text: 'ask again in May', editedAt: '2026-01-01T00:00:00.000Z' };
  const newer = { version: 9, text: 'mine' };
  await store(page, {
    [`seen:issuer:0000778164:${seen.accession}`]: seen,
    'note:issuer:0000000005': note,
    'note:issuer:0000000006': newer,
    leftovers: Object.fromEntries(
      ['0000778164', '0000000005', '0000000006'].map((cik) => [
        `issuer:${cik}`,
        { days: 100, last: '2026-01-01' },
      ]),
    ),
  });
  const again = await openPopup(context);
  await expect
    .poll(() => stored(again))
    .toEqual({ 'note:issuer:0000000005': note, 'note:issuer:0000000006': newer, leftovers: {} });

  await again.getByRole('button', { name: '1 item on names you removed' }).click();
  await expect(again.getByLabel('Saved text of Note on issuer, CIK 0000000005')).toHaveValue(
    'ask again in May',
  );
  await again.getByRole('button', { name: 'Delete' }).click();
  await again.getByRole('button', { name: 'Delete permanently?' }).click();
  await expect.poll(() => stored(again)).toEqual({ 'note:issuer:0000000006': newer, leftovers: {} });
});
