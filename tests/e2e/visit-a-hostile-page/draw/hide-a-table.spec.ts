import { expect, test } from '../../../support/browsers/chromium/chromium.ts';
import { sampleNamed } from '../../../support/samples/sample-named.ts';
import { askingFor, withRule, withSlowSheet } from '../../../support/sec-gov/slow-sheet.ts';
import { openFiling } from '../../../support/surfaces/card.ts';

const { path, html } = sampleNamed('thirty-rows');

for (const [how, asked] of Object.entries(askingFor)) {
  test(`no figure is made from a table that a late stylesheet hides, by ${how}`, async ({ page, secGov }) => {
    const hiding = 'table:has(> * > tr > th) { display: none }';
    const card = await openFiling(page, secGov, withSlowSheet(secGov, { path, html }, asked, hiding));
    await expect(card.locator('.unread')).toBeVisible();
    await expect(card.locator('.headline')).toHaveCount(0);
  });

  test(`only the cell that a late stylesheet hides is in doubt, by ${how}`, async ({ page, secGov }) => {
    const hiding = 'table:has(> * > tr > th) tr:last-child td:nth-child(8) * { visibility: hidden }';
    const card = await openFiling(page, secGov, withSlowSheet(secGov, { path, html }, asked, hiding));
    await expect(card.getByText('part of it is hidden').first()).toBeVisible();
    await expect(card.locator('.headline')).toHaveCount(1);
  });

  test(`a late stylesheet that hides nothing costs no figure, by ${how}`, async ({ page, secGov }) => {
    const card = await openFiling(
      page,
      secGov,
      withSlowSheet(secGov, { path, html }, asked, 'td { color: navy }'),
    );
    await expect(card.locator('.headline')).toBeVisible();
    await expect(card.getByText('is hidden')).toHaveCount(0);
  });
}

test('no figure is made from a row that a rule within a rule hides', async ({ page, secGov }) => {
  const styles = '<style>@layer a { table { & tr:nth-child(2) { display: none } } }</style>';
  const card = await openFiling(page, secGov, { path, html: html.replace('</head>', `${styles}</head>`) });
  await expect(card.locator('.unread')).toBeVisible();
  await expect(card.locator('.headline')).toHaveCount(0);
});

test('no figure is made from a row that a library hides by a rule it inserts', async ({ page, secGov }) => {
  const card = await openFiling(page, secGov, {
    path,
    html: withRule(html, 'tr:nth-child(2) { display: none }'),
  });
  await expect(card.locator('.unread')).toBeVisible();
  await expect(card.locator('.headline')).toHaveCount(0);
});

test('no figure is made from a number that is drawn in a shadow root', async ({ page, secGov }) => {
  const [, shares] = />([\d,]{3,})</.exec(html.slice(html.indexOf('Table I'))) as RegExpExecArray;
  const shadow = `<span><template shadowrootmode="open">9${shares}</template>${shares}</span>`;
  const card = await openFiling(page, secGov, { path, html: html.replaceAll(`>${shares}<`, `>${shadow}<`) });
  await expect(card.getByText('it holds <span>').first()).toBeVisible();
});
