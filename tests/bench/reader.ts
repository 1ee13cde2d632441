import { readPage } from '../../lib/form4/read-page.ts';
import { summarize } from '../../lib/form4/summarize.ts';

/** What the bench runs in the page itself: the reader and the browser's own parser, side by side. */

const rounds = 200;

/** Milliseconds of each round: reading and summing up this page, and parsing its HTML anew. */
export function race(html: string): { reading: number[]; parsing: number[] } {
  const url = new URL(location.href);
  const reading: number[] = [];
  const parsing: number[] = [];
  for (let round = 0; round < rounds; round++) {
    reading.push(
      timed(() => {
        const read = readPage(document, url);
        if (!read.ok) throw new Error(`The bench's page was not read: ${read.reason}`);
        summarize(read.filing);
      }),
    );
    parsing.push(timed(() => new DOMParser().parseFromString(html, 'text/html')));
  }
  return { reading, parsing };
}

function timed(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
