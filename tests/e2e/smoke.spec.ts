import { expect, extensionUrl, test } from './chromium.ts';
import { expectModestManifest } from './modest-manifest.ts';

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
