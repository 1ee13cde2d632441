import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { fourYears } from '../../support/careers/marlowe.ts';
import type { SecGov } from '../../support/sec-gov/sec-gov.ts';
import { serveCareer } from '../../support/sec-gov/sites/career-site.ts';
import { openFiling, serveFiling } from '../../support/sec-gov/sites/filing-site.ts';

const [newest] = fourYears;

/** What was requested besides the pages themselves. */
const asked = ({ requests }: SecGov) =>
  requests.map(({ path }) => path).filter((path) => /own-disp|\.txt$/.test(path));

async function openRecord(page: Page, secGov: SecGov) {
  if (!newest) throw new Error('The career is gone.');
  serveCareer(secGov, fourYears);
  const card = await openFiling(page, serveFiling(secGov, newest.filing, newest.accession));
  expect(asked(secGov)).toEqual([]);
  await card.getByRole('button', { name: 'Load the record · 1 request' }).click();
  return insideShadow(page, '[data-form4-lens=record]');
}

test('one request loads what came before, each price takes one more, and afterwards none is needed', async ({
  page,
  secGov,
}) => {
  test.slow();
  const record = await openRecord(page, secGov);
  await expect(
    record.getByRole('heading', { name: 'Ada J. Marlowe at Fernhill Instruments, Inc.' }),
  ).toBeVisible();
  const rows = record.locator('tbody tr');
  await expect(rows).toHaveCount(9);
  expect(asked(secGov)).toHaveLength(1);
  await expect(record).toContainText('9 transactions, all since Feb 1, 2021');
  await expect(rows.first()).toContainText('$25.50');
  await expect(rows.first()).toContainText('Read');
  await expect(rows.nth(1)).toContainText('Purchase (P)');
  await expect(rows.nth(1)).toContainText('EDGAR’s list');
  await expect(rows.nth(1)).toContainText('+2,000');

  await record.getByRole('button', { name: 'Fill in the prices · 8 requests, about 5 s' }).click();
  await expect(record).toContainText('Every filing of this record was read.', { timeout: 30_000 });
  expect(asked(secGov)).toHaveLength(9);
  await expect(record.locator('tbody tr').nth(1)).toContainText(/\$40,000(?!\.)/);

  await page.keyboard.press('Escape');
  await expect(page.locator('[data-form4-lens=record]')).not.toBeAttached();
  await page.reload();
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await card.getByRole('button', { name: 'Load the record' }).click();
  const again = await insideShadow(page, '[data-form4-lens=record]');
  await expect(again.locator('tbody tr').nth(1)).toContainText(/\$40,000(?!\.)/);
  expect(asked(secGov)).toHaveLength(9);
});
