import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'wxt';
import { ensureBrowser } from '../../tests/support/browsers/browser.ts';
import { openChromium } from '../../tests/support/browsers/chromium/open-chromium.ts';
import { startSampleSite } from '../../tests/support/sec-gov/sites/sample-site.ts';
import { takePictures } from '../../tests/support/surfaces/pictures.ts';
import { openCard, restOnNet, restOnRow } from '../../tests/support/surfaces/poses.ts';
import { drawContactSheet } from './contact-sheet.ts';
import { picture, tour } from './tour.ts';

/**
 * `npm run screenshots`: draws the README's pictures into docs/. With `-- --sheet`, it draws a contact sheet
 * instead: every surface, in every window and color scheme, to look through.
 */

const folder = resolve(import.meta.dirname, '../../docs');

ensureBrowser('chromium');
await build();
mkdirSync(folder, { recursive: true });
const secGov = await startSampleSite();
const context = await openChromium({ secGovPort: secGov.port });
if (process.argv.includes('--sheet'))
  await drawContactSheet(context, resolve(folder, '../.output/contact-sheet'));
else
  await takePictures(
    context,
    [
      picture('award', 'seed', { width: 1440, height: 900 }),
      picture('award-bar', 'seed', { width: 1280, height: 720 }),
      picture('award-narrow', 'seed', { width: 320, height: 700, prepare: openCard }),
      picture('figure', 'exercise-tax-sale', { prepare: restOnNet }),
      picture('note', 'exercise-tax-sale', { prepare: restOnRow('3,215') }),
      ...tour(),
    ],
    folder,
  );
await context.close();
await secGov.close();
