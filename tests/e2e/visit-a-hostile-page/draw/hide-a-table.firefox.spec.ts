import { expect, test } from '../../../support/browsers/firefox/firefox.ts';
import { textInShadow } from '../../../support/browsers/firefox/firefox-shadow.ts';
import { sampleNamed } from '../../../support/samples/sample-named.ts';
import { askingFor, withRule, withSlowSheet } from '../../../support/sec-gov/slow-sheet.ts';
import { origin } from '../../../support/surfaces/card.ts';

test('in Firefox, too, a late stylesheet costs what it hides and nothing else', async ({
  firefox,
  secGov,
}) => {
  const filing = sampleNamed('sale-in-tranches');
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  const textWith = async (css: string) => {
    const { path, html } = withSlowSheet(secGov, filing, askingFor.link, css);
    secGov.serve(path, { body: html });
    await page.goto(origin + path);
    return textInShadow(firefox, page, '[data-form4-lens=card]');
  };
  const harmless = await textWith('td { color: navy }');
  expect(harmless).toContain('Sold 10,500');
  expect(harmless).not.toContain('is hidden');
  expect(await textWith('tr:last-child td:nth-child(8) span { visibility: hidden }')).toContain('is hidden');
});

test('in Firefox, too, a rule that a library inserts costs what it hides', async ({ firefox, secGov }) => {
  const { path, html } = sampleNamed('sale-in-tranches');
  const page = await firefox.newPage();
  await page.setViewport({ width: 1_600, height: 900 });
  secGov.serve(path, { body: withRule(html, 'tr:last-child td:nth-child(8) span { visibility: hidden }') });
  await page.goto(origin + path);
  expect(await textInShadow(firefox, page, '[data-form4-lens=card]')).toContain('is hidden');
});
