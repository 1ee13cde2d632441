import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../../support/browsers/chromium/chromium-shadow.ts';
import { moveTheFocus } from '../../../support/sec-gov/hostile/moving-focus.ts';
import { asked, manyFilings, serveCompany } from '../../../support/sec-gov/sites/links-site.ts';
import { tabTo } from '../../../support/surfaces/tab-to.ts';

/* What nothing can stop, and how far it goes. */

test('the focus that a page moves shows nothing and requests nothing, whatever its reader types', async ({
  page,
  secGov,
}) => {
  await page.goto(serveCompany(secGov, manyFilings(40)));
  await page.evaluate(moveTheFocus);
  await page.keyboard.type('a search of mine', { delay: 30 });
  await page.waitForTimeout(700);
  expect(asked(secGov)).toEqual([]);
  await expect(page.locator('[data-form4-lens=hover]')).not.toBeAttached();

  await tabTo(page.getByRole('link', { name: 'Documents' }).nth(3));
  const card = await insideShadow(page, '[data-form4-lens=hover]');
  await expect(card).toContainText('sold 10,500 shares');
  expect(asked(secGov)).toHaveLength(1);
});

test('a page sees by the name of a lock that EDGAR is being asked, but not about whom or for what', async ({
  page,
  secGov,
}) => {
  await page.goto(serveCompany(secGov, manyFilings(1)));
  await page.evaluate(() => {
    const names = new Set<string>();
    Object.assign(window, { names });
    const look = async () => {
      const { held = [], pending = [] } = await navigator.locks.query();
      for (const { name = '' } of [...held, ...pending]) names.add(name);
      setTimeout(look);
    };
    return look();
  });
  await page.getByRole('link', { name: 'Documents' }).first().hover();
  await expect.poll(() => asked(secGov).length).toBe(1);
  await page.waitForTimeout(500);
  const names = await page.evaluate(() => [...(window as unknown as { names: Set<string> }).names]);
  expect(names).toEqual(['form4-lens:edgar']);
});
