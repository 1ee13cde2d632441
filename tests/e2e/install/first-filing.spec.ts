import { expect, extensionUrl, test } from '../../support/browsers/chromium/chromium.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { sampleNamed } from '../../support/samples/sample-named.ts';
import { expectModestManifest } from '../../support/surfaces/modest-manifest.ts';

const seed = sampleNamed('seed');

test('the extension asks Chromium for storage alone and runs on www.sec.gov alone', async ({ page }) => {
  const manifest = await page.goto(extensionUrl('manifest.json'));
  expectModestManifest((await manifest?.text()) ?? '');
});

test('no host but the stand-in for www.sec.gov can be reached from Chromium', async ({ page, secGov }) => {
  secGov.serve('/', { body: '<h1>EDGAR</h1>' });
  await page.goto('https://www.sec.gov/');
  await expect(page.getByRole('heading', { name: 'EDGAR' })).toBeVisible();
  await expect(page.goto('https://www.example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

test('a filing gets its card in Chromium', async ({ page, secGov }) => {
  secGov.serve(seed.path, { body: seed.html });
  await page.goto(`https://www.sec.gov${seed.path}`);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  await expect(card).toContainText('Acquired 123,239');
});
