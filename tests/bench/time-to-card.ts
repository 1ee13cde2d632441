import { setTimeout } from 'node:timers/promises';
import { openChromium } from '../support/browsers/open-chromium.ts';
import { startSecGov } from '../support/sec-gov/sec-gov.ts';
import { type Measure, median, percentile } from './measure.ts';

const loads = 25;

/** Milliseconds in which a browser that starts gets its own work done: what a page then takes is the page's. */
const settling = 1500;

/**
 * From the start of the content script to the card in the DOM, each time in a browser started anew, whose
 * caches know nothing of the extension. The script marks both moments in the page's own timeline.
 */
export async function timeToCard(path: string, html: string): Promise<Measure> {
  const secGov = await startSecGov({ [path]: { body: html } });
  const times: number[] = [];
  for (let load = 0; load < loads; load++) times.push(await coldLoad(secGov.port, path));
  await secGov.close();
  return {
    what: `Script start to card in the DOM, 30 rows, p95 of ${loads} cold starts (median ${median(times).toFixed(1)} ms)`,
    value: percentile(times, 0.95),
    unit: 'ms',
    bar: 50,
  };
}

async function coldLoad(secGovPort: number, path: string): Promise<number> {
  const context = await openChromium({ secGovPort });
  try {
    const page = await context.newPage();
    await setTimeout(settling);
    await page.goto(`https://www.sec.gov${path}`);
    await page.waitForFunction(() => performance.getEntriesByName('form4-lens:card').length > 0);
    return await page.evaluate(
      () => performance.measure('form4-lens', 'form4-lens:start', 'form4-lens:card').duration,
    );
  } finally {
    await context.close();
  }
}
