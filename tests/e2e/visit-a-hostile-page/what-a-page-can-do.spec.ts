import { expect, test } from '../../support/browsers/chromium.ts';
import { asked, manyFilings, serveCompany } from '../../support/sec-gov/links-site.ts';

/* What nothing stops, and how far it goes. */

test('a page that moves the focus by script has no more asked than a reader’s pace', async ({
  page,
  secGov,
}) => {
  await page.goto(serveCompany(secGov, manyFilings(40)));
  await page.evaluate(async () => {
    for (const link of document.querySelectorAll<HTMLElement>('a#documentsbutton')) {
      link.focus();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await page.waitForTimeout(1_000);
  // 40 links in three seconds.
  expect(asked(secGov).length).toBeGreaterThan(0);
  expect(asked(secGov).length).toBeLessThanOrEqual(8);
});

test('a page sees that EDGAR is being asked by the name of a lock, and neither of whom nor for what', async ({
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
