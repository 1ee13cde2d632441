import { setTimeout as pause } from 'node:timers/promises';
import { expect, openExtensionPage, test } from '../../../support/browsers/firefox/firefox.ts';
import { drawn, inShadow } from '../../../support/browsers/firefox/firefox-shadow.ts';
import { anEntry } from '../../../support/fakes/an-entry.ts';
import { recordsOf } from '../../../support/fakes/records-of.ts';
import { sampleNamed } from '../../../support/samples/sample-named.ts';
import { pageOfLinks, seenByPage } from '../../../support/sec-gov/hostile/seen-by-page.ts';
import { origin } from '../../../support/surfaces/card.ts';

/** Declared for the extension's own pages. */
declare const browser: typeof import('wxt/browser').browser;

const { path, html } = sampleNamed('thirty-rows');

/** Runs in the page, before anything of the extension's. */
const spy = `<head><script>
  window.roots = [];
  for (const name of ['form4-lens-card', 'form4-lens-hover', 'form4-lens-marks'])
    customElements.define(name, class extends HTMLElement {
      constructor() { super(); window.roots.push(this.attachInternals().shadowRoot); }
    });
</script>`;

test('a page in Firefox neither gets into the card nor presses in it, and sees no star', async ({
  firefox,
  secGov,
}) => {
  secGov.serve(path, { body: html.replace('<head>', spy) });
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  await page.goto(origin + path);
  await page.waitForSelector('[data-form4-lens=card]:not([style*=hidden])');
  const pressed = () => drawn(firefox, page, '.watch [aria-pressed=true]');
  await expect.poll(async () => (await drawn(firefox, page, '.watch button')).length).toBe(2);

  const taken = await page.evaluate(() => {
    let internals = '';
    try {
      internals = String(document.querySelector<HTMLElement>('[data-form4-lens]')?.attachInternals());
    } catch (error) {
      internals = (error as Error).name;
    }
    return { internals, roots: (window as unknown as { roots: unknown[] }).roots.length };
  });
  expect(taken).toEqual({ internals: 'NotSupportedError', roots: 0 });

  const before = secGov.requests.length;
  await page.evaluate(() => {
    document.addEventListener('click', (event) => event.preventDefault());
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'focusin', 'click'])
      for (const target of document.querySelectorAll('td, a, [data-form4-lens]'))
        target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true }));
  });
  await pause(700);
  expect(await drawn(firefox, page, '.card:not([hidden])')).toHaveLength(1);
  expect(await drawn(firefox, page, '.note')).toEqual([]);
  expect(await pressed()).toEqual([]);
  expect(secGov.requests.length).toBe(before);

  const unwatched = await page.evaluate(seenByPage);
  expect(unwatched.words).toEqual([]);
  const [star] = await drawn(firefox, page, '.watch button');
  await page.mouse.click((star?.left ?? 0) + 9, (star?.top ?? 0) + 9);
  await pause(500);
  await page.reload();
  await expect.poll(async () => (await pressed()).length, { timeout: 20_000 }).toBe(1);
  expect(await page.evaluate(seenByPage)).toEqual(unwatched);
});

test('a page of 2,000 links to one party measures the same in Firefox if that party is watched', async ({
  firefox,
  secGov,
}) => {
  const entry = anEntry({ note: 'a private word' });
  const list = '/cgi-bin/browse-edgar?action=getcompany';
  secGov.serve(list, { body: pageOfLinks(entry.record.cik, 2_000) });
  const options = await openExtensionPage(firefox, 'options.html');
  const page = await firefox.newPage();
  const visit = async (stars: string) => {
    await page.goto(origin + list);
    const count = `root => String(root.querySelectorAll('${stars}').length)`;
    await expect
      .poll(() => inShadow(firefox, page, '[data-form4-lens=marks]', count), { timeout: 20_000 })
      .toBe('2000');
    return page.evaluate(seenByPage);
  };
  const before = await visit('.mark:not(.watched)');
  await options.evaluate((items) => browser.storage.local.set(items), recordsOf([entry]));
  expect(await visit('.mark.watched')).toEqual(before);
  expect(before.words).toEqual([]);
});
