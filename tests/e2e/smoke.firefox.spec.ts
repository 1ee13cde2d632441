import { expect, openExtensionPage, test } from './firefox.ts';
import { expectModestManifest } from './modest-manifest.ts';

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
