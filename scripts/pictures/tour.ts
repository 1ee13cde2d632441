import type { Page } from '@playwright/test';
import { extensionUrl } from '../../tests/support/browsers/chromium/chromium.ts';
import { sampleNamed } from '../../tests/support/samples/sample-named.ts';
import { filingPathOf } from '../../tests/support/sec-gov/sites/filing-site.ts';
import type { Picture } from '../../tests/support/surfaces/pictures.ts';
import { loadRecord, readWholeList, restOnLink, watchAll } from '../../tests/support/surfaces/poses.ts';

/** A picture of a sample: 1,440 × 800 in the light scheme unless `options` says otherwise. */
export function picture(name: string, sample: string, options: Partial<Picture> = {}): Picture {
  const { path } = sampleNamed(sample);
  return { name, path, width: 1440, height: 800, colorScheme: 'light', ...options };
}

/**
 * What there is beside the card, to be taken in this order on the sample site: the popup shows those who were
 * watched just before. Needs a build.
 */
export const tour = (): Picture[] => [
  picture('link', 'seed', { path: '/cgi-bin/browse-edgar', prepare: restOnLink(4) }),
  picture('record', 'seed', { path: filingPathOf('0009000900-24-000041'), prepare: loadRecord, height: 900 }),
  picture('list', 'seed', { path: '/cgi-bin/browse-edgar', prepare: readWholeList }),
  picture('watched', 'thirty-rows', { prepare: watchAll }),
  picture('popup', 'seed', {
    path: extensionUrl('popup.html'),
    width: 540,
    height: 480,
    prepare: listStands,
  }),
];

async function listStands(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Castellanos Rafael', exact: true }).waitFor();
}
