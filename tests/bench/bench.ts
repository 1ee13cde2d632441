import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../support/browsers/browser.ts';
import { sampleNamed } from '../support/samples/sample-named.ts';
import { pageWeights } from './bytes/page-weights.ts';
import { cardRatio } from './card/card-ratio.ts';
import { idleCost } from './hover/idle-cost.ts';
import { pointerOverRows } from './hover/pointer-over-rows.ts';
import { line, type Measure } from './measure.ts';
import { dayOfFilings } from './news/day-of-filings.ts';
import { popupWithMany } from './popup/popup-with-many.ts';
import { readerRatio } from './reader/reader-ratio.ts';
import { openRecord } from './record/open-record.ts';

/**
 * `npm run bench [-- PART…]`: measures what the product promises about size and speed, and prints each value
 * with its bar. The exit code is 1 if any bar is exceeded.
 */

const { path, html } = sampleNamed('thirty-rows');

const parts: Record<string, () => Measure[] | Promise<Measure[]>> = {
  bytes: pageWeights,
  card: () => cardRatio(path, html),
  reader: () => readerRatio(path, html),
  hover: async () => [await idleCost(), await pointerOverRows()],
  popup: popupWithMany,
  record: openRecord,
  news: dayOfFilings,
};

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length)
  throw new Error(`No part ${unknown.join(', ')}: there are ${Object.keys(parts).join(', ')}.`);

ensureBrowser('chromium');
const [load = 0] = loadavg();
if (load > availableParallelism() / 2)
  console.log(`This machine is busy (load ${load.toFixed(1)}): times will be too long.`);

const measures: Measure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (positionals.length && !positionals.includes(name)) continue;
  const measured = await measure();
  for (const one of measured) console.log(line(one));
  measures.push(...measured);
}
process.exitCode = measures.every(({ value, bar }) => value <= bar) ? 0 : 1;
