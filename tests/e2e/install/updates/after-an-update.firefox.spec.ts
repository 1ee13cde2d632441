import type { Browser, Page } from 'puppeteer-core';
import { expect, test } from '../../../support/browsers/firefox/firefox.ts';
import { inShadow, textInShadow } from '../../../support/browsers/firefox/firefox-shadow.ts';
import { build } from '../../../support/browsers/firefox/open-firefox.ts';
import { filing, row } from '../../../support/samples/filing.ts';
import { serveFiling } from '../../../support/sec-gov/sites/filing-site.ts';
import { manyFilings, serveCompany } from '../../../support/sec-gov/sites/links-site.ts';

const count = (page: Page, host: string) =>
  page.evaluate((name) => document.querySelectorAll(name).length, host);
/** Whether the card's first star is pressed. */
const star = (firefox: Browser, page: Page) =>
  inShadow(
    firefox,
    page,
    '[data-form4-lens=card]',
    "root => root.querySelector('.watch button').getAttribute('aria-pressed')",
  );

test('a filing open during an update, or a removal, has one card in Firefox, or none', async ({
  firefox,
  secGov,
}) => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  await page.goto(serveFiling(secGov, filing({ nonDerivativeTable: [row()] }), '0009000900-24-000001'));
  await page.waitForSelector('[data-form4-lens=card]:not([style*=hidden])');
  await page.evaluate(() => document.querySelector('[data-form4-lens=card]')?.setAttribute('data-old', ''));

  const id = await firefox.installExtension(build);
  await page.waitForSelector('[data-form4-lens=card]:not([data-old], [style*=hidden])');
  expect(await count(page, '[data-form4-lens=card]')).toBe(1);
  await inShadow(
    firefox,
    page,
    '[data-form4-lens=card]',
    "root => (root.querySelector('.watch button').focus(), '')",
  );
  await page.keyboard.press('Enter');
  await expect.poll(() => star(firefox, page)).toBe('true');

  await firefox.uninstallExtension(id);
  await page.waitForSelector('[data-form4-lens=card]', { hidden: true });
});

test('a list open during an update shows one summary in Firefox, and no dead one', async ({
  firefox,
  secGov,
}) => {
  const page = await firefox.newPage();
  await page.goto(serveCompany(secGov, manyFilings(2)));
  const links = await page.$$('a#documentsbutton');
  const says = (expected: string) =>
    expect
      .poll(() => textInShadow(firefox, page, '[data-form4-lens=hover]'), { timeout: 15_000 })
      .toContain(expected);
  await links[0]?.hover();
  await says('sold 10,500 shares');
  await page.evaluate(() => document.querySelector('[data-form4-lens=hover]')?.setAttribute('data-old', ''));
  await firefox.installExtension(build);
  await expect.poll(() => count(page, '[data-old]')).toBe(0);
  await page.mouse.move(5, 400);
  await links[1]?.hover();
  await says('sold 10,500 shares');
  expect(await count(page, '[data-form4-lens=hover]')).toBe(1);
  expect(await count(page, '[data-form4-lens=lists]')).toBe(1);
});
