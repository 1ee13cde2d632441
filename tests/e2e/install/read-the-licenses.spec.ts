import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '../../support/browsers/chromium.ts';
import { openPopup } from '../../support/surfaces/popup-page.ts';

const root = resolve(import.meta.dirname, '../../..');
const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const names = Object.keys(dependencies);

test('"About" leads to the license of every package that the extension is made with', async ({ context }) => {
  const page = await openPopup(context, 'options.html');
  await expect(page.getByText(/^Form 4 Lens \d+\.\d+\.\d+, under the MIT License/)).toBeVisible();
  await page.getByRole('link', { name: /^Licenses/ }).click();
  const text = page.locator('body');
  await expect(text).toContainText('Form 4 Lens authors');
  for (const name of names) await expect(text).toContainText(`\n${name} `);
});

test('both packages carry the licenses', () => {
  for (const browser of ['chrome', 'firefox']) {
    const text = readFileSync(resolve(root, `.output/${browser}-mv3/licenses.txt`), 'utf8');
    for (const name of names) expect(text).toContain(`\n${name} `);
  }
});
