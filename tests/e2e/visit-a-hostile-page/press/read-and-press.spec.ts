import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../../support/browsers/chromium/chromium-shadow.ts';
import { anEntry } from '../../../support/fakes/an-entry.ts';
import { recordsOf } from '../../../support/fakes/records-of.ts';
import { sampleNamed } from '../../../support/samples/sample-named.ts';
import { pageOfLinks, seenByPage } from '../../../support/sec-gov/hostile/seen-by-page.ts';
import { openFiling, origin } from '../../../support/surfaces/card.ts';
import { openPopup, store } from '../../../support/surfaces/popup-page.ts';

const { path, html } = sampleNamed('thirty-rows');

/** Runs in the page, before anything of the extension's. */
const attacking = (script: string) => html.replace('<head>', `<head><script>${script}</script>`);

test('what a page can measure or search is the same for watched and unwatched parties', async ({
  context,
  page,
  secGov,
}) => {
  const card = await openFiling(page, secGov, { path, html });
  const star = card.getByRole('button', { name: / as insider$/ });
  await star.focus();
  const before = await page.evaluate(seenByPage);
  await page.keyboard.press('Enter');
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  const popup = await openPopup(context);
  await popup.getByRole('button', { name: /^Note and tags of / }).click();
  await popup.getByLabel(/^Note on /).fill('a private word');
  await popup.getByRole('button', { name: 'Done' }).click();
  await popup.close();
  await page.bringToFront();
  expect(await page.evaluate(seenByPage)).toEqual(before);
  expect(before.words).toEqual([]);
});

test('a page of 2,000 links to one party measures the same if that party is watched', async ({
  context,
  page,
  secGov,
}) => {
  const entry = anEntry({ note: 'a private word' });
  const list = '/cgi-bin/browse-edgar?action=getcompany';
  secGov.serve(list, { body: pageOfLinks(entry.record.cik, 2_000) });
  const popup = await openPopup(context);
  const visit = async (stars: string) => {
    await page.goto(origin + list);
    const marks = await insideShadow(page, '[data-form4-lens=marks]');
    await expect(marks.locator(stars)).toHaveCount(2_000);
    return page.evaluate(seenByPage);
  };
  const before = await visit('.mark:not(.watched)');
  await store(popup, recordsOf([entry]));
  expect(await visit('.mark.watched')).toEqual(before);
  expect(before.words).toEqual([]);
});

test('no element that a page defines is a host, and none hands out its root', async ({ page, secGov }) => {
  const spy = `window.roots = [];
    for (const name of ['form4-lens-card', 'form4-lens-hover', 'form4-lens-marks'])
      customElements.define(name, class extends HTMLElement {
        constructor() { super(); window.roots.push(this.attachInternals().shadowRoot); }
      });`;
  await openFiling(page, secGov, { path, html: attacking(spy) });
  const taken = await page.evaluate(() => {
    const [host] = document.querySelectorAll<HTMLElement>('[data-form4-lens]');
    let internals = '';
    try {
      internals = String(host?.attachInternals());
    } catch (error) {
      internals = (error as Error).name;
    }
    return { internals, roots: (window as unknown as { roots: unknown[] }).roots.length };
  });
  expect(taken).toEqual({ internals: 'NotSupportedError', roots: 0 });
});

test('events that a page makes do nothing', async ({ page, secGov }) => {
  const card = await openFiling(page, secGov, { path, html });
  await expect(card.locator('.card')).toBeVisible();
  const before = secGov.requests.length;
  await page.evaluate((link) => {
    const anchor = Object.assign(document.createElement('a'), { href: link, textContent: '4' });
    document.body.append(anchor);
    anchor.addEventListener('click', (event) => event.preventDefault());
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'focusin', 'click'])
      for (const target of [anchor, ...document.querySelectorAll('td, [data-form4-lens]')])
        target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true }));
  }, `${origin}${path}`);
  await page.waitForTimeout(700);
  await expect(card.locator('.card')).toBeVisible();
  await expect(card.locator('.note')).toHaveCount(0);
  await expect(card.locator('.watch [aria-pressed=true]')).toHaveCount(0);
  expect(secGov.requests.length).toBe(before);
});

test('a page’s styles neither hide the card nor let it be pressed through', async ({ page, secGov }) => {
  const lure = `document.addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style');
    style.textContent = 'div { opacity: 0.01 !important; filter: opacity(0) !important; transform: scale(2) !important; clip-path: inset(50%) !important; mix-blend-mode: difference !important; z-index: -1 !important }';
    document.head.append(style);
  });`;
  const card = await openFiling(page, secGov, { path, html: attacking(lure) });
  await expect(card.locator('.card')).toBeVisible();
  const drawn = await page.locator('[data-form4-lens=card]').evaluate((host) => {
    const { opacity, filter, transform, clipPath, mixBlendMode } = getComputedStyle(host);
    return { opacity, filter, transform, clipPath, mixBlendMode };
  });
  expect(drawn).toEqual({
    opacity: '1',
    filter: 'none',
    transform: 'none',
    clipPath: 'none',
    mixBlendMode: 'normal',
  });
});

test('styles that a page lays on the host do not reach what is drawn in it', async ({ page, secGov }) => {
  const lay = `document.addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style');
    style.textContent = '[data-form4-lens] { --bg: url(/lure.png) !important; --text: transparent !important; --text-muted: transparent !important; --size-body: 90px !important; --target: 900px !important; color: transparent !important; font: 60px cursive !important; letter-spacing: 2em !important; direction: rtl !important; text-indent: 9em !important }';
    document.head.append(style);
  });`;
  const looks = async (script: string) => {
    const card = await openFiling(page, secGov, { path, html: attacking(script) });
    await expect(card.locator('.card')).toBeVisible();
    const star = card.locator('.watch button').first();
    await star.waitFor();
    return star.evaluate((button) => {
      const looksOf = (element: Element) => {
        const { backgroundImage, backgroundColor, color, font, letterSpacing, direction, textIndent } =
          getComputedStyle(element);
        return [backgroundImage, backgroundColor, color, font, letterSpacing, direction, textIndent];
      };
      const drawn = [button.closest('.card'), button.closest('.party')?.querySelector('.name'), button];
      return drawn.map((one) => one && [looksOf(one), JSON.stringify(one.getBoundingClientRect())]);
    });
  };
  expect(await looks(lay)).toEqual(await looks(''));
});
