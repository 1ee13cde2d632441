import type { BrowserContext } from '@playwright/test';
import type { KeptRecord } from '../../../lib/record/kept/kept-record.ts';
import { extensionUrl } from '../../support/browsers/chromium/chromium.ts';
import { openChromium } from '../../support/browsers/chromium/open-chromium.ts';
import { longCareerFilings, okafor } from '../../support/careers/long-career.ts';
import { startSecGov } from '../../support/sec-gov/sec-gov.ts';
import { serveFiling } from '../../support/sec-gov/sites/filing-site.ts';
import { store } from '../../support/surfaces/popup-page.ts';

/** Runs in a browser that keeps a record of Ben Okafor. @param run takes the address of his newest filing */
export async function onFiling<T>(
  record: KeptRecord,
  run: (context: BrowserContext, url: string) => Promise<T>,
): Promise<T> {
  const secGov = await startSecGov();
  const context = await openChromium({ secGovPort: secGov.port, viewport: { width: 1600, height: 900 } });
  try {
    const options = await context.newPage();
    await options.goto(extensionUrl('options.html'));
    await store(options, { [`record:insider:${okafor.cik}`]: record });
    await options.close();
    const [newest] = longCareerFilings();
    if (!newest) throw new Error('The career is gone.');
    return await run(context, serveFiling(secGov, newest.filing, newest.accession));
  } finally {
    await context.close();
    await secGov.close();
  }
}
