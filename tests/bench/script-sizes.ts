import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from './measure.ts';

const build = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** The kB (1,000 bytes) of gzip that the scripts of each part may weigh together. */
const bars: Record<string, number> = {
  'content-scripts/filing.js': 67.5,
  'content-scripts/links.js': 22.5,
  'popup.html': 45,
};

/** The size of what runs on a page or opens with the popup, as a server would send it. */
export function scriptSizes(): Measure[] {
  const { content_scripts, action } = JSON.parse(read('manifest.json').toString());
  const parts: string[] = content_scripts.flatMap((script: { js: string[] }) => script.js);
  if (action?.default_popup) parts.push(action.default_popup);
  return parts.map((part) => {
    const bar = bars[part];
    if (bar === undefined) throw new Error(`${part} has no bar for its size.`);
    const scripts = scriptsOf(part).map(read);
    const raw = sum(scripts.map((script) => script.length)) / 1000;
    const packed = sum(scripts.map((script) => gzipSync(script, { level: 9 }).length)) / 1000;
    return { what: `Scripts of ${part} (${raw.toFixed(1)} kB), gzip`, value: packed, unit: 'kB', bar };
  });
}

/** A script itself; of a page, the scripts that it loads or preloads at once. */
function scriptsOf(part: string): string[] {
  if (!part.endsWith('.html')) return [part];
  const links = read(part)
    .toString()
    .matchAll(/(?:src|href)="\/?([^"]+\.js)"/g);
  return [...links].map(([, script = '']) => script);
}

const read = (file: string): Buffer => readFileSync(`${build}/${file}`);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
