import { resolve } from 'node:path';
import { startSecGov } from '../../support/sec-gov/sec-gov.ts';
import { bars } from '../bars.ts';
import { type Neighbor, neighbors } from '../busy-tab.ts';
import { isolated } from '../isolated.ts';
import { type Measure, mean } from '../measure.ts';
import { type Contender, timeToHost } from './time-to-host.ts';

/** Cold starts of each, taken in turns, so that a machine that slows down affects both. */
const loads = 30;

const card: Contender = { host: '[data-form4-lens=card]' };
const bare: Contender = { host: 'bare-card', extension: resolve(import.meta.dirname, 'bare-extension') };

/**
 * The card's time as a multiple of that of a script that mounts an empty shadow root on the same page. Means
 * are compared: beside a busy tab an empty root takes either 0.9 ms or, if it has to wait for a processor, 1.3
 * to 9, about as often, so its median falls on either side by chance.
 */
export async function cardRatio(path: string, html: string): Promise<Measure[]> {
  const secGov = await startSecGov({ [path]: isolated(html) });
  const url = `https://www.sec.gov${path}`;
  const measures: Measure[] = [];
  for (const neighbor of neighbors) measures.push(await race(secGov.port, url, neighbor));
  await secGov.close();
  return measures;
}

async function race(secGovPort: number, url: string, neighbor: Neighbor): Promise<Measure> {
  const times = { card: [] as number[], bare: [] as number[] };
  for (let load = 0; load < loads; load++) {
    times.card.push(await timeToHost({ ...card, secGovPort }, url, neighbor));
    times.bare.push(await timeToHost({ ...bare, secGovPort }, url, neighbor));
  }
  const [ours, theirs] = [mean(times.card), mean(times.bare)];
  return {
    what: `Card in the page (${ours.toFixed(1)} ms) to an empty shadow root in it (${theirs.toFixed(2)} ms), 30 rows, ${neighbor}, means of ${loads} cold starts`,
    value: ours / theirs,
    unit: '',
    bar: bars.card,
  };
}
