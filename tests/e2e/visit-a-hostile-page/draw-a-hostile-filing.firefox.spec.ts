import { expect, test } from '../../support/browsers/firefox.ts';
import { textInShadow } from '../../support/browsers/firefox-shadow.ts';
import { serveHostileFilings } from '../../support/sec-gov/hostile-filing.ts';

test('a hostile filing is drawn in Firefox, level and within bounds', async ({ firefox, secGov }) => {
  const { filings } = serveHostileFilings(secGov);
  const page = await firefox.newPage();
  for (const { what, url, says } of filings) {
    await page.goto(url);
    await page.waitForSelector('[data-form4-lens=card]');
    const text = () => textInShadow(firefox, page, '[data-form4-lens=card]');
    await expect.poll(text, { message: what, timeout: 20_000 }).toContain(says);
    expect.soft((await text()).length, what).toBeLessThan(4_000);
    expect.soft(await text(), what).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }
});
