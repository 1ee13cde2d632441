import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

/**
 * `npm run mutants [-- PATH…]`: changes the code that decides figures in one place at a time, and prints each
 * change that no test notices. PATH is a file or a folder; without one, everything below is run, which takes
 * an hour. The exit code is 1 if the tests of any part notice fewer than 85% of its changes. A change is not
 * run again if neither the code nor its tests have changed since the last run.
 */

/** The files of each part and its tests: those quick enough to run once for every change. */
const parts: [files: string, ...tests: string[]][] = [
  ['figures/*', 'lib/figures/*'],
  ['form4/summary/**/*', 'lib/form4/summary/**/*', 'lib/form4/checks/{notes,prices}/*', 'oracle/*'],
  ['form4/checks/*', 'lib/form4/checks/**/*'],
  ['form4/checks/dates/*', 'lib/form4/checks/dates/*'],
  ['form4/checks/filing/*', 'lib/form4/checks/filing/*'],
  ['form4/checks/notes/*', 'lib/form4/checks/notes/*'],
  ['form4/checks/prices/*', 'lib/form4/checks/prices/*'],
  ['form4/checks/sums/*', 'lib/form4/checks/sums/*'],
  ['form4/parse/values', 'lib/form4/parse/values'],
  ['form4/parse/{read-xml,xml/**/*}', 'lib/form4/parse/{read-xml,xml/*}'],
  ['form4/parse/{read-page,refused,report,page/**/*}', 'lib/form4/parse/{read-page,report,page/**/*}'],
];

const paths = process.argv.slice(2).map((path) => path.replace(/\/$/, ''));
const isNamed = (file: string) => !paths.length || paths.some((path) => `${file}/`.startsWith(`${path}/`));

for (const [files, ...tests] of parts) {
  const mutate = globSync(`lib/${files}.ts`).filter(isNamed);
  if (!mutate.length) continue;
  process.env.MUTANTS_TESTS = tests.map((test) => `tests/${test}.test.ts`).join(';');
  const incrementalFile = `node_modules/.cache/mutants/${files.replace(/\W+/g, '-')}.json`;
  if (existsSync(incrementalFile)) forgetUnnoticed(incrementalFile);
  await new Stryker({ mutate, incrementalFile }).runMutationTest();
}

/**
 * Makes Stryker rerun the unnoticed changes to code that runs once, when its module is loaded: it does not
 * know which tests cover such code, so it would not see that a new test does.
 */
function forgetUnnoticed(incrementalFile: string): void {
  const report: { files: Record<string, { mutants: { static?: boolean; status: string }[] }> } = JSON.parse(
    readFileSync(incrementalFile, 'utf8'),
  );
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter((mutant) => !mutant.static || mutant.status !== 'Survived');
  writeFileSync(incrementalFile, JSON.stringify(report));
}
