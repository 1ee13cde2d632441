import { readFileSync } from 'node:fs';
import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { formdataPage } from '../../../support/edgar-pages/formdata/formdata-page.ts';
import { sampleNamed } from '../../../support/samples/sample-named.ts';
import { exerciseTaxSale } from '../../../support/samples/trades/exercise-tax-sale.ts';
import { complaintsOf, openFiling, origin } from '../../../support/surfaces/card.ts';

const unknown = sampleNamed('unknown-layout');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Numbers that are part of the form's labels. */
const OF_THE_FORM =
  /Form 3, 4 or 5|Form 4 Lens|Form 4 Lens|FORM 3, 4 or 5|Form 3:|Form 5:|10% Owner|Section 16|10b5-1\(c\)/g;

test('a page in an unknown layout is reported with the labels looked for, but no number from the filing', async ({
  page,
  secGov,
}) => {
  const complaints = complaintsOf(page);
  const card = await openFiling(page, secGov, unknown);
  await expect(card).toContainText('Missing:');
  for (const label of ['Table I', 'Table II', 'Issuer Name and Ticker or Trading Symbol']) {
    await expect.soft(card.getByRole('listitem').filter({ hasText: label }).first()).toBeVisible();
  }
  const text = await card.locator('.content').innerText();
  // This is shown only while the rest is loading.
  expect(text).not.toContain('could not read this form');
  expect(text.replace(OF_THE_FORM, '')).not.toMatch(/\d/);
  expect(complaints).toEqual([]);
  expect(secGov.requests).toHaveLength(1);
});

test('the report on the clipboard contains address, version and labels, but nothing from the filing', async ({
  context,
  page,
  secGov,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const card = await openFiling(page, secGov, unknown);
  await card.getByRole('button', { name: 'Copy a problem report' }).click();
  await expect(card.getByText('Copied')).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  const [intro, address, ofVersion, reason, ...labels] = report.split('\n');
  expect([intro, address, ofVersion, reason]).toEqual([
    'Form 4 Lens could not read this page.',
    `Page: ${origin}${unknown.path}`,
    `Version: ${version}`,
    'Reason: unknown-layout',
  ]);
  expect(labels).toEqual(expect.arrayContaining(['- Table I', '- Table II', '- Explanation of Responses']));
  for (const secret of ['Vance', 'Saltmarsh', 'SLTM', '3,000', '11,000'])
    expect(report).not.toContain(secret);
});

test('a row that does not fit its table is reported, and no figure from the filing is shown', async ({
  page,
  secGov,
}) => {
  const path = '/Archives/edgar/data/9000103/000900090024000902/xslF345X05/doc4.xml';
  const html = formdataPage(exerciseTaxSale).replace(
    '<td align="center"><span class="FormData">3,215</span>',
    '<!--',
  );
  const card = await openFiling(page, secGov, { path, html });
  await expect(card).toContainText('No figures are shown');
  await expect(card).not.toContainText(/12,000|41\.2|45,600|O'Neil/);
});
