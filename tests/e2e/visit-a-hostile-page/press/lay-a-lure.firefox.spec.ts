import { setTimeout as pause } from 'node:timers/promises';
import { expect, openExtensionPage, test } from '../../../support/browsers/firefox/firefox.ts';
import { inShadow, textInShadow } from '../../../support/browsers/firefox/firefox-shadow.ts';
import { sampleNamed } from '../../../support/samples/sample-named.ts';
import { laying, lures } from '../../../support/sec-gov/hostile/lures.ts';
import { manyFilings, serveCompany } from '../../../support/sec-gov/sites/links-site.ts';
import { origin } from '../../../support/surfaces/card.ts';

/** Declared for the extension's own pages. */
declare const browser: typeof import('wxt/browser').browser;

const { path, html } = sampleNamed('thirty-rows');
const card = '[data-form4-lens=card]';
const hover = '[data-form4-lens=hover]';

test('in Firefox, nobody is watched through what a page lays over the card', async ({ firefox, secGov }) => {
  secGov.serve(path, { body: html });
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  const star = async (): Promise<{ isPressed: string; at: [number, number] }> =>
    JSON.parse(
      await inShadow(
        firefox,
        page,
        card,
        `root => {
          const star = root.querySelector('.watch button');
          const { x, y } = star?.getBoundingClientRect() ?? { x: 0, y: 0 };
          return JSON.stringify({ isPressed: star?.getAttribute('aria-pressed') ?? '', at: [x + 10, y + 10] });
        }`,
      ),
    );
  const settles = (isPressed: string, lure: string) =>
    expect.poll(async () => (await star()).isPressed, { message: lure, timeout: 20_000 }).toBe(isPressed);
  for (const lure of Object.keys(lures)) {
    await page.goto(origin + path);
    await settles('false', lure);
    const { at } = await star();
    await page.mouse.move(5, 5);
    await page.evaluate(laying(lure));
    await page.mouse.click(...at);
    await pause(700);
    // What is below our card is no lure: it hides nothing of the card.
    if (lure.includes('popover') || lure.includes('dialog')) {
      expect.soft((await star()).isPressed, lure).toBe('false');
      expect.soft(await textInShadow(firefox, page, card), lure).toContain('may have covered this card');
      // Nor if the lure is removed just before the press.
      await page.evaluate('take()');
      await page.mouse.click(...at);
      await pause(800);
      expect.soft((await star()).isPressed, lure).toBe('false');
      await page.mouse.click(...at);
    }
    await pause(300);
    await page.reload();
    await settles('true', lure);
    await page.mouse.click(...at);
    await settles('false', lure);
  }
});

test('in Firefox, nobody is watched through what a page lays over the hover card', async ({
  firefox,
  secGov,
}) => {
  const options = await openExtensionPage(firefox, 'options.html');
  const watched = () =>
    options.evaluate(async () => {
      const keys = Object.keys(await browser.storage.local.get(null));
      return keys.filter((key) => key.startsWith('watch:')).length;
    });
  const list = serveCompany(secGov, manyFilings(1));
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  /** Where the first star is; `null` if the hover card is missing, or does not have its state yet. */
  const star = async (): Promise<[number, number] | null> =>
    JSON.parse(
      await inShadow(
        firefox,
        page,
        hover,
        `root => {
          const { x, y } = root.querySelector('button:enabled:has(.star)')?.getBoundingClientRect() ?? {};
          return JSON.stringify(x === undefined ? null : [x + 10, y + 10]);
        }`,
      ),
    );
  for (const lure of Object.keys(lures)) {
    await options.evaluate(() => browser.storage.local.clear());
    await page.goto(list);
    await page.hover('a#documentsbutton');
    await expect.poll(star, { message: lure, timeout: 20_000 }).not.toBeNull();
    const at = (await star()) ?? [0, 0];
    // Straight to the card: a pointer that leaves downwards passes through it.
    const link = await (await page.$('a#documentsbutton'))?.boundingBox();
    await page.mouse.move(at[0], (link?.y ?? 0) + 5);
    await page.mouse.move(...at);
    await page.evaluate(laying(lure));
    await page.mouse.click(...at);
    // What is below the hover card is no lure: it hides nothing of the card.
    const isAbove = lure.includes('popover') || lure.includes('dialog');
    if (!isAbove) {
      await expect.poll(watched, { message: lure }).toBe(1);
      continue;
    }
    await pause(300);
    expect.soft(await watched(), lure).toBe(0);
    // Nor if the lure is removed just before the press.
    await page.evaluate('take()');
    await page.mouse.click(...at);
    await pause(800);
    expect.soft(await watched(), lure).toBe(0);
    if (!(await page.$(hover))) continue;
    await page.mouse.click(...at);
    await expect.poll(watched, { message: lure }).toBe(1);
  }
});
