import type { Browser, Page } from 'puppeteer-core';
import { expect, test } from '../../support/browsers/firefox/firefox.ts';
import { drawn, textInShadow } from '../../support/browsers/firefox/firefox-shadow.ts';
import { ownershipXml } from '../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { origin } from '../../support/surfaces/card.ts';

const seed = sampleNamed('seed');
const sale = sampleNamed('sale-in-tranches');
const textOfCard = (firefox: Browser, page: Page) => textInShadow(firefox, page, '[data-form4-lens=card]');

/** Collects what the page's scripts log and throw from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

test('the card says in Firefox what the filing says, in both layouts, and requests nothing', async ({
  firefox,
  secGov,
}) => {
  const says = {
    seed: ['Acquired 123,239', '28.9%', '549,462', 'President, CEO & COO', 'Mar 23, 2021'],
    'sale-in-tranches': ['Sold 10,500', '$62.4464', 'about $655,700', '73,750', 'Box checked'],
  };
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  const complaints = complaintsOf(page);
  for (const { name, path, html } of [seed, sale]) {
    secGov.serve(path, { body: html });
    await page.goto(origin + path);
    const text = await textOfCard(firefox, page);
    for (const figure of says[name as keyof typeof says]) expect.soft(text).toContain(figure);
  }
  expect(complaints).toEqual([]);
  expect(secGov.requests.map(({ path }) => path)).toEqual([seed.path, sale.path]);
});

test('the page stays as it was in Firefox except for the card and the layer of marks, which its scripts cannot look into', async ({
  firefox,
  secGov,
}) => {
  const page = await firefox.newPage();
  secGov.serve(sale.path, { body: sale.html });
  await page.goto(origin + sale.path);
  await page.waitForSelector('[data-form4-lens=card]');
  const found = await page.evaluate((served) => {
    const live = document.documentElement.cloneNode(true) as Element;
    const cards = [...live.querySelectorAll('[data-form4-lens]')];
    for (const card of cards) card.remove();
    const untouched = new DOMParser().parseFromString(served, 'text/html').documentElement.outerHTML;
    const root = document.querySelector('[data-form4-lens=card]')?.shadowRoot;
    return { cards: cards.length, isSame: live.outerHTML === untouched, root };
  }, sale.html);
  expect(found).toEqual({ cards: 2, isSame: true, root: null });
});

test('the card is drawn in Firefox even if the page allows no styles', async ({ firefox, secGov }) => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  secGov.serve(seed.path, {
    body: seed.html,
    headers: { 'content-security-policy': "default-src 'none'" },
  });
  await page.goto(origin + seed.path);
  const card = await page.waitForSelector('[data-form4-lens=card]');
  expect(await card?.evaluate((host) => getComputedStyle(host).position)).toBe('fixed');
  const room = await page.evaluate(() => getComputedStyle(document.documentElement).paddingRight);
  expect(Number.parseFloat(room)).toBeGreaterThan(300);
});

test('Esc closes the card to a bar in Firefox, for this page alone', async ({ firefox, secGov }) => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  secGov.serve(seed.path, { body: seed.html });
  await page.goto(origin + seed.path);
  const position = () =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('[data-form4-lens=card]') as Element).position,
    );
  await page.waitForSelector('[data-form4-lens=card]:not([style*=hidden])');
  expect(await position()).toBe('fixed');
  await page.keyboard.press('Escape');
  await expect.poll(position).toBe('sticky');
  await page.reload();
  await expect.poll(position).toBe('fixed');
});

test('in Firefox, a window without room has a bar, which opens the card over the page', async ({
  firefox,
  secGov,
}) => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 900, height: 700 });
  secGov.serve(seed.path, { body: seed.html });
  await page.goto(origin + seed.path);
  await page.waitForSelector('[data-form4-lens=card]:not([style*=hidden])');
  const [strip] = await drawn(firefox, page, '.strip');
  expect((strip?.bottom ?? 999) - (strip?.top ?? 0)).toBeLessThanOrEqual(96);
  expect(strip?.text).toContain('Acquired 123,239');
  const [button] = await drawn(firefox, page, '.open');
  if (!button) throw new Error('The bar has no button.');
  await page.mouse.click((button.left + button.right) / 2, (button.top + button.bottom) / 2);
  await expect.poll(() => drawn(firefox, page, '.card.over')).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => drawn(firefox, page, '.card.over')).toHaveLength(0);
});

test('raw XML is left alone in Firefox', async ({ firefox, secGov }) => {
  const page = await firefox.newPage();
  const complaints = complaintsOf(page);
  const body = sale.filing ? ownershipXml(sale.filing) : '';
  for (const contentType of ['application/xml', 'text/xml']) {
    secGov.serve(sale.path, { body, contentType });
    await page.goto(origin + sale.path);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const elements = await page.evaluate(() =>
      [...document.querySelectorAll('*')].map(({ localName }) => localName),
    );
    expect(elements).toContain('ownershipDocument');
    expect(await page.$$('[data-form4-lens]')).toEqual([]);
  }
  expect(complaints).toEqual([]);
});
