import { resolve } from 'node:path';
import { build } from 'vite';
import { openChromium } from '../../support/browsers/chromium/open-chromium.ts';
import { startSecGov } from '../../support/sec-gov/sec-gov.ts';
import { bars } from '../bars.ts';
import { type Neighbor, neighbors, seatNeighbor } from '../busy-tab.ts';
import { isolated } from '../isolated.ts';
import { type Measure, median } from '../measure.ts';
import type { race } from './race.ts';

/** The browser's compiler decides again on every load, and sometimes badly. */
const loads = 5;

/** How long it takes to read and sum up a page, as a share of the time the browser takes to parse it. */
export async function readerRatio(path: string, html: string): Promise<Measure[]> {
  const secGov = await startSecGov({ [path]: isolated(html) });
  const script = await bundle('race.ts');
  const url = `https://www.sec.gov${path}`;
  const measures: Measure[] = [];
  for (const neighbor of neighbors)
    measures.push(await ratio({ url, html, script, secGovPort: secGov.port }, neighbor));
  await secGov.close();
  return measures;
}

type Course = { url: string; html: string; script: string; secGovPort: number };

async function ratio({ url, html, script, secGovPort }: Course, neighbor: Neighbor): Promise<Measure> {
  const context = await openChromium({ secGovPort });
  const reading: number[] = [];
  const parsing: number[] = [];
  try {
    await seatNeighbor(context, neighbor);
    for (let load = 0; load < loads; load++) {
      const page = await context.newPage();
      await page.goto(url);
      await page.addScriptTag({ content: script });
      const times = await page.evaluate(
        (source) => (globalThis as unknown as { bench: { race: typeof race } }).bench.race(source),
        html,
      );
      reading.push(...times.reading);
      parsing.push(...times.parsing);
      await page.close();
    }
  } finally {
    await context.close();
  }
  const [read, parsed] = [median(reading), median(parsing)];
  const what = `Reading and summing up (${read.toFixed(2)} ms) to parsing (${parsed.toFixed(2)} ms), 30 rows, ${neighbor}, medians of ${loads} loads`;
  return { what, value: read / parsed, unit: '', bar: bars.reader };
}

/** A script that sets `bench` to the module's exports, minified as the extension is. */
async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, file), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Vite built nothing.');
  return output.output[0].code;
}
