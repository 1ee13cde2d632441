import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'wxt';
import { sampleNamed } from '../tests/fixtures/sample-named.ts';
import { ensureBrowser } from './browser.ts';
import { openChromium } from './chromium.ts';
import { type Picture, takePictures } from './pictures.ts';
import { startSampleSite } from './sample-site.ts';

/** `npm run screenshots`: draws the README's pictures into docs/. */

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
  ],
  folder,
);
await context.close();
await secGov.close();

/** A picture of a sample: 1,280 × 800 in the light scheme where nothing else is said. */
function picture(name: string, sample: string, options: Partial<Picture> = {}): Picture {
  const { path } = sampleNamed(sample);
  return { name, path, width: 1280, height: 800, colorScheme: 'light', ...options };
}
