import { expect, test } from '../../support/browsers/firefox.ts';
import { textInShadow } from '../../support/browsers/firefox-shadow.ts';
import { level, serveHostileFilings } from '../../support/sec-gov/hostile-filing.ts';

test('a hostile filing is drawn in Firefox, level and within bounds', async ({ firefox, secGov }) => {
  const { filings } = serveHostileFilings(secGov);
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  for (const { what, url, says } of filings) {
    await page.goto(url);
    await page.waitForSelector('[data-form4-lens=card]');
    const text = () => textInShadow(firefox, page, '[data-form4-lens=card]');
    // Beside a page as wide as its names or amounts there is no room: there the bar says what is not known.
    const inBar = says.includes('more than') ? 'could not read this form' : 'amount unknown';
    const isSaid = (told: string) => told.includes(says) || (says !== level && told.includes(inBar));
    await expect.poll(async () => isSaid(await text()), { message: what, timeout: 20_000 }).toBe(true);
    expect.soft((await text()).length, what).toBeLessThan(4_000);
    expect.soft(await text(), what).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }
});
