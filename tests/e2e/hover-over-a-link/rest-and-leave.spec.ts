import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { listedFiling, otherFilings, submissionPathOf } from '../../support/edgar-pages/listings/listings.ts';
import { asked, manyFilings, serveCompany, submissionOf } from '../../support/sec-gov/sites/links-site.ts';

const cardOf = (page: Page) => page.locator('[data-form4-lens=hover]');
const links = (page: Page) => page.getByRole('link', { name: 'Documents' });

/** Moves the pointer away from everything. */
const away = (page: Page) => page.mouse.move(0, 0);

test('resting on a link to a Form 4 shows its summary with one request, and ten times more with none', async ({
  page,
  secGov,
}) => {
  await page.goto(serveCompany(secGov, manyFilings(3)));
  for (let time = 0; time < 11; time++) {
    await links(page).first().hover();
    const card = await insideShadow(page, '[data-form4-lens=hover]');
    await expect(card).toContainText('sold 10,500 shares');
    await away(page);
    await expect(card).toBeHidden();
  }
  expect(asked(secGov)).toHaveLength(1);
});

test('a sweep of the pointer over 100 links makes no request and shows nothing', async ({ page, secGov }) => {
  await page.setViewportSize({ width: 1280, height: 6_000 });
  await page.goto(serveCompany(secGov, manyFilings(100)));
  const boxes = await links(page).evaluateAll((all) =>
    all.map((link) => link.getBoundingClientRect().toJSON()),
  );
  expect(boxes).toHaveLength(100);
  // All at once: if the machine paused between two moves, the pointer would be resting.
  await Promise.all(boxes.map(({ x, y }) => page.mouse.move(x + 10, y + 5)));
  await away(page);
  await page.waitForTimeout(500);
  expect(asked(secGov)).toEqual([]);
  await expect(cardOf(page)).not.toBeAttached();
});

