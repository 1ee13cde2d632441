import { resolve } from 'node:path';
import { build } from 'vite';
import { openChromium } from '../support/browsers/open-chromium.ts';
import { startSecGov } from '../support/sec-gov/sec-gov.ts';
import { type Measure, median } from './measure.ts';
import type { race } from './reader.ts';

/** The compiler decides anew on every load, now and then badly. */
const loads = 5;

/** How long it takes to read and sum up a page, as a share of what the browser takes to parse it. */
export async function readerRatio(path: string, html: string): Promise<Measure> {
  // Isolated from other origins, a page is given a clock of 5 µs instead of 100 µs.
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  const secGov = await startSecGov({ [path]: { body: html, headers } });
  const context = await openChromium({ secGovPort: secGov.port });
  const script = await bundle('reader.ts');
  const reading: number[] = [];
  const parsing: number[] = [];
  try {
    for (let load = 0; load < loads; load++) {
      const page = await context.newPage();
      await page.goto(`https://www.sec.gov${path}`);
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
    await secGov.close();
  }
  const [read, parsed] = [median(reading), median(parsing)];
  const what = `Reading and summing up (${read.toFixed(2)} ms) to parsing (${parsed.toFixed(2)} ms), 30 rows, medians of ${loads} loads`;
  return { what, value: read / parsed, unit: '', bar: 0.25 };
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
