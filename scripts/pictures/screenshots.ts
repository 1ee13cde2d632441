import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'wxt';
import { ensureBrowser } from '../../tests/support/browsers/browser.ts';
import { extensionUrl } from '../../tests/support/browsers/chromium/chromium.ts';
import { openChromium } from '../../tests/support/browsers/chromium/open-chromium.ts';
import { sampleNamed } from '../../tests/support/samples/sample-named.ts';
import { filingPathOf } from '../../tests/support/sec-gov/sites/filing-site.ts';
import { startSampleSite } from '../../tests/support/sec-gov/sites/sample-site.ts';
import { type Picture, takePictures } from '../../tests/support/surfaces/pictures.ts';
import {
  loadRecord,
  openCard,
  readWholeList,
  restOnLink,
  restOnNet,
  restOnRow,
  watchAll,
} from '../../tests/support/surfaces/poses.ts';
import { drawContactSheet } from './contact-sheet.ts';

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
      { ...picture('link', 'seed'), path: '/cgi-bin/browse-edgar', height: 800, prepare: restOnLink(4) },
      {
        ...picture('record', 'seed', { prepare: loadRecord, height: 900 }),
        path: filingPathOf('0009000900-24-000041'),
      },
      { ...picture('list', 'seed'), path: '/cgi-bin/browse-edgar', prepare: readWholeList },
      picture('watched', 'thirty-rows', { prepare: watchAll }),
      {
        ...picture('popup', 'seed'),
        path: extensionUrl('popup.html'),
        width: 540,
        height: 480,
        prepare: listStands,
      },
    ],
    folder,
  );
await context.close();
await secGov.close();

async function listStands(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Castellanos Rafael', exact: true }).waitFor();
}

/** A picture of a sample: 1,440 × 800 in the light scheme unless `options` says otherwise. */
function picture(name: string, sample: string, options: Partial<Picture> = {}): Picture {
  const { path } = sampleNamed(sample);
  return { name, path, width: 1440, height: 800, colorScheme: 'light', ...options };
}
