import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { sampleNamed } from '../../../support/samples/sample-named.ts';
import type { SecGov } from '../../../support/sec-gov/sec-gov.ts';
import { openFiling } from '../../../support/surfaces/card.ts';

const { path, html } = sampleNamed('thirty-rows');

/** A filing's page with a stylesheet from elsewhere, which comes long after all that is in the page itself. */
function withSlowSheet(secGov: SecGov, styles: string, css: string) {
  const headers = { 'content-type': 'text/css' };
  secGov.serve('/other.css', { body: css, headers, delay: 1_500 });
  return { path, html: html.replace('</head>', `${styles}</head>`) };
}

for (const [how, styles] of Object.entries({
  imported: '<style>@import "/other.css";</style>',
  linked: '<link rel="stylesheet" href="/other.css">',
})) {
  test(`no figure is made of a table that an ${how} stylesheet hides`, async ({ page, secGov }) => {
    const hiding = 'table:has(> * > tr > th) { display: none }';
    const card = await openFiling(page, secGov, withSlowSheet(secGov, styles, hiding));
    await expect(card.locator('.unread')).toBeVisible();
    await expect(card.locator('.headline')).toHaveCount(0);
  });

  test(`the card waits for an ${how} stylesheet, and doubts the one cell it hides`, async ({
    page,
    secGov,
  }) => {
    const hiding = 'table:has(> * > tr > th) tr:last-child td:nth-child(8) * { visibility: hidden }';
    const card = await openFiling(page, secGov, withSlowSheet(secGov, styles, hiding));
    await expect(card.getByText('part of it is hidden').first()).toBeVisible();
    await expect(card.locator('.headline')).toHaveCount(1);
  });

  test(`an ${how} stylesheet that hides nothing costs no figure`, async ({ page, secGov }) => {
    const card = await openFiling(page, secGov, withSlowSheet(secGov, styles, 'td { color: navy }'));
    await expect(card.locator('.headline')).toBeVisible();
    await expect(card.getByText('is hidden')).toHaveCount(0);
  });
}

test('no figure is made of a row that a rule in a rule hides', async ({ page, secGov }) => {
  const styles = '<style>@layer a { table { & tr:nth-child(2) { display: none } } }</style>';
  const card = await openFiling(page, secGov, { path, html: html.replace('</head>', `${styles}</head>`) });
  await expect(card.locator('.unread')).toBeVisible();
  await expect(card.locator('.headline')).toHaveCount(0);
});

test('no figure is made of a number that is drawn in a shadow', async ({ page, secGov }) => {
  const [, shares] = />([\d,]{3,})</.exec(html.slice(html.indexOf('Table I'))) as RegExpExecArray;
  const shadow = `<span><template shadowrootmode="open">9${shares}</template>${shares}</span>`;
  const card = await openFiling(page, secGov, { path, html: html.replaceAll(`>${shares}<`, `>${shadow}<`) });
  await expect(card.getByText('it holds <span>').first()).toBeVisible();
});
