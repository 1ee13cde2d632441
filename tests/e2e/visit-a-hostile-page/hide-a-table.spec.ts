import { expect, test } from '../../support/browsers/chromium.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { openFiling } from '../../support/surfaces/card.ts';

const { path, html } = sampleNamed('thirty-rows');

test('no figure is made of a table that an imported stylesheet hides', async ({ page, secGov }) => {
  const headers = { 'content-type': 'text/css' };
  secGov.serve('/other.css', { body: 'table:has(> * > tr > th) { display: none }', headers });
  const styles = '<style>@import "/other.css";</style>';
  const card = await openFiling(page, secGov, { path, html: html.replace('</head>', `${styles}</head>`) });
  await expect(card.locator('.unread')).toBeVisible();
  await expect(card.locator('.headline')).toHaveCount(0);
});
