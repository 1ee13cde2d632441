import type { CDPSession } from '@playwright/test';
import type { KeptRecord } from '../../../lib/record/kept/kept-record.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { bars } from '../bars.ts';
import type { Measure } from '../measure.ts';
import { onFiling } from './on-filing.ts';

/** Openings during which the browser compiles the code that it runs often, and keeps the result. */
const warm = 10;
/** Openings after those: whatever each of them leaves behind adds up. */
const times = 5;
const RECORD = '[data-form4-lens=record]';

/**
 * What an open record takes up that is still taken up once it is closed: page nodes, compared with the page
 * before the first opening, and script memory, compared with the page after the warm-up openings.
 */
export async function memoryAfter(record: KeptRecord): Promise<Measure[]> {
  return onFiling(record, async (context, url) => {
    const page = await context.newPage();
    await page.goto(url);
    const card = await insideShadow(page, '[data-form4-lens=card]');
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const open = async () => {
      await card.getByRole('button', { name: 'Load the record' }).click();
      await (await insideShadow(page, RECORD)).locator('tbody tr').first().waitFor();
    };
    const close = async () => {
      await page.keyboard.press('Escape');
      await page.locator(RECORD).waitFor({ state: 'detached' });
    };
    const first = await taken(session);
    for (let time = 0; time < warm; time += 1) {
      await open();
      await close();
    }
    const before = await taken(session);
    await open();
    const opened = await taken(session);
    await close();
    for (let time = 1; time < times; time += 1) {
      await open();
      await close();
    }
    const after = await taken(session);
    const left = (was: number, most: number, is: number) => Math.max(0, (is - was) / (most - was));
    const of = `of an open record left after closing it ${warm + times} times`;
    return [
      {
        what: `Nodes ${of}`,
        value: left(first.nodes, opened.nodes, after.nodes),
        unit: '',
        bar: bars.recordMemory,
      },
      {
        what: `Memory ${of}`,
        value: left(before.bytes, opened.bytes, after.bytes),
        unit: '',
        bar: bars.recordMemory,
      },
    ];
  });
}

/** Nodes of the page and bytes of script objects that are still in use. */
async function taken(session: CDPSession): Promise<{ nodes: number; bytes: number }> {
  // What one collection frees may have held other objects.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  return { nodes: metrics.find(({ name }) => name === 'Nodes')?.value ?? 0, bytes: usedSize };
}
