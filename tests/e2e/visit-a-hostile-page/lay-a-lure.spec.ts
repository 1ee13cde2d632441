import { expect, test } from '../../support/browsers/chromium.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { laying, lures } from '../../support/sec-gov/lures.ts';
import { openFiling } from '../../support/surfaces/card.ts';

const sample = sampleNamed('thirty-rows');

for (const lure of Object.keys(lures)) {
  test(`no star is given through ${lure}`, async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, sample);
    const star = card.locator('.watch button').first();
    await star.waitFor();
    const box = await star.boundingBox();
    const press = () => page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await page.evaluate(laying(lure));
    await page.waitForTimeout(600);
    await press();
    await expect.soft(card.getByText('may have covered this card')).toHaveCount(1);
    await expect(star).toHaveAttribute('aria-pressed', 'false');

    // Nor where it goes just before the press.
    await page.evaluate('take()');
    await press();
    await page.waitForTimeout(300);
    await expect(star).toHaveAttribute('aria-pressed', 'false');

    await page.waitForTimeout(900);
    await press();
    await expect(star).toHaveAttribute('aria-pressed', 'true');
  });
}
