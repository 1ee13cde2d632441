import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { keptRecord } from '../../support/careers/kept.ts';
import { fourYears, past } from '../../support/careers/marlowe.ts';
import { aSighting } from '../../support/fakes/a-sighting.ts';
import { anEntry } from '../../support/fakes/an-entry.ts';
import { serveCareer } from '../../support/sec-gov/sites/career-site.ts';
import { openFiling, serveFiling } from '../../support/sec-gov/sites/filing-site.ts';
import { popupWith, stored } from '../../support/surfaces/popup-page.ts';
import { realPopup } from '../../support/surfaces/real-popup.ts';

/** Declared for the pages that these functions run in. */
declare const chrome: typeof import('wxt/browser').browser;

const marlowe = anEntry({ kind: 'insider', cik: '0009000201', name: 'Marlowe Ada J' });
const key = 'record:insider:0009000201';

test('an entry’s details show what was loaded of its past, and save it', async ({ context }) => {
  const popup = await popupWith(context, [marlowe], { [key]: keptRecord(fourYears, fourYears.slice(0, 3)) });
  await popup.getByRole('button', { name: 'Marlowe Ada J', exact: true }).click();
  await expect(popup.getByRole('heading', { name: 'The record' })).toBeVisible();
  const rows = popup.getByRole('table').filter({ hasText: 'Owned after' }).locator('tbody tr');
  await expect(rows).toHaveCount(9);
  await expect(rows.first()).toContainText(/\$25,500(?!\.)/);
  await expect(popup.getByRole('slider')).toHaveAttribute(
    'aria-valuetext',
    /May 14, 2024.*17,000 owned after/,
  );
  const [file] = await Promise.all([
    popup.waitForEvent('download'),
    popup.locator('.record').getByRole('button', { name: 'Save CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('record-marlowe-ada-j.csv');
});

/** Everything in the tables of a party's past that is not in sight, or on top of something else. */
const hiddenIn = (popup: Page) =>
  popup.evaluate(() => {
    const hidden: string[] = [];
    for (const table of document.querySelectorAll('.transactions, .filings')) {
      const room = table.parentElement?.getBoundingClientRect();
      const cells = [...table.querySelectorAll('tbody td')].flatMap((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return { text: cell.textContent, row: cell.parentElement, box: range.getBoundingClientRect() };
      });
      for (const { text, row, box } of cells) {
        if (!room || box.left < room.left - 1 || box.right > room.right + 1) hidden.push(`${text} is cut`);
        for (const other of cells) {
          const isOver =
            box.left < other.box.left &&
            box.right > other.box.left + 1 &&
            box.top + 1 < other.box.bottom &&
            other.box.top + 1 < box.bottom;
          if (row === other.row && isOver) hidden.push(`${text} over ${other.text}`);
        }
      }
      if (cells.length === 0) hidden.push('everything');
    }
    return hidden;
  });

for (const width of [800, 540, 320])
  test(`in a popup ${width} pixels wide, no figure of the past and no link to its filing is cut off`, async ({
    context,
  }) => {
    const large = past(50, [
      {
        transactionDate: '2024-06-03',
        transactionShares: '12345678',
        transactionPricePerShare: '23.4567',
        sharesOwnedFollowingTransaction: '98765432',
        securityTitle: 'Class A Common Stock, par value $0.001',
        directOrIndirectOwnership: 'I',
        natureOfOwnership: 'By the Marlowe Family Irrevocable Trust dated January 5, 2011',
      },
    ]);
    const watched = anEntry({ ...marlowe.record, sightings: [aSighting({ net: '-12345678.25' })] });
    const popup = await popupWith(context, [watched], {
      [key]: keptRecord([large, ...fourYears], [large, ...fourYears.slice(0, 3)]),
    });
    await popup.setViewportSize({ width, height: 600 });
    await popup.getByRole('button', { name: 'Marlowe Ada J', exact: true }).click();
    await expect(popup.locator('.transactions tbody tr')).toHaveCount(10);
    expect(await hiddenIn(popup)).toEqual([]);
    await expect(popup.locator('.transactions a').first()).toBeVisible();
  });

test('an entry’s details name each thing once, in headings whose sizes follow their levels', async ({
  context,
}) => {
  const watched = anEntry({
    ...marlowe.record,
    note: 'Sells in March.',
    tags: ['routine'],
    sightings: [aSighting()],
  });
  const popup = await popupWith(context, [watched], { [key]: keptRecord(fourYears) });
  await popup.getByRole('button', { name: 'Marlowe Ada J', exact: true }).click();
  const holdings = popup.getByRole('heading', { name: 'Holdings over time' });
  await expect(popup.getByRole('slider')).toBeVisible();
  await expect(holdings).toHaveCount(1);
  await expect(popup.getByText('Note', { exact: true })).toBeVisible();
  await expect(popup.getByText('Tags', { exact: true })).toBeVisible();
  await expect(popup.getByText('Save CSV', { exact: true })).toHaveCount(2);
  const sizes = await popup
    .locator('h1, h2, h3')
    .evaluateAll((all) =>
      all.map((one) => ({ level: one.tagName, size: Number.parseFloat(getComputedStyle(one).fontSize) })),
    );
  const of = (level: string) => sizes.filter((one) => one.level === level).map(({ size }) => size);
  expect(of('H3').length).toBeGreaterThan(1);
  expect(Math.min(...of('H1'))).toBeGreaterThan(Math.max(...of('H2')));
  expect(Math.min(...of('H2'))).toBeGreaterThan(Math.max(...of('H3')));
});

test('the page in front loads a record for the popup with one request, and fills it in', async ({
  context,
  page,
  secGov,
}) => {
  serveCareer(secGov, fourYears);
  const popup = await popupWith(context, [marlowe]);
  await popup.getByRole('button', { name: 'Marlowe Ada J', exact: true }).click();
  await popup.getByRole('button', { name: 'Load the record · 1 request' }).click();
  await expect(popup.getByRole('alert')).toContainText('Only a page of www.sec.gov can ask EDGAR.');
  await popup.close();

  const [newest] = fourYears;
  if (!newest) throw new Error('The career is gone.');
  await openFiling(page, serveFiling(secGov, newest.filing, newest.accession));
  const { options, inPopup } = await realPopup(context, page);
  const press = (name: string) =>
    options.evaluate(
      `[...chrome.extension.getViews({ type: 'popup' })[0].document.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent).trim() === ${JSON.stringify(name)})?.click()`,
    );
  await expect.poll(() => inPopup((document) => document.body.textContent ?? '')).toContain('Marlowe Ada J');
  await press('Marlowe Ada J');
  await expect
    .poll(() => inPopup((document) => document.body.textContent ?? ''))
    .toContain('Load the record');
  await press('Load the record · 1 request');
  await expect
    .poll(() => inPopup((document) => document.querySelectorAll('.transactions tbody tr').length))
    .toBe(9);
  expect(secGov.requests.filter(({ path }) => path.includes('own-disp'))).toHaveLength(1);
  expect(Object.keys(await stored(options))).toContain(key);

  const asked = () => secGov.requests.filter(({ path }) => path.endsWith('.txt')).length;
  expect(asked()).toBe(0);
  await press('Fill in the prices · 9 requests, about 5 s');
  await expect.poll(asked).toBeGreaterThan(2);
  await press('Pause');
  const text = () => inPopup((document) => document.body.textContent ?? '');
  await expect.poll(text).toMatch(/Continue · \d requests left/);
  const before = asked();
  const goOn = /Continue · \d requests left/.exec(await text())?.[0] ?? '';
  await press(goOn);
  await expect.poll(text, { timeout: 30_000 }).toContain('Every filing of this record was read.');
  expect(await text()).toMatch(/\$40,000(?!\.)/);
  expect(before).toBeLessThan(9);
  // One that was under way at the pause may be requested again.
  expect(asked()).toBeLessThanOrEqual(10);
});

test('records are counted in the options and deleted there, all at once', async ({ context }) => {
  const options = await popupWith(context, [marlowe], { [key]: keptRecord(fourYears) });
  await options.goto(options.url().replace('popup', 'options'));
  await expect(options.getByText('1 record kept.')).toBeVisible();
  await options.getByRole('button', { name: 'Delete all records' }).click();
  await expect(options.getByText('1 record kept.')).toBeVisible();
  await options.getByRole('button', { name: 'Delete all of them?' }).click();
  await expect(options.getByText('Nothing is stored.')).toBeVisible();
  expect(Object.keys(await stored(options))).toEqual(['watch:insider:0009000201']);
});

test('an export contains the records, and an import brings them back', async ({ context }) => {
  const popup = await popupWith(context, [marlowe], { [key]: keptRecord(fourYears) });
  const [file] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Save JSON' }).click(),
  ]);
  const path = await file.path();
  await popup.evaluate(() => chrome.storage.local.clear());
  await popup.goto(popup.url().replace('popup', 'options'));
  await popup.locator('input[type=file]').setInputFiles(path);
  await expect(
    popup.getByText('1 record of past transactions; those loaded here more recently are kept.'),
  ).toBeVisible();
  await popup.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(popup.getByText(/^Imported /)).toBeVisible();
  expect(await stored(popup, key)).toEqual({ [key]: keptRecord(fourYears) });
});
