import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { formdataPage } from '../../support/edgar-pages/formdata/formdata-page.ts';
import { filing, owner, relationship, row } from '../../support/samples/filing.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { samples } from '../../support/samples/samples.ts';
import { complaintsOf, elementsOfOurs, openFiling, origin } from '../../support/surfaces/card.ts';

/** How the page differs from what a browser without the extension makes of it; "" if it does not. */
const changeOf = (page: Page, html: string) =>
  page.evaluate((served) => {
    const live = document.documentElement.cloneNode(true) as Element;
    for (const host of live.querySelectorAll('[data-form4-lens]')) host.remove();
    const untouched = new DOMParser().parseFromString(served, 'text/html').documentElement.outerHTML;
    if (live.outerHTML === untouched) return '';
    const at = [...untouched].findIndex((character, index) => character !== live.outerHTML[index]);
    return `…${live.outerHTML.slice(at - 40, at + 80)}`;
  }, html);

test('a page stays as it was except for the card and the layer of marks, and nothing is requested', async ({
  page,
  secGov,
}) => {
  for (const { name, path, html } of samples) {
    const before = secGov.requests.length;
    await openFiling(page, secGov, { path, html });
    await page.waitForTimeout(300);
    const elements = await elementsOfOurs(page);
    const asked = secGov.requests.slice(before).map((request) => request.path);
    expect.soft({ name, elements, change: await changeOf(page, html), asked }).toEqual({
      name,
      // The layer of marks is there if the page links to a party, watched or not.
      elements: ['[data-form4-lens=card]', ...(/CIK=\d/i.test(html) ? ['[data-form4-lens=marks]'] : [])],
      change: '',
      asked: [path],
    });
  }
});

test('the page stays as it was while figures are hovered, followed and left', async ({ page, secGov }) => {
  const sample = sampleNamed('exercise-tax-sale');
  const card = await openFiling(page, secGov, sample);
  const figure = card.locator('.headline .figure:has(.net)');
  await figure.hover();
  expect(await changeOf(page, sample.html)).toBe('');
  await figure.click();
  expect(await changeOf(page, sample.html)).toBe('');
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  expect(await changeOf(page, sample.html)).toBe('');
  expect(secGov.requests).toHaveLength(1);
});

test('the page’s own scripts cannot look into the card', async ({ page, secGov }) => {
  const { path, html } = sampleNamed('seed');
  const spy = `<script>
    const seen = window.seen = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, { ...options, mode: 'open' });
      seen.push(root);
      return root;
    };
    addEventListener('click', (event) => seen.push(event.composedPath()[0].localName), true);
  </script>`;
  secGov.serve(path, { body: html.replace('</head>', `${spy}</head>`) });
  await page.goto(origin + path);
  const host = page.locator('[data-form4-lens=card]');
  await host.waitFor({ state: 'attached' });
  expect(await host.evaluate(({ shadowRoot }) => shadowRoot)).toBeNull();
  expect(await host.textContent()).not.toContain('123,239');
  const { x = 0, y = 0 } = (await host.boundingBox()) ?? {};
  await page.mouse.click(x + 60, y + 100);
  expect(await page.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual(['div']);
});

test('markup in names, titles and notes is text on the card', async ({ page, secGov }) => {
  const attack = (who: string) => `<img src="/${who}" onerror=alert(1)>`;
  const hostile = filing({
    issuer: { cik: '0009000101', name: attack('issuer'), tradingSymbol: '<b>X</b>' },
    reportingOwners: [
      owner({
        name: attack('owner'),
        relationship: relationship({ isOfficer: true, officerTitle: attack('title') }),
      }),
    ],
    nonDerivativeTable: [
      row({
        securityTitle: attack('security'),
        natureOfOwnership: attack('nature'),
        footnotes: { natureOfOwnership: ['F1'] },
      }),
    ],
    footnotes: [{ id: 'F1', text: `${attack('note')} under a Rule 10b5-1 plan` }],
    remarks: attack('remarks'),
  });
  const complaints = complaintsOf(page);
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  const path = '/Archives/edgar/data/9000101/000900090024000901/xslF345X05/doc4.xml';
  const card = await openFiling(page, secGov, { path, html: formdataPage(hostile) });
  for (const part of ['issuer', 'owner', 'title']) await expect.soft(card).toContainText(attack(part));
  // No security and no nature of ownership has such a name, so both are said to be unknown.
  await expect.soft(card).toContainText('The security title in Table I, row 1, cannot be read');
  await card.locator('.figure').first().hover();
  await page.waitForTimeout(300);
  await expect(card.locator('img, b:has-text("X")')).toHaveCount(0);
  expect(complaints).toEqual([]);
  expect(secGov.requests.map((request) => request.path)).toEqual([path]);
});

test('the card is drawn even if the page allows no styles and no scripts', async ({ page, secGov }) => {
  const policy = { 'content-security-policy': "default-src 'none'" };
  await page.setViewportSize({ width: 1_600, height: 900 });
  const card = await openFiling(page, secGov, sampleNamed('seed'), policy);
  await expect(card).toContainText('Acquired 123,239');
  await expect(card).toHaveCSS('position', 'fixed');
  await expect(card.locator('section').first()).toHaveCSS('pointer-events', 'auto');
});
