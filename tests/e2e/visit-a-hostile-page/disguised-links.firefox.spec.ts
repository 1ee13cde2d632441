import { expect, test } from '../../support/browsers/firefox/firefox.ts';
import { serveDisguisedLinks } from '../../support/sec-gov/hostile/disguised-links.ts';
import { asked } from '../../support/sec-gov/sites/links-site.ts';

test('a link that only bears the SEC’s name opens no card and requests nothing in Firefox', async ({
  firefox,
  secGov,
}) => {
  const page = await firefox.newPage();
  await page.goto(serveDisguisedLinks(secGov));
  for (const link of await page.$$('a')) {
    await link.hover();
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect.soft(await page.$('[data-form4-lens=hover]')).toBeNull();
  }
  expect(asked(secGov)).toEqual([]);
});
