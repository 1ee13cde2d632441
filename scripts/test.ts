import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Counts } from '../tests/support/test-run/counts.ts';
import { partsOf, planOf, planOfAll, type Step } from '../tests/support/test-run/parts.ts';
import { runStep } from '../tests/support/test-run/run-step.ts';

/**
 * `npm test [-- PART…]`: runs every check, or the named parts (`--list` prints their names), and ends with
 * one line of results for all of them. The exit code is 1 if anything failed.
 */

const { values, positionals } = parseArgs({ options: { list: { type: 'boolean' } }, allowPositionals: true });
const root = resolve(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const reports = mkdtempSync(join(tmpdir(), 'form4-lens-test-'));
process.once('exit', () => rmSync(reports, { recursive: true }));

const all = planOfAll(scripts.check, reports);
if (values.list) console.log(partsOf(all).join('\n'));
else await run(positionals);

async function run(names: readonly string[]): Promise<void> {
  const { lanes, alone } = planOf(names, all);
  const busyLanes = lanes.filter((lane) => lane.length > 0);
  let isBuilt = true;

  const runAll = async (steps: readonly Step[], live: boolean): Promise<Counts[]> => {
    const counts: Counts[] = [];
    for (const step of steps) {
      if (step.needsBuild && !isBuilt) console.log(`\n$ ${step.command}\nNot run: the build failed.`);
      const count =
        step.needsBuild && !isBuilt ? { passed: 0, failed: 1 } : await runStep(step, { root, live });
      if (step.part === 'build' && count.failed) isBuilt = false;
      counts.push(count);
    }
    return counts;
  };

  const beside = await Promise.all(busyLanes.map((lane) => runAll(lane, busyLanes.length === 1)));
  const counts = [...beside.flat(), ...(await runAll(alone, true))];
  const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
