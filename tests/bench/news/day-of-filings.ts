import { Worker } from 'node:worker_threads';
import { eastern, edgarMonth } from '../../support/news/edgar-month.ts';
import { bars } from '../bars.ts';
import { type Measure, median } from '../measure.ts';

const day = '2026-11-18';

/**
 * How long it takes to read the index of a day with 2,000 ownership filings, in a worker that has only as
 * much memory as promised: it is terminated if it needs more.
 */
export async function dayOfFilings(): Promise<Measure[]> {
  const text = edgarMonth(1, 2_000).index(day, eastern('2026-11-30', 12));
  const worker = new Worker(new URL('./read-day.ts', import.meta.url), {
    workerData: { text, day },
    resourceLimits: { maxOldGenerationSizeMb: bars.indexMegabytes, maxYoungGenerationSizeMb: 2 },
  });
  const times = await new Promise<number[]>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const what = `A day of 2,000 filings read, in a worker of ${bars.indexMegabytes} MB`;
  return [{ what, value: median(times), unit: 'ms', bar: bars.index }];
}
