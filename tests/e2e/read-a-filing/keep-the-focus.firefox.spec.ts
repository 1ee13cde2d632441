import type { Browser, Page } from 'puppeteer-core';
import { expect, test } from '../../support/browsers/firefox/firefox.ts';
import { inShadow } from '../../support/browsers/firefox/firefox-shadow.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { origin } from '../../support/surfaces/card.ts';

const sample = sampleNamed('exercise-tax-sale');
const CARD = '[data-form4-lens=card]';

/** What has the focus on the card, as a reader would name it. */
const focused = (firefox: Browser, page: Page) =>
  inShadow(
    firefox,
    page,
    CARD,
    "root => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? ''",
  );
const focus = (firefox: Browser, page: Page, selector: string) =>
  inShadow(firefox, page, CARD, `root => { root.querySelector('${selector}').focus(); return ''; }`);

test('in Firefox, closing, opening, following a figure and stepping through the rows never lose the focus', async ({
  firefox,
  secGov,
}) => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  secGov.serve(sample.path, { body: sample.html });
  await page.goto(origin + sample.path);
  await page.waitForSelector(`${CARD}:not([style*=hidden])`);
  const isOn = (name: string) => expect.poll(() => focused(firefox, page)).toBe(name);

  await focus(firefox, page, '.close');
  await page.keyboard.press('Enter');
  await isOn('Summary');
  await page.keyboard.press('Enter');
  await isOn('Close the summary');
  await page.keyboard.press('Escape');
  await isOn('Summary');
  await page.keyboard.press('Enter');
  await isOn('Close the summary');

  await focus(firefox, page, '.headline .figure:has(.net)');
  const net = await focused(firefox, page);
  expect(net).toBe('+3,785');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await isOn(net);

  await focus(firefox, page, '.row-walk');
  await page.keyboard.press('ArrowDown');
  await isOn('Row 1 of 4 (↑ ↓)');
  await page.keyboard.press('End');
  await isOn('Row 4 of 4 (↑ ↓)');
  await page.keyboard.press('Escape');
  await isOn('Row 4 of 4 (↑ ↓)');

  // A pressed star keeps the focus, whether it was turned on or off.
  await expect
    .poll(() => inShadow(firefox, page, CARD, "root => root.querySelector('.watch button')?.disabled + ''"))
    .toBe('false');
  await focus(firefox, page, '.watch button');
  const star = await focused(firefox, page);
  const pressed = () =>
    inShadow(firefox, page, CARD, "root => root.querySelector('.watch button').ariaPressed");
  for (const wanted of ['true', 'false']) {
    await page.keyboard.press('Enter');
    await expect.poll(pressed, { timeout: 15_000 }).toBe(wanted);
    await isOn(star);
  }
});

test('in Firefox, a card opened over the page gives the focus back to its bar', async ({
  firefox,
  secGov,
}) => {
  const page = await firefox.newPage();
  await page.setViewport({ width: 900, height: 700 });
  secGov.serve(sample.path, { body: sample.html });
  await page.goto(origin + sample.path);
  await page.waitForSelector(`${CARD}:not([style*=hidden])`);
  const isOn = (name: string) => expect.poll(() => focused(firefox, page)).toBe(name);
  for (const close of ['Escape', 'Enter'] as const) {
    await focus(firefox, page, '.open');
    await page.keyboard.press('Enter');
    await isOn('Close the summary');
    await page.keyboard.press(close);
    await isOn('Summary');
  }
});
