import { availableParallelism, loadavg } from 'node:os';
import { ensureBrowser } from '../support/browsers/browser.ts';
import { sampleNamed } from '../support/samples/sample-named.ts';
import { idleCost } from './idle-cost.ts';
import { line } from './measure.ts';
import { pointerOverRows } from './pointer-over-rows.ts';
import { popupWithMany } from './popup-with-many.ts';
import { readerRatio } from './reader-ratio.ts';
import { scriptSizes } from './script-sizes.ts';
import { timeToCard } from './time-to-card.ts';

/** `npm run bench`: what the product promises of size and speed, measured, each beside its bar. */

ensureBrowser('chromium');
const sample = sampleNamed('thirty-rows');

const [load = 0] = loadavg();
if (load > availableParallelism() / 2)
  console.log(`This machine is busy (load ${load.toFixed(1)}): times will be too long.`);

const measures = [
  ...scriptSizes(),
  await timeToCard(sample.path, sample.html),
  await readerRatio(sample.path, sample.html),
  await idleCost(),
  await pointerOverRows(),
  ...(await popupWithMany()),
];
for (const measure of measures) console.log(line(measure));
process.exitCode = measures.every(({ value, bar }) => value <= bar) ? 0 : 1;
