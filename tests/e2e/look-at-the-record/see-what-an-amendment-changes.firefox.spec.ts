import type { Browser, Page } from 'puppeteer-core';
import { expect, test } from '../../support/browsers/firefox.ts';
import { drawn, textInShadow } from '../../support/browsers/firefox-shadow.ts';
import { original, serveAmendment } from '../../support/sec-gov/amendment-site.ts';

const cardText = (firefox: Browser, page: Page) => textInShadow(firefox, page, '[data-form4-lens=card]');

async function open(firefox: Browser, url: string): Promise<Page> {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1400, height: 1000 });
  await page.goto(url);
  await expect.poll(() => cardText(firefox, page)).toContain('Find the original · 2 requests');
  return page;
}

async function press(firefox: Browser, page: Page): Promise<void> {
  const [button] = await drawn(firefox, page, '.asks');
  if (!button) throw new Error('There is no button.');
  await page.mouse.click((button.left + button.right) / 2, (button.top + button.bottom) / 2);
}

test('two requests tell in Firefox what an amendment changes', async ({ firefox, secGov }) => {
  const site = serveAmendment(secGov, [original]);
  const page = await open(firefox, site.url);
  expect(site.asked()).toEqual([]);
  await press(firefox, page);
  await expect
    .poll(() => cardText(firefox, page), { timeout: 15_000 })
    .toContain('1 figure changed; 1 row added; also changed: 1 footnote.');
  expect(site.asked()).toEqual(['feed', original.accession]);
  const cells = await drawn(firefox, page, '.changes td');
  expect(cells.slice(0, 3).map(({ text }) => text)).toEqual(['Price', '$25.50', '$26.10']);
});

test('a missing original and a refusal are said in Firefox', async ({ firefox, secGov }) => {
  const site = serveAmendment(secGov, []);
  const page = await open(firefox, site.url);
  await press(firefox, page);
  await expect
    .poll(() => cardText(firefox, page), { timeout: 15_000 })
    .toContain('nor within ten days of it');
  secGov.serve(site.feed, { status: 403, body: 'no' });
  await page.reload();
  await expect.poll(() => cardText(firefox, page)).toContain('Find the original · 2 requests');
  await press(firefox, page);
  await expect
    .poll(() => cardText(firefox, page), { timeout: 15_000 })
    .toContain('EDGAR turned requests away');
  expect(site.asked()).toEqual(['feed', 'feed']);
});
