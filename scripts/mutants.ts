import { Stryker } from '@stryker-mutator/core';

/**
 * `npm run mutants [-- PATH…]`: changes what decides figures in one place at a time, and prints each change
 * that no test notices. PATH is a room below, or a folder or file in one; without it every room is taken.
 * The exit code is 1 where tests notice fewer than 85 % of the changes of a room. What has changed neither
 * in code nor in tests since the last run is not run again.
 */

/** The rooms, each with the tests that are quick enough to run once for every change. */
const rooms: Record<string, string[]> = {
  'lib/figures': ['tests/lib/figures/**/*.test.ts'],
  'lib/form4/summary': ['tests/lib/form4/summary/**/*.test.ts', 'tests/oracle/oracle.test.ts'],
  'lib/form4/checks': ['tests/lib/form4/checks/**/*.test.ts'],
  'lib/form4/parse': ['tests/lib/form4/parse/**/*.test.ts'],
};

const paths = process.argv.slice(2).map((path) => path.replace(/\/$/, ''));
const isIn = (path: string, folder: string) => `${path}/`.startsWith(`${folder}/`);
const unknown = paths.filter((path) => !Object.keys(rooms).some((room) => isIn(path, room)));
if (unknown.length) throw new Error(`Not in ${Object.keys(rooms).join(', ')}: ${unknown.join(', ')}`);

for (const [room, tests] of Object.entries(rooms)) {
  const parts = paths.length ? paths.filter((path) => isIn(path, room)) : [room];
  if (!parts.length) continue;
  process.env.MUTANTS_TESTS = tests.join();
  await new Stryker({
    mutate: parts.map((part) => (part.endsWith('.ts') ? part : `${part}/**/*.ts`)),
    incrementalFile: `node_modules/.cache/mutants/${room.replaceAll('/', '-')}.json`,
  }).runMutationTest();
}
