import { findingsIn } from '../../support/browsers/accessible.ts';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { fourYears, past } from '../../support/careers/marlowe.ts';
import { owner } from '../../support/samples/filing.ts';
import { serveCareer } from '../../support/sec-gov/sites/career-site.ts';
import { openFiling, serveFiling } from '../../support/sec-gov/sites/filing-site.ts';
import { serveNotice } from '../../support/sec-gov/sites/notice-site.ts';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const okafor = owner({ cik: '0009000301', name: 'Okafor Ben' });

/** Two filings from the last 90 days and an older one; the last two are by the same person. */
const company = [
  past(91, [{ transactionDate: daysAgo(5), transactionShares: '700' }]),
  past(92, [{ transactionDate: daysAgo(30), transactionShares: '400' }], { reportingOwners: [okafor] }),
  past(93, [{ transactionDate: daysAgo(200), transactionShares: '900' }], { reportingOwners: [okafor] }),
];

test('it takes one request to see who else traded in the last 90 days, without older trades', async ({
  page,
  secGov,
}) => {
  const [newest] = company;
  if (!newest) throw new Error('The company is gone.');
  serveCareer(secGov, company);
  const card = await openFiling(page, serveFiling(secGov, newest.filing, newest.accession));
  await card.getByRole('button', { name: 'Load the record · 1 request' }).click();
  const record = await insideShadow(page, '[data-form4-lens=record]');
  await expect(record.locator('tbody tr')).toHaveCount(1);
  await record.getByRole('button', { name: 'Everyone at the company' }).click();
  await record.getByRole('button', { name: 'Load the company’s last 90 days · 1 request' }).click();
  await expect(record.getByText('2 insiders sold within 30 days: two reported sales')).toBeVisible();
  const rows = record.locator('.transactions tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('Okafor Ben');
  await expect(rows.nth(1)).toContainText('−400');
  await expect(record).toContainText('2 transactions in the last 90 days.');
  // This page's filing has the director's box checked, and no filing by the other person was read.
  await expect(record.locator('.of-role td:first-child')).toHaveText(['Director', 'Role not reported']);
  const asked = secGov.requests.filter(({ path }) => path.includes('own-disp'));
  expect(asked.map(({ path }) => /action=\w+/.exec(path)?.[0])).toEqual([
    'action=getowner',
    'action=getissuer',
  ]);
});

test('of several owners one is chosen, and nothing is requested for the others until they are pressed', async ({
  page,
  secGov,
}) => {
  const joint = past(95, [{}], { reportingOwners: [owner({ name: 'Marlowe Ada J' }), okafor] });
  serveCareer(secGov, [joint]);
  const card = await openFiling(page, serveFiling(secGov, joint.filing, joint.accession));
  await card.getByRole('button', { name: 'Load the record · 1 request' }).click();
  const record = await insideShadow(page, '[data-form4-lens=record]');
  await expect(record.locator('tbody tr')).toHaveCount(1);
  await record.getByRole('combobox', { name: 'Insider' }).selectOption('Okafor Ben');
  await expect(record.getByRole('heading', { level: 2 })).toContainText('Okafor Ben');
  const asked = () => secGov.requests.filter(({ path }) => path.includes('own-disp')).length;
  expect(asked()).toBe(1);
  await record.getByRole('button', { name: 'Load the record · 1 request' }).click();
  await expect(record.locator('tbody tr')).toHaveCount(1);
  expect(asked()).toBe(2);
});

test('it names a notice, can be sorted, filtered and saved, its chart walked by keys, and Esc closes only it', async ({
  page,
  secGov,
}) => {
  const [newest] = fourYears;
  if (!newest) throw new Error('The career is gone.');
  await page.goto(serveNotice(secGov).url);
  await page.locator('a#documentsbutton').first().hover();
  await expect(await insideShadow(page, '[data-form4-lens=hover]')).toContainText('A notice, not a sale');
  serveCareer(secGov, fourYears);
  const card = await openFiling(page, serveFiling(secGov, newest.filing, newest.accession));
  const button = card.getByRole('button', { name: 'Load the record · 1 request' });
  await button.focus();
  await page.keyboard.press('Enter');
  const record = await insideShadow(page, '[data-form4-lens=record]');
  const amounts = record.locator('tbody td.amount');
  await expect(amounts).toHaveCount(9);
  await expect(
    record.getByText('Sales reported since: 1,000 on May 14, 2024. 1,500 not reported as sold'),
  ).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await findingsIn(page, '[data-form4-lens=record]'), colorScheme).toEqual([]);
  }
  await record.getByRole('button', { name: 'Amount' }).click();
  await expect(amounts.first()).toHaveText('+12,000');
  await expect(record.getByRole('columnheader', { name: 'Amount' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await record.getByRole('checkbox', { name: 'Purchases and sales only' }).check();
  await expect(amounts).toHaveCount(5);
  await expect(record).toContainText('5 of 9 transactions');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    record.getByRole('button', { name: 'Save CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('record-marlowe-ada-j.csv');

  const chart = record.getByRole('slider');
  await chart.focus();
  await page.keyboard.press('Home');
  await expect(chart).toHaveAttribute('aria-valuetext', /^Feb 1, 2021: .* 12,000 owned after$/);
  await page.keyboard.press('ArrowRight');
  await expect(chart).toHaveAttribute('aria-valuetext', /^Feb 1, 2022: /);

  await page.keyboard.press('Escape');
  await expect(page.locator('[data-form4-lens=record]')).not.toBeAttached();
  await expect(button).toBeFocused();
  await expect(card.locator('.card')).toBeVisible();
});
