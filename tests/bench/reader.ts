import { readPage } from '../../lib/form4/read-page.ts';
import { summarize } from '../../lib/form4/summarize.ts';

/** What the bench runs in the page itself: the reader and the browser's own parser, one after the other. */

/** So many that the browser has compiled what it will compile: its own parser always is. */
const warmUps = 1000;
const rounds = 300;

/** Milliseconds of each round: reading and summing up this page, and parsing its HTML anew. */
export function race(html: string): { reading: number[]; parsing: number[] } {
  const url = new URL(location.href);
  const read = () => {
    const reading = readPage(document, url);
    if (!reading.ok) throw new Error(`The bench's page was not read: ${reading.reason}`);
    summarize(reading.filing);
  };
  const parse = () => new DOMParser().parseFromString(html, 'text/html');
  for (let round = 0; round < warmUps; round++) read();
  return { reading: timed(read), parsing: timed(parse) };
}

function timed(task: () => void): number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
}
