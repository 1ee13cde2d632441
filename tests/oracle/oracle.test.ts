// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectingFiling } from './filings.ts';
import { oracle, type Said } from './oracle.ts';
import { summarySaid } from './summary-said.ts';

/** ORACLE=100000 draws that many filings; ORACLE_SEED draws those of a failure again. */
const runs = Number(process.env.ORACLE ?? 10_000);
const seed = Number(process.env.ORACLE_SEED ?? 16);

function differences(said: Said, wanted: Said): string[] {
  const names = new Set([...Object.keys(said), ...Object.keys(wanted)]);
  return [...names].flatMap((name) =>
    said[name] === wanted[name] ? [] : [`${name}: said ${said[name]}, wanted ${wanted[name]}`],
  );
}

test(`the summary of ${runs} filings is what the oracle finds`, { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(connectingFiling, (filing) => {
      const found = differences(summarySaid(filing), oracle(filing));
      if (found.length) throw new Error(found.join('\n'));
    }),
    { seed, numRuns: runs },
  );
});

/** How often something is said in a thousand filings, at least. */
const often: [what: RegExp, least: number][] = [
  [/^line .*: holds, .*, known$/, 800],
  [/^line .*: breaks, .*, known$/, 20],
  [/^line .*: breaks, .*, no-order$/, 20],
  [/^line .*: unknown, .*, several-orders$/, 60],
  [/^line .*: unknown, .*, not-reported$/, 20],
  [/^line .*: unknown, .*, known$/, 20],
  [/^line .*: unknown, .*, short-position$/, 100],
  [/^line .*: unknown, .*, maybe-short-position$/, 10],
  [/ change: new$/, 10],
  [/ change: .* % of /, 100],
  [/^lateness: may be late/, 100],
  [/^lateness: signed/, 20],
  [/^plan: box true, named in F/, 20],
  [/ market-sale: .* average /, 100],
  [/ [1-9] without amount/, 20],
];

test('the filings connect, break, tie and leave things out', () => {
  const said = fc
    .sample(connectingFiling, { seed, numRuns: 1_000 })
    .flatMap((filing) => Object.entries(oracle(filing)).map(([name, what]) => `${name}: ${what}`));
  const counts = often.map(([what]) => said.filter((one) => what.test(one)).length);
  const rare = often.flatMap(([what, least], index) =>
    (counts[index] ?? 0) < least ? [`${what}: ${counts[index]}`] : [],
  );
  expect(rare).toEqual([]);
});
