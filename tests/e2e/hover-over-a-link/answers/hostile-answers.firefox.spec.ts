import { expect, test } from '../../../support/browsers/firefox/firefox.ts';
import { textInShadow } from '../../../support/browsers/firefox/firefox-shadow.ts';
import { listedFiling, submissionPathOf } from '../../../support/edgar-pages/listings/listings.ts';
import { aCookie, serveHostile, wereAskedPolitely } from '../../../support/sec-gov/hostile/hostile-site.ts';
import { asked, manyFilings, serveCompany, submissionOf } from '../../../support/sec-gov/sites/links-site.ts';

test('an answer other than the filing requested is reported and not followed in Firefox', async ({
  firefox,
  secGov,
}) => {
  const { url, says } = serveHostile(secGov);
  await firefox.setCookie({ ...aCookie, secure: true });
  const page = await firefox.newPage();
  await page.goto(url);
  expect(secGov.requests[0]?.cookie).toContain(aCookie.value);
  const links = await page.$$('a#documentsbutton');
  for (const [index, { what, says: expected }] of says.entries()) {
    await links[index]?.hover();
    await expect
      .poll(() => textInShadow(firefox, page, '[data-form4-lens=hover]'), { message: what, timeout: 15_000 })
      .toContain(expected);
    await page.mouse.move(5, 400);
    await page.waitForSelector('[data-form4-lens=hover]', { hidden: true });
  }
  expect(wereAskedPolitely(secGov)).toBe(true);
});

test('a page that holds or steals the lock of all tabs delays nothing for long in Firefox', async ({
  firefox,
  secGov,
}) => {
  const filings = manyFilings(2);
  const url = serveCompany(secGov, filings);
  const [, second = listedFiling()] = filings;
  secGov.serve(submissionPathOf(second), { ...submissionOf(second), delay: 1_500 });
  const hostile = await firefox.newPage();
  await hostile.goto(`${url}#hostile`);
  await hostile.evaluate(() => {
    void navigator.locks.request('form4-lens:edgar', () => new Promise(() => {}));
  });
  const page = await firefox.newPage();
  await page.goto(url);
  const links = await page.$$('a#documentsbutton');
  const says = (expected: string) =>
    expect
      .poll(() => textInShadow(firefox, page, '[data-form4-lens=hover]'), { timeout: 15_000 })
      .toContain(expected);
  await links[0]?.hover();
  await says('sold 10,500 shares');

  await hostile.close();
  await page.mouse.move(5, 400);
  await page.waitForSelector('[data-form4-lens=hover]', { hidden: true });
  await links[1]?.hover();
  await expect.poll(() => asked(secGov).length, { timeout: 15_000 }).toBe(2);
  await page.evaluate(() => {
    void navigator.locks.request('form4-lens:edgar', { steal: true }, () => {});
  });
  await says('sold 10,500 shares');
});
