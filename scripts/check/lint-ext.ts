import { spawnSync } from 'node:child_process';
import { reportOf, type StoreReport } from '../../tests/support/test-run/store-report.ts';

/**
 * `npm run lint:ext`: runs the Firefox store's own linter on the package. Warnings count as errors, except
 * for the known one. The exit code is 1 if there are any.
 */

const { stdout, stderr, error } = spawnSync(
  'web-ext',
  ['lint', '--output', 'json', '--source-dir', '.output/form4-lens-firefox.zip'],
  { encoding: 'utf8', shell: process.platform === 'win32' },
);
if (error || !stdout) throw error ?? new Error(stderr);
const { faults, known } = reportOf(JSON.parse(stdout) as StoreReport);
for (const fault of faults) console.log(fault);
console.log(`${faults.length} faults, ${known.length} known: ${known.join(', ')}`);
process.exitCode = faults.length ? 1 : 0;
