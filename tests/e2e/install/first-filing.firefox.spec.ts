import { expect, openExtensionPage, test } from '../../support/browsers/firefox/firefox.ts';
import { textInShadow } from '../../support/browsers/firefox/firefox-shadow.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { expectModestManifest } from '../../support/surfaces/modest-manifest.ts';

const seed = sampleNamed('seed');

test('the extension asks Firefox for storage alone and runs on www.sec.gov alone', async ({ firefox }) => {
  const manifest = await openExtensionPage(firefox, 'manifest.json');
  expectModestManifest(await manifest.evaluate(() => document.body.innerText));
});

test('no host but the stand-in for www.sec.gov can be reached from Firefox', async ({ firefox, secGov }) => {
  secGov.serve('/', { body: '<h1>EDGAR</h1>' });
  const page = await firefox.newPage();
  await page.goto('https://www.sec.gov/');
  expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('EDGAR');
  await expect(page.goto('https://www.example.com/')).rejects.toThrow('PROXY');
});

test('a filing gets its card in Firefox', async ({ firefox, secGov }) => {
  secGov.serve(seed.path, { body: seed.html });
  const page = await firefox.newPage();
  await page.goto(`https://www.sec.gov${seed.path}`);
  expect(await textInShadow(firefox, page, '[data-form4-lens=card]')).toContain('Acquired 123,239');
});
