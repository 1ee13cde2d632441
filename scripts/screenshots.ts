import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'wxt';
import { ensureBrowser } from '../tests/support/browsers/browser.ts';
import { extensionUrl } from '../tests/support/browsers/chromium.ts';
import { insideShadow } from '../tests/support/browsers/chromium-shadow.ts';
import { openChromium } from '../tests/support/browsers/open-chromium.ts';
import { sampleNamed } from '../tests/support/samples/sample-named.ts';
import { startSampleSite } from '../tests/support/sec-gov/sample-site.ts';
import { cardStands, type Picture, takePictures } from '../tests/support/surfaces/pictures.ts';

/** `npm run screenshots`: draws the README's pictures into docs/. */

/** Milliseconds. */
const LONGER_THAN_ANY_DELAY = 1000;

const folder = resolve(import.meta.dirname, '../docs');

ensureBrowser('chromium');
await build();
mkdirSync(folder, { recursive: true });
const secGov = await startSampleSite();
const context = await openChromium({ secGovPort: secGov.port });
await takePictures(
  context,
  [
    picture('award', 'seed'),
    picture('award-dark', 'seed', { colorScheme: 'dark' }),
    picture('award-narrow', 'seed', { width: 320, height: 900 }),
    picture('thirty-rows', 'thirty-rows'),
    picture('joint-filers', 'joint-filers'),
    picture('exercise-tax-sale', 'exercise-tax-sale'),
    picture('unknown-layout', 'unknown-layout'),
    picture('figure', 'exercise-tax-sale', { prepare: restOnNet }),
    picture('note', 'exercise-tax-sale', { prepare: restOnRow }),
    { ...picture('link', 'seed'), path: '/cgi-bin/browse-edgar', height: 800, prepare: restOnLink },
    picture('starred', 'thirty-rows', { prepare: starAll }),
    {
      ...picture('popup', 'seed'),
      path: extensionUrl('popup.html'),
      width: 400,
      height: 480,
      prepare: listStands,
    },
  ],
  folder,
);
await context.close();
await secGov.close();

async function restOnNet(page: Page): Promise<void> {
  await cardStands(page);
  const card = await insideShadow(page, 'form4-lens-card');
  await card.locator('.net-amount .figure').hover();
}

async function restOnRow(page: Page): Promise<void> {
  await cardStands(page);
  await page.getByText('3,215').first().hover();
  await page.waitForTimeout(LONGER_THAN_ANY_DELAY);
}

async function restOnLink(page: Page): Promise<void> {
  await page.getByRole('link', { name: '[html]' }).nth(4).hover();
  await page.waitForTimeout(2 * LONGER_THAN_ANY_DELAY);
}

async function starAll(page: Page): Promise<void> {
  await cardStands(page);
  const card = await insideShadow(page, 'form4-lens-card');
  for (const star of await card.getByRole('button', { name: / as (insider|issuer)$/ }).all())
    await star.click();
  await card
    .getByText(/^Watched since/)
    .last()
    .waitFor();
}

async function listStands(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Castellanos Rafael', exact: true }).waitFor();
}

/** A picture of a sample: 1,360 × 800 in the light scheme where nothing else is said. */
function picture(name: string, sample: string, options: Partial<Picture> = {}): Picture {
  const { path } = sampleNamed(sample);
  return { name, path, width: 1360, height: 800, colorScheme: 'light', ...options };
}