test('a furious user makes two requests a second at most', async ({ page, secGov }) => {
  await page.goto(serveCompany(secGov, manyFilings(60)));
  await links(page).first().focus();
  for (let press = 0; press < 300; press++) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(10);
  }
  const times = asked(secGov).map(({ at }) => at);
  expect(times.length).toBeGreaterThan(2);
  for (const [index, at] of times.entries()) {
    expect((times[index + 2] ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThan(1000);
  }
});

test('tabs make requests one after another, and none requests what another has read', async ({
  context,
  page,
  secGov,
}) => {
  const filings = manyFilings(4);
  const address = serveCompany(secGov, filings);
  const tabs = [page, await context.newPage(), await context.newPage(), await context.newPage()];
  for (const tab of tabs) await tab.goto(address);
  for (const [index, tab] of tabs.entries()) {
    await tab.bringToFront();
    await links(tab).nth(index).focus();
    await tab.keyboard.press('Shift+Tab');
    await tab.keyboard.press('Tab');
  }
  await expect.poll(() => asked(secGov).length).toBeGreaterThan(0);
  const times = asked(secGov).map(({ at }) => at);
  for (const [index, at] of times.entries()) {
    expect((times[index + 2] ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThan(1000);
  }

  await page.bringToFront();
  await links(page).first().hover();
  await expect(await insideShadow(page, '[data-form4-lens=hover]')).toContainText('sold 10,500 shares');
  const [, other = page] = tabs;
  await other.bringToFront();
  await links(other).first().hover();
  await expect(await insideShadow(other, '[data-form4-lens=hover]')).toContainText('sold 10,500 shares');
  const [first] = filings;
  expect(asked(secGov).filter(({ path }) => first && path === submissionPathOf(first))).toHaveLength(1);
});

test('after a 403, no tab makes requests, and each says how long that lasts', async ({
  context,
  page,
  secGov,
}) => {
  const filings = manyFilings(3);
  const address = serveCompany(secGov, filings);
  for (const filing of filings) secGov.serve(submissionPathOf(filing), { status: 403, body: '' });
  await page.goto(address);
  await links(page).first().hover();
  await expect(await insideShadow(page, '[data-form4-lens=hover]')).toContainText('try again in 10 minutes');
  await away(page);
  await expect(cardOf(page)).not.toBeAttached();
  await links(page).nth(1).hover();
  await expect(cardOf(page)).toContainText('try again in');
  const other = await context.newPage();
  await other.goto(address);
  await links(other).nth(2).hover();
  await expect(await insideShadow(other, '[data-form4-lens=hover]')).toContainText('try again in');
  expect(asked(secGov)).toHaveLength(1);
});

test('links to other forms show nothing and request nothing', async ({ page, secGov }) => {
  await page.goto(serveCompany(secGov, otherFilings));
  for (const link of await links(page).all()) {
    await link.hover();
    await page.waitForTimeout(350);
  }
  expect(asked(secGov)).toEqual([]);
  await expect(cardOf(page)).not.toBeAttached();
});

test.describe('leaving', () => {
  test('before the intent makes no request', async ({ page, secGov }) => {
    await page.goto(serveCompany(secGov, manyFilings(1)));
    const { x = 0, y = 0 } = (await links(page).boundingBox()) ?? {};
    await page.mouse.move(x + 10, y + 5);
    await away(page);
    await page.waitForTimeout(500);
    expect(asked(secGov)).toEqual([]);
  });

  test('before the answer aborts the request', async ({ page, secGov }) => {
    const [filing = listedFiling()] = manyFilings(1);
    const address = serveCompany(secGov, [filing]);
    secGov.serve(submissionPathOf(filing), { ...submissionOf(filing), delay: 5_000 });
    await page.goto(address);
    await links(page).hover();
    await expect.poll(() => asked(secGov).length).toBe(1);
    await away(page);
    await expect.poll(() => asked(secGov)[0]?.aborted).toBe(true);
    await expect(cardOf(page)).not.toBeAttached();
  });
});

test('a skeleton is shown until the summary is there', async ({ page, secGov }) => {
  const [filing = listedFiling()] = manyFilings(1);
  const address = serveCompany(secGov, [filing]);
  secGov.serve(submissionPathOf(filing), { ...submissionOf(filing), delay: 1_000 });
  await page.goto(address);
  await links(page).hover();
  const card = await insideShadow(page, '[data-form4-lens=hover]');
  await expect(card.getByRole('status', { name: 'Reading the filing' })).toBeVisible();
  await expect(card).toContainText('sold 10,500 shares');
  await expect(card.getByRole('status', { name: 'Reading the filing' })).toHaveCount(0);
});

test.describe('a failure is explained in a sentence, and can be retried', () => {
  const troubles = [
    ['EDGAR couldn’t find this filing', { status: 404, body: '' }],
    ['EDGAR isn’t working right now', { status: 503, body: '' }],
    [
      'EDGAR sent a notice instead of the filing',
      { body: '<!doctype html><html><body>Welcome</body></html>' },
    ],
    [
      'The download was cut off',
      { body: String(submissionOf(manyFilings(1)[0] ?? listedFiling()).body).slice(0, -200) },
    ],
  ] as const;
  for (const [sentence, answer] of troubles) {
    test(sentence, async ({ page, secGov }) => {
      const [filing = listedFiling()] = manyFilings(1);
      const address = serveCompany(secGov, [filing]);
      secGov.serve(submissionPathOf(filing), answer);
      await page.goto(address);
      await links(page).hover();
      const card = await insideShadow(page, '[data-form4-lens=hover]');
      await expect(card).toContainText(sentence);
      secGov.serve(submissionPathOf(filing), submissionOf(filing));
      // After a fault at EDGAR, trying again is pointless for a few seconds.
      await expect(async () => {
        await card.getByRole('button', { name: 'Try again' }).click({ timeout: 1_000 });
        await expect(card).toContainText('sold 10,500 shares', { timeout: 1_000 });
      }).toPass({ timeout: 15_000 });
    });
  }

  test('ten seconds without an answer', async ({ page, secGov }) => {
    const [filing = listedFiling()] = manyFilings(1);
    const address = serveCompany(secGov, [filing]);
    secGov.serve(submissionPathOf(filing), { ...submissionOf(filing), delay: 60_000 });
    await page.goto(address);
    await links(page).hover();
    const card = await insideShadow(page, '[data-form4-lens=hover]');
    await expect(card).toContainText('didn’t answer within 10 seconds', { timeout: 12_000 });
    await expect(card.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
