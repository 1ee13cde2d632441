import { execSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';

/**
 * `node scripts/rebuild.ts [--install]`: unpacks the sources that `npm run zip` packed in an empty place far
 * from here, runs the commands of their README there, and compares the packages with those in `.output/`:
 * exit code 1 where one differs by a byte. Without `--install`, `npm ci` is left out and the packages that
 * are installed here are lent: they are what the same lock file gave.
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

/** The last file first: no order of the disk may matter. */
function unpack(zip: string, folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip))).reverse()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** The lines of the README's block that packs. */
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

/** In another time zone and language. */
function run(command: string): void {
  const env = { ...process.env, CI: 'true', INIT_CWD: place, TZ: 'Pacific/Auckland', LC_ALL: 'C' };
  try {
    execSync(command, { cwd: place, env, stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    console.error(`${stdout}${stderr}`);
    throw new Error(`“${command}” fails on the sources alone.`);
  }
}

/** Whether a package is the rebuilt one, to the byte; says where it is not. */
function isSame(file: string): boolean {
  const [here, there] = [output, join(place, '.output')].map((folder) => readFileSync(join(folder, file)));
  if (!here || !there || here.equals(there)) return true;
  const [ours, theirs] = [unzipSync(here), unzipSync(there)];
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const changed = names.filter((name) => !Buffer.from(ours[name] ?? []).equals(theirs[name] ?? Buffer.of()));
  console.error(`${file} differs: ${changed.join(', ') || 'the same files, packed in another way'}`);
  return false;
}
