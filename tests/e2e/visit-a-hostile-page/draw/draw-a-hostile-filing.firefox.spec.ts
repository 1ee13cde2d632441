import { expect, test } from '../../../support/browsers/firefox/firefox.ts';
import { inShadow, textInShadow } from '../../../support/browsers/firefox/firefox-shadow.ts';
import { level, MOST, serveHostileFilings } from '../../../support/sec-gov/hostile/hostile-filing.ts';

test('a hostile filing is drawn in Firefox, level and within bounds', async ({ firefox, secGov }) => {
  const { filings } = serveHostileFilings(secGov);
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  for (const { what, url, says } of filings) {
    await page.goto(url);
    await page.waitForSelector('[data-form4-lens=card]');
    const text = () => textInShadow(firefox, page, '[data-form4-lens=card]');
    // There is no room beside a page as wide as its names or amounts; there the bar says what is unknown.
    const inBar = says.includes('more than') ? 'could not read this form' : 'amount unknown';
    const isSaid = (told: string) => told.includes(says) || (says !== level && told.includes(inBar));
    await expect.poll(async () => isSaid(await text()), { message: what, timeout: 20_000 }).toBe(true);
    expect.soft((await text()).length, what).toBeLessThan(MOST);
    expect.soft(await text(), what).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }
});

test('the hover card in Firefox says no more about it', async ({ firefox, secGov }) => {
  const { list, filings } = serveHostileFilings(secGov);
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  await page.goto(list);
  const host = '[data-form4-lens=hover]';
  const links = await page.$$('a#documentsbutton');
  for (const [index, { what }] of filings.entries()) {
    await links[index]?.hover();
    const text = () => textInShadow(firefox, page, host);
    await expect.poll(text, { message: what, timeout: 20_000 }).toMatch(/Mallory|can’t be read|larger/);
    const told = await text();
    expect.soft(told.length, what).toBeLessThan(MOST);
    expect.soft(told, what).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const box = `root => JSON.stringify(root.querySelector('.hover').getBoundingClientRect())`;
    const { left, right, top, bottom } = JSON.parse(await inShadow(firefox, page, host, box));
    const isWithin = left >= 0 && top >= 0 && right <= 1_600 && bottom <= 900;
    expect.soft(isWithin, what).toBe(true);
    await page.mouse.move(5, 400);
    await page.waitForSelector(host, { hidden: true });
  }
});
