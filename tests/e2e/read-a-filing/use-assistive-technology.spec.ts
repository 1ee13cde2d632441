import { findingsIn } from '../../support/browsers/accessible.ts';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { openFiling } from '../../support/surfaces/card.ts';

const host = '[data-form4-lens=card]';

const names = [
  'seed',
  'exercise-tax-sale',
  'joint-filers',
  'odd-balance',
  'initial-statement',
  'unknown-layout',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the card, ${colorScheme}`, async ({ page, secGov }) => {
    await page.emulateMedia({ colorScheme });
    for (const name of names) {
      await openFiling(page, secGov, sampleNamed(name));
      expect.soft(await findingsIn(page, host), name).toEqual([]);
    }
  });
}

test('axe finds nothing on the bar', async ({ page, secGov }) => {
  const card = await openFiling(page, secGov, sampleNamed('seed'));
  await page.keyboard.press('Escape');
  await expect(card.getByRole('button', { name: 'Summary', exact: true })).toBeVisible();
  expect(await findingsIn(page, host)).toEqual([]);
});
