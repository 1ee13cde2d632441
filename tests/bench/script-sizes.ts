import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from './measure.ts';

const build = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** kB (1,000 bytes) of gzip that each script may weigh. */
const bars = { 'content-scripts/filing.js': 32 };

/** The size of each script of the build, packed as a browser's store packs it. */
export function scriptSizes(): Measure[] {
  return Object.entries(bars).map(([file, bar]) => {
    const code = readFileSync(`${build}/${file}`);
    const raw = (code.length / 1000).toFixed(1);
    return { what: `${file} (${raw} kB raw), gzip`, value: gzipSync(code).length / 1000, unit: 'kB', bar };
  });
}
