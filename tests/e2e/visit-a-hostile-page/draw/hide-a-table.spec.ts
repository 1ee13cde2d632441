import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { sampleNamed } from '../../../support/samples/sample-named.ts';
import { openFiling } from '../../../support/surfaces/card.ts';

const { path, html } = sampleNamed('thirty-rows');

test('no figure is made of a table that an imported stylesheet hides', async ({ page, secGov }) => {
  const headers = { 'content-type': 'text/css' };
  secGov.serve('/other.css', { body: 'table:has(> * > tr > th) { display: none }', headers });
  const styles = '<style>@import "/other.css";</style>';
  const card = await openFiling(page, secGov, { path, html: html.replace('</head>', `${styles}</head>`) });
  await expect(card.locator('.unread')).toBeVisible();
  await expect(card.locator('.headline')).toHaveCount(0);
});

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
