import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from '../../support/browsers/chromium.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { openFiling } from '../../support/surfaces/card.ts';

/** What axe finds in the card, whose root `openFiling` has shown it. */
async function findingsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run({
      include: [['[data-form4-lens=card]']],
    });
    const reached = passes.flatMap(({ nodes }) => nodes).some(({ target }) => Array.isArray(target[0]));
    if (!reached) throw new Error('axe did not get into the shadow root');
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

const names = [
  'seed',
  'exercise-tax-sale',
  'joint-filers',
  'odd-balance',
  'initial-statement',
  'unknown-layout',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe has nothing to say on the card, ${colorScheme}`, async ({ page, secGov }) => {
    await page.emulateMedia({ colorScheme });
    for (const name of names) {
      await openFiling(page, secGov, sampleNamed(name));
      expect.soft(await findingsIn(page), name).toEqual([]);
    }
  });
}

test('axe has nothing to say on the bar', async ({ page, secGov }) => {
  const card = await openFiling(page, secGov, sampleNamed('seed'));
  await page.keyboard.press('Escape');
  await expect(card.getByRole('button', { name: 'Summary', exact: true })).toBeVisible();
  expect(await findingsIn(page)).toEqual([]);
});
