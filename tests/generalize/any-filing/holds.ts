import fc, { type Arbitrary } from 'fast-check';
import { expect } from 'vitest';
import { takesAll } from '../pages.ts';

/**
 * Where the random filings begin: the same on every machine, but different each time with GENERALIZE=all. A
 * failure prints its seed; setting GENERALIZE_SEED to it draws the same filings again.
 */
const seed = Number(process.env.GENERALIZE_SEED ?? (takesAll ? Date.now() % 2 ** 31 : 4));
console.log(`GENERALIZE_SEED=${seed}`);

const runs = takesAll ? 3_000 : 120;

/**
 * Fails with the smallest case found for which a check finds anything. jsdom holds on to every document until
 * the task ends, so there is a pause after each case.
 */
export async function expectNoFindings<T>(
  cases: Arbitrary<T>,
  findings: (drawn: T) => string[],
): Promise<void> {
  const holds = fc.asyncProperty(cases, async (drawn) => {
    expect(findings(drawn)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve));
  });
  await fc.assert(holds, { seed, numRuns: runs });
}

export const examplesOf = <T>(cases: Arbitrary<T>, count: number): T[] =>
  fc.sample(cases, { seed, numRuns: count });
