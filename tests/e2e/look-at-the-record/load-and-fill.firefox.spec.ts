import { expect, test } from '../../support/browsers/firefox.ts';
import { press, textInShadow } from '../../support/browsers/firefox-shadow.ts';
import { fourYears } from '../../support/careers/marlowe.ts';
import { serveCareer } from '../../support/sec-gov/career-site.ts';
import { serveFiling } from '../../support/sec-gov/filing-site.ts';

const card = '[data-form4-lens=card]';
const record = '[data-form4-lens=record]';

test('in Firefox the record is one request, each price one more, and afterwards none', async ({
  firefox,
  secGov,
}) => {
  test.slow();
  serveCareer(secGov, fourYears);
  const [newest] = fourYears;
  if (!newest) throw new Error('The career is gone.');
  const asked = () => secGov.requests.filter(({ path }) => /own-disp|\.txt$/.test(path)).length;
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  const url = serveFiling(secGov, newest.filing, newest.accession);
  await page.goto(url);
  await expect.poll(() => textInShadow(firefox, page, card)).toContain('Load the record');
  expect(asked()).toBe(0);

  await press(firefox, page, card, 'Load the record');
  await expect
    .poll(() => textInShadow(firefox, page, record))
    .toContain('9 transactions, all since Feb 1, 2021');
  expect(asked()).toBe(1);

  await press(firefox, page, record, 'Fill in the prices');
  await expect
    .poll(() => textInShadow(firefox, page, record), { timeout: 30_000 })
    .toContain('Every filing of this record was read.');
  expect(asked()).toBe(9);
  expect(await textInShadow(firefox, page, record)).toMatch(/\$40,000(?!\.)/);

  await page.keyboard.press('Escape');
  await expect.poll(() => page.$(record)).toBeNull();
  await page.goto(url);
  await expect.poll(() => textInShadow(firefox, page, card)).toContain('Load the record');
  await press(firefox, page, card, 'Load the record');
  await expect.poll(() => textInShadow(firefox, page, record)).toMatch(/\$40,000(?!\.)/);
  expect(asked()).toBe(9);
});
