import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import {
  type Count,
  type Counts,
  countPlaywright,
  countStep,
  countVitest,
} from '../tests/support/test-counts.ts';

/** `npm test`: every check there is, one after the other, and one line with what came of them all. */

const root = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'form4-lens-test-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

const counts = [
  step('biome ci --error-on-warnings'),
  step('tsc --noEmit'),
  step('knip'),
  step(
    `vitest run --reporter=default --reporter=json --outputFile.json=${vitestReport}`,
    countVitest,
    vitestReport,
  ),
  step('wxt build'),
  step('wxt build --browser firefox'),
  step('web-ext lint --warnings-as-errors --source-dir .output/firefox-mv3'),
  step('playwright test --reporter=list,json', countPlaywright, playwrightReport),
];
rmSync(reports, { recursive: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function step(commandLine: string, count: Count = countStep, reportFile?: string): Counts {
  console.log(`\n$ ${commandLine.replace(reports, '…')}`);
  const [command = '', ...args] = commandLine.split(' ');
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
      PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
    },
  });
  const report = reportFile && existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : null;
  return count(status, report);
}
