/**
 * How many times as much work a text of four times the length makes: 4 where the work is linear, 16 where it is
 * quadratic, and so on. The best of several runs is what the work takes: other processes only ever add to it.
 * @param textOf a text of a length in proportion to `size`
 */
export function growthOf(textOf: (size: number) => string, work: (text: string) => unknown): number {
  let size = 1_000;
  while (size < 1_000_000 && leastOf(textOf(size), work) < 0.5) size *= 2;
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && least > 6; round++)
    least = Math.min(least, leastOf(textOf(4 * size), work) / leastOf(textOf(size), work));
  return least;
}

/** Between 4 and 16: nobody's linear work is taken for quadratic, or the other way round. */
export const LINEAR = 8;

function leastOf(text: string, work: (text: string) => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const began = performance.now();
    work(text);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}
