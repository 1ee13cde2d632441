import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Counts } from './counts.ts';
import type { Step } from './parts.ts';

type Surroundings = {
  /** The project's folder. */
  root: string;
  /** Whether the output is shown as it arrives; otherwise it is printed in one piece at the end. */
  live: boolean;
};

/** Runs a command of the project's own tools and counts its results. One that cannot start has failed. */
export async function runStep(
  { command, count, report }: Step,
  { root, live }: Surroundings,
): Promise<Counts> {
  const began = performance.now();
  if (live) console.log(`\n$ ${command}`);
  const [program = '', ...args] = command.split(' ');
  const output: Buffer[] = [];
  const status = await new Promise<number | null>((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
        PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
        ...(report && { PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
      },
    });
    child.stdout?.on('data', (data) => output.push(data));
    child.stderr?.on('data', (data) => output.push(data));
    child.once('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      resolve(null);
    });
    child.once('close', resolve);
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  if (live) console.log(`(${seconds} s)`);
  else console.log(`\n$ ${command} (${seconds} s)\n${Buffer.concat(output)}`.trimEnd());
  return count(status, report && existsSync(report) ? readFileSync(report, 'utf8') : null);
}
