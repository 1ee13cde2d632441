import fc, { type Arbitrary } from 'fast-check';
import { expect } from 'vitest';
import { takesAll } from '../pages.ts';

/**
 * Where the drawing begins: the same filings on every machine, and others each time with GENERALIZE=all. A
 * failure prints its seed; GENERALIZE_SEED draws its filings again.
 */
const seed = Number(process.env.GENERALIZE_SEED ?? (takesAll ? Date.now() % 2 ** 31 : 4));
console.log(`GENERALIZE_SEED=${seed}`);

const runs = takesAll ? 3_000 : 120;

/**
 * Fails with the smallest case found of which a check finds anything. jsdom holds on to every document for as
 * long as a task lasts, so that there is a pause after each.
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
