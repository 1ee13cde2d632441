/**
 * Characters. Work that grows in proportion to a text is done with this many in a moment; work that grows
 * with its square takes minutes, and the test fails by its time limit.
 */
const MANY = 400_000;

/**
 * Runs `work` on a long text, once.
 * @param textOf a text whose length is proportional to `size`
 */
export function workThrough(textOf: (size: number) => string, work: (text: string) => unknown): void {
  const perSize = textOf(1_000).length / 1_000;
  work(textOf(Math.ceil(MANY / perSize)));
}
