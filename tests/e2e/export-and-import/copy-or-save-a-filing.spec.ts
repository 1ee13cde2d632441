import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { openFiling } from '../../support/surfaces/card.ts';

const sample = sampleNamed('exercise-tax-sale');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('each button copies the filing in its form, and says so', async ({ context, page, secGov }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const card = await openFiling(page, secGov, sample);
  const copied = async (name: string) => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await card.getByRole('button', { name, exact: true }).click();
    await expect(card.getByText('Copied')).toBeVisible();
    await expect.poll(() => clipboard(page)).not.toBe('');
    return clipboard(page);
  };
  const sentence = await copied('Sentence');
  expect(sentence).toBe(await card.locator('.sentence').innerText());
  expect(await copied('Markdown')).toBe(
    `**Bell & Thorne Holdings /DE/** (BTHN): ${sentence} [Form 4](https://www.sec.gov${sample.path})`,
  );
  const rows = (await copied('Rows')).split('\n').map((line) => line.split('\t'));
  expect(rows.map((row) => row.slice(4, 6))).toEqual([
    ['securityTitle', 'transactionDate'],
    ['Common Stock', '2024-03-05'],
    ['Common Stock', '2024-03-05'],
    ['Common Stock', '2024-03-05'],
    ['Stock Option (Right to Buy)', '2024-03-05'],
  ]);
  expect(JSON.parse(await copied('JSON'))).toMatchObject({ ...sample.filing });
});

test('if copying is not allowed, the card says so', async ({ page, secGov }) => {
  const card = await openFiling(page, secGov, sample, { 'permissions-policy': 'clipboard-write=()' });
  await card.getByRole('button', { name: 'JSON', exact: true }).click();
  await expect(card.getByText('Couldn’t copy')).toBeVisible();
});

test('the CSV is saved as a file, one line per row, without a request to the server', async ({
  page,
  secGov,
}) => {
  const card = await openFiling(page, secGov, sample);
  const saving = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Save CSV' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^form-4-[a-z]+-\d{4}-\d\d-\d\d\.csv$/);
  const csv = await readFile(await download.path(), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(data.map(({ transactionCode, transactionShares }) => [transactionCode, transactionShares])).toEqual([
    ['M', '12000'],
    ['F', '3215'],
    ['S', '5000'],
    ['M', '12000'],
  ]);
  expect(secGov.requests).toHaveLength(1);
});
