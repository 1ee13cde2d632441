import type { CDPSession } from '@playwright/test';
import { openChromium } from '../../support/browsers/chromium/open-chromium.ts';
import { startSecGov } from '../../support/sec-gov/sec-gov.ts';
import { bars } from '../bars.ts';
import { type Measure, median } from '../measure.ts';
import { threadTime, traced } from './trace.ts';

const loads = 25;
const plain = `<!doctype html><h1>About</h1>${'<p>Text, and <a href="/about">a link</a>.</p>'.repeat(300)}`;

/**
 * What the extension costs on a page without a link to a filing: the time in the browser's own trace for
 * evaluating its scripts, compiling included. None of them runs afterwards.
 */
export async function idleCost(): Promise<Measure> {
  const secGov = await startSecGov({ '/about': { body: plain } });
  const context = await openChromium({ secGovPort: secGov.port });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const times: number[] = [];
  for (let load = 0; load < loads; load++) {
    times.push(
      await evaluationTime(session, async () => {
        await page.goto('https://www.sec.gov/about');
      }),
    );
  }
  await context.close();
  await secGov.close();
  const what = `Scripts on a page without a filing, median of ${loads} loads`;
  return { what, value: median(times), unit: 'ms', bar: bars.idle };
}

async function evaluationTime(session: CDPSession, load: () => Promise<void>): Promise<number> {
  const events = await traced(session, ['devtools.timeline'], load);
  const own = events.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith('chrome-extension://'),
  );
  if (own.length === 0) throw new Error('The trace holds no evaluation of a content script.');
  return own.reduce((sum, event) => sum + threadTime(event), 0);
}
