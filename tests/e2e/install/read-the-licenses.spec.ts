import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from '../../support/browsers/chromium/chromium.ts';
import { ensureBuilt } from '../../support/browsers/ensure-built.ts';
import { openPopup } from '../../support/surfaces/popup-page.ts';

const root = resolve(import.meta.dirname, '../../..');
const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const names = Object.keys(dependencies);

test('"About" links to the license of every package that the extension is made with', async ({ context }) => {
  const page = await openPopup(context, 'options.html');
  await expect(page.getByText(/^Form 4 Lens \d+\.\d+\.\d+, under the MIT License/)).toBeVisible();
  await page.getByRole('link', { name: /^Licenses/ }).click();
  const text = page.locator('body');
  await expect(text).toContainText('Form 4 Lens authors');
  for (const name of names) await expect(text).toContainText(`\n${name} `);
});

for (const [kind, build] of [
  ['chrome-edge', 'chrome-mv3'],
  ['firefox', 'firefox-mv3'],
] as const) {
  test(`the package for ${kind} holds what these tests run on, and the licenses`, () => {
    const zipped = resolve(root, `.output/form4-lens-${kind}.zip`);
    ensureBuilt(zipped, 'npm run zip');
    const zip = readFileSync(zipped);
    const packed = Object.entries(unzipSync(zip));
    const stale = 'This package is of another build: run "npm run zip".';
    expect(packed.length, stale).toBe(globSync('**/*.*', { cwd: resolve(root, '.output', build) }).length);
    for (const [name, content] of packed) {
      const built = readFileSync(resolve(root, '.output', build, name));
      expect(built.equals(content), `${name}: ${stale}`).toBe(true);
    }
    const licenses = packed.find(([name]) => name === 'licenses.txt')?.[1];
    for (const name of names) expect(Buffer.from(licenses ?? []).toString()).toContain(`\n${name} `);
  });
}
