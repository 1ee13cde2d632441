/**
 * Letters. Work that grows as a text does is done with these in a moment; work that grows with its square takes
 * minutes, and the test fails by its time limit.
 */
const MANY = 400_000;

/**
 * Works a long text through, once.
 * @param textOf a text of a length in proportion to `size`
 */
export function workThrough(textOf: (size: number) => string, work: (text: string) => unknown): void {
  const perSize = textOf(1_000).length / 1_000;
  work(textOf(Math.ceil(MANY / perSize)));
}
