// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '../corpus/corpus.ts';
import { connectingFiling } from './filings.ts';
import { oracle } from './oracle.ts';
import { summarySaid } from './summary-said.ts';

/** ORACLE=100000 draws that many filings; ORACLE_SEED draws those of a failure again. */
const runs = Number(process.env.ORACLE ?? 2_000);
const seed = Number(process.env.ORACLE_SEED ?? 16);

test(`the summary of ${runs} filings is what the oracle finds`, { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(connectingFiling, (filing) => {
      expect(differences(summarySaid(filing), oracle(filing))).toEqual([]);
    }),
    { seed, numRuns: runs },
  );
});
