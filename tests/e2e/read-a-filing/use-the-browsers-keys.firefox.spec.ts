import type { Page } from 'puppeteer-core';
import { expect, openExtensionPage, test } from '../../support/browsers/firefox/firefox.ts';
import { inShadow, textInShadow } from '../../support/browsers/firefox/firefox-shadow.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';

/** Declared for the extension's own pages. */
declare const browser: typeof import('wxt/browser').browser;

const sample = sampleNamed('exercise-tax-sale');

/** Sends the last tab what the background sends when a command's keys are pressed: no driver presses them. */
const command = (asking: Page, name: string): Promise<void> =>
  asking.evaluate(async (message) => {
    const tabs = await browser.tabs.query({});
    await browser.tabs.sendMessage(tabs.at(-1)?.id ?? 0, message, { frameId: 0 });
  }, `form4-lens:command-${name}`);

test('the keys do in Firefox what a press in the card does', async ({ firefox, secGov }) => {
  secGov.serve(sample.path, { body: sample.html });
  const asking = await openExtensionPage(firefox, 'popup.html');
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  await page.goto(`https://www.sec.gov${sample.path}`);
  await page.waitForSelector('[data-form4-lens=card]:not([style*=hidden])');
  const inCard = (declaration: string) => inShadow(firefox, page, '[data-form4-lens=card]', declaration);
  const shows = (text: string) =>
    expect
      .poll(() => textInShadow(firefox, page, '[data-form4-lens=card]'), { timeout: 15_000 })
      .toContain(text);

  await expect
    .poll(() => inCard("root => root.querySelector('.watch button')?.ariaPressed ?? ''"))
    .toBe('false');
  await command(asking, 'watch');
  // Checks the storage itself: in Firefox, a card just opened may not listen to it yet.
  const stored = () => asking.evaluate(async () => Object.keys(await browser.storage.local.get(null)));
  await expect.poll(stored, { timeout: 15_000 }).toContain('watch:insider:0009000203');
  await command(asking, 'next-row');
  await shows('Row 1 of 4');
  await command(asking, 'toggle-card');
  await expect.poll(() => inCard("root => root.activeElement?.className ?? ''")).toBe('button open');

  // Firefox lets a page copy only after a press on it: the button gets the focus, and Enter is that press.
  await command(asking, 'copy-sentence');
  await shows('Couldn’t copy');
  expect(await inCard("root => root.activeElement?.textContent ?? ''")).toBe('Sentence');
  await page.keyboard.press('Enter');
  await shows('Copied');
});
