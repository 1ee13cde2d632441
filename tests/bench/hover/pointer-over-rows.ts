import type { Page } from '@playwright/test';
import { openChromium } from '../../support/browsers/chromium/open-chromium.ts';
import { formdataPage } from '../../support/edgar-pages/formdata/formdata-page.ts';
import { thirtyRows } from '../../support/samples/trades/thirty-rows.ts';
import { startSecGov } from '../../support/sec-gov/sec-gov.ts';
import { bars } from '../bars.ts';
import { type Measure, percentile } from '../measure.ts';
import { type TraceEvent, threadTime, traced } from './trace.ts';

const rows = 1000;
const path = '/Archives/edgar/data/9000107/000900090024001000/xslF345X05/doc4.xml';

/** The script time of each frame while the pointer moves over a table of 1,000 rows and rests on some. */
export async function pointerOverRows(): Promise<Measure> {
  const secGov = await startSecGov({ [path]: { body: formdataPage(manyRows()) } });
  const context = await openChromium({ secGovPort: secGov.port, viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  await page.goto(`https://www.sec.gov${path}`);
  await page.locator('[data-form4-lens=card]').waitFor();
  const session = await context.newCDPSession(page);
  const events = await traced(session, ['devtools.timeline'], () => moveOverRows(page));
  await context.close();
  await secGov.close();
  const frames = scriptOfFrames(events);
  const what = `Script of a frame while the pointer moves over ${rows.toLocaleString('en-US')} rows, p95 of ${frames.length} frames (longest ${Math.max(...frames).toFixed(1)} ms)`;
  return { what, value: percentile(frames, 0.95), unit: 'ms', bar: bars.pointer };
}

/** Sales of 100 shares each, whose balances add up. */
function manyRows() {
  const [row] = thirtyRows.nonDerivativeTable;
  if (!row) throw new Error('The sample has no row.');
  const nonDerivativeTable = Array.from({ length: rows }, (_, index) => ({
    ...row,
    transactionShares: '100',
    sharesOwnedFollowingTransaction: String((rows - index) * 100),
  }));
  return { ...thirtyRows, nonDerivativeTable };
}

/** Moves the pointer back and forth over the window, scrolling in between; on some rows a note opens. */
async function moveOverRows(page: Page): Promise<void> {
  for (let screen = 0; screen < 6; screen++) {
    for (let y = 60; y < 880; y += 6) await page.mouse.move(200 + (y % 300), y);
    for (const y of [300, 500, 700]) {
      await page.mouse.move(400, y);
      await page.waitForTimeout(350);
    }
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(100);
  }
}

/** The last step of each frame on the page's own thread. */
const FRAME_END = 'Layerize';

/** Milliseconds for which the extension's script ran, for each frame in which it ran at all. */
function scriptOfFrames(events: readonly TraceEvent[]): number[] {
  const ends = events.flatMap(({ name, ts }) => (name === FRAME_END ? [ts] : [])).sort((a, b) => a - b);
  const own = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension://'),
  );
  const byFrame = Map.groupBy(own, ({ ts }) => ends.findIndex((end) => end >= ts));
  if (byFrame.size < ends.length / 10) throw new Error('The trace holds next to nothing of the script.');
  return [...byFrame.values()].map((calls) => calls.reduce((sum, call) => sum + threadTime(call), 0));
}
