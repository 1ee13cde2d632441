import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { summarize } from '../lib/form4/summary/summarize.ts';
import { readDocument } from '../tests/support/read-document.ts';
import { saidOf } from './said-of.ts';

/**
 * `npm run -s read -- [--url URL] [--say] FILE…`: reads pages, XML and submissions, and prints a line of JSON
 * for each; with `--say`, also what a reader is told about it: the sentence, every row's note, and the flags.
 * The exit code is 1 if a file could not be read, and 2 if the command itself cannot be understood.
 */

const usage = 'Usage: npm run -s read -- [--url URL] [--say] FILE…';

/** npm runs scripts in the project's folder, but the user's paths are relative to the user's own. */
const here = process.env.INIT_CWD ?? process.cwd();

const { files, url, isSaid } = readArguments();
try {
  await pipeline(Readable.from(lines()), process.stdout);
} catch (error) {
  // A reader such as `head` has seen enough.
  if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
}

async function* lines(): AsyncGenerator<string> {
  for (const file of files) {
    const answer = await read(file);
    if (!answer.ok) process.exitCode = 1;
    yield `${JSON.stringify({ file, ...answer })}\n`;
  }
}

async function read(file: string) {
  const path = resolve(here, file);
  try {
    const reading = readDocument(await readFile(path), url ?? pathToFileURL(path));
    if (!reading.ok) return reading;
    const { filing } = reading;
    const summary = summarize(filing);
    return { ok: true, filing, summary, ...(isSaid && saidOf(filing, summary)) };
  } catch (error) {
    return {
      ok: false,
      reason: 'unreadable',
      missing: [error instanceof Error ? error.message : String(error)],
    };
  }
}

function readArguments(): { files: string[]; url: URL | null; isSaid: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { url: { type: 'string' }, say: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new Error('No file given.');
    const at = values.url === undefined ? null : new URL(values.url);
    return { files: positionals, url: at, isSaid: values.say };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}
