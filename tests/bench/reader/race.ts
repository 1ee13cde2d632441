import { readPage } from '../../../lib/form4/parse/read-page.ts';
import { summarize } from '../../../lib/form4/summary/summarize.ts';

/** What the bench runs in the page itself: the reader and the browser's own parser. */

/** Enough for the browser to have compiled all that it will compile, as its own parser always is. */
const warmUps = 3000;
/** The two take turns, so that a machine that slows down affects both. */
const turns = 20;
const rounds = 15;

/** Milliseconds of each round: reading and summing up this page, and parsing its HTML again. */
export function race(html: string): { reading: number[]; parsing: number[] } {
  const url = new URL(location.href);
  const read = () => {
    const reading = readPage(document, url);
    if (!reading.ok) throw new Error(`The bench's page was not read: ${reading.reason}`);
    summarize(reading.filing);
  };
  const parse = () => new DOMParser().parseFromString(html, 'text/html');
  for (let round = 0; round < warmUps; round++) read();
  const reading: number[] = [];
  const parsing: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    reading.push(...timed(read));
    parsing.push(...timed(parse));
  }
  return { reading, parsing };
}

function timed(task: () => void): number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
}
