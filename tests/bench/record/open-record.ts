import type { BrowserContext } from '@playwright/test';
import type { KeptRecord } from '../../../lib/record/kept/kept-record.ts';
import { insideShadow } from '../../support/browsers/chromium/chromium-shadow.ts';
import { keptRecord, listed } from '../../support/careers/kept.ts';
import { longCareer, longCareerFilings, okafor } from '../../support/careers/long-career.ts';
import { bars } from '../bars.ts';
import { type TraceEvent, threadTime, traced } from '../hover/trace.ts';
import { type Measure, median } from '../measure.ts';
import { memoryAfter } from './memory-after.ts';
import { onFiling } from './on-filing.ts';

const openings = 5;
/** Milliseconds. */
const LONG_ENOUGH = 2_000;
const many = 5_000;

/** How long opening a record loaded before keeps the page's thread busy: reading, analyses, drawing. */
export async function openRecord(): Promise<Measure[]> {
  const filings = longCareerFilings();
  const facts = { party: { kind: 'insider', cik: okafor.cik } as const, name: okafor.name };
  const whole = keptRecord(filings, filings, facts);
  const rows = listed(filings);
  const long = keptRecord([], [], {
    ...facts,
    trades: Array.from({ length: many }, (_, at) => rows[at % rows.length]).flatMap((row, at) =>
      row ? [{ ...row, line: String(at) }] : [],
    ),
  });
  return [
    { ...(await onRecord(whole, longCareer.rows)), bar: bars.record },
    { ...(await onRecord(long, many)), bar: bars.longRecord },
    ...(await memoryAfter(whole)),
  ];
}

async function onRecord(record: KeptRecord, rows: number): Promise<Omit<Measure, 'bar'>> {
  const times = await onFiling(record, async (context, url) => {
    const measured: number[] = [];
    for (let opening = 0; opening < openings; opening += 1) measured.push(await timeToOpen(context, url));
    return measured;
  });
  const what = `Work of opening a record of ${rows.toLocaleString('en-US')} rows, median of ${openings}`;
  return { what, value: median(times), unit: 'ms' };
}

/** Milliseconds for which the page's thread works after a press, including loading the part. */
async function timeToOpen(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  const card = await insideShadow(page, '[data-form4-lens=card]');
  const button = card.getByRole('button', { name: 'Load the record' });
  const box = await button.boundingBox();
  if (!box) throw new Error('The card has no button for the record.');
  const session = await context.newCDPSession(page);
  const events = await traced(
    session,
    ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    async () => {
      // Neither looked for nor queried in the meantime: that would be the page's work, too.
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await page.waitForTimeout(LONG_ENOUGH);
    },
  );
  const record = await insideShadow(page, '[data-form4-lens=record]');
  if ((await record.locator('tbody tr').count()) === 0) throw new Error('The record was not drawn in time.');
  await page.close();
  return workOf(events);
}

/** All tasks on the thread of the extension's script: a trace has no call for what continues a promise. */
function workOf(events: readonly TraceEvent[]): number {
  const own = events.find(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension://'),
  );
  const tasks = events.filter(({ name, pid, tid }) => name === TASK && pid === own?.pid && tid === own?.tid);
  if (tasks.length === 0) throw new Error('The trace holds nothing of the page’s thread.');
  return tasks.reduce((sum, task) => sum + threadTime(task), 0);
}

const TASK = 'RunTask';
