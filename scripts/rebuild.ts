import { execSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';

/**
 * `node scripts/rebuild.ts [--install]`: unpacks the sources packed by `npm run zip` into an empty folder
 * outside the project, runs the commands of their README there, and compares the packages with those in
 * `.output/`. The exit code is 1 if any differs by a byte. Without `--install`, `npm ci` is skipped and the
 * packages installed here are used: the same lock file produced them.
 */

const { values } = parseArgs({ options: { install: { type: 'boolean', default: false } } });
const root = resolve(import.meta.dirname, '..');
const output = join(root, '.output');
const sums = readFileSync(join(output, 'SHA256SUMS'), 'utf8');
const packages = [...sums.matchAll(/ {2}(\S+)$/gm)].map(([, file = '']) => file);
const sources = packages.find((file) => file.endsWith('-sources.zip'));
if (!sources) throw new Error('No sources are packed: run "npm run zip" first.');

const place = mkdtempSync(join(tmpdir(), 'somewhere-else-'));
process.once('exit', () => rmSync(place, { recursive: true }));
unpack(join(output, sources), place);
for (const command of commandsOf(readFileSync(join(place, 'README.md'), 'utf8'))) {
  console.log(`$ ${command}`);
  if (command === 'npm ci' && !values.install) lendPackages();
  else run(command);
}
const differing = packages.filter((file) => !isSame(file));
console.log(`${packages.length} packages rebuilt from ${sources}; ${differing.length} differ from .output/`);
process.exitCode = differing.length > 0 ? 1 : 0;

/** Writes the last file first: the order of files on the disk must not matter. */
function unpack(zip: string, folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip))).reverse()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** The lines of the README's code block that builds the packages. */
function commandsOf(readme: string): string[] {
  const blocks = [...readme.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = '']) => block);
  const block = blocks.find((text) => text.includes('npm run zip'));
  if (!block) throw new Error('The README of the sources does not say how to build them.');
  return block.trim().split('\n');
}

function lendPackages(): void {
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
  run('npm run postinstall');
}

/** Runs a command in another time zone and language. */
function run(command: string): void {
  const env = { ...process.env, CI: 'true', INIT_CWD: place, TZ: 'Pacific/Auckland', LC_ALL: 'C' };
  try {
    execSync(command, { cwd: place, env, stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    console.error(`${stdout}${stderr}`);
    throw new Error(`“${command}” fails when run on the packed sources only.`);
  }
}

/** Whether a package and the rebuilt one are the same to the byte; prints the files that differ. */
function isSame(file: string): boolean {
  const [here, there] = [output, join(place, '.output')].map((folder) => readFileSync(join(folder, file)));
  if (!here || !there || here.equals(there)) return true;
  const [ours, theirs] = [unzipSync(here), unzipSync(there)];
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const changed = names.filter((name) => !Buffer.from(ours[name] ?? []).equals(theirs[name] ?? Buffer.of()));
  console.error(`${file} differs: ${changed.join(', ') || 'the same files, packed differently'}`);
  return false;
}
