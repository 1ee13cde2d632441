import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';

/**
 * `npm run zip`: packs the builds for Chrome and Edge and for Firefox, and the sources of both, into
 * `.output/`, with their checksums. The same sources give the same bytes on every machine: entries are
 * sorted, all have the same time and no owners or modes, and they are compressed in JavaScript, since zlib's
 * output differs between its builds.
 */

const root = resolve(import.meta.dirname, '..');
const output = join(root, '.output');

/** Parsed in the machine's own time zone, in which a zip's times are also written. */
const mtime = '2020-01-01T00:00:00';

/** All that `npm ci && npm run zip` needs. */
const sources = [
  '{build,components,entrypoints,lib,page,platform,public}/**',
  'scripts/zip.ts',
  '{package,package-lock,tsconfig}.json',
  'wxt.config.ts',
  '.{npmrc,nvmrc}',
  '{LICENSE,README.md}',
];

const sums = [
  pack('chrome-edge', join(output, 'chrome-mv3'), ['**']),
  pack('firefox', join(output, 'firefox-mv3'), ['**']),
  pack('sources', root, sources),
];
writeFileSync(join(output, 'SHA256SUMS'), sums.join(''));
process.stdout.write(sums.join(''));

/** @returns the package's line in SHA256SUMS */
function pack(kind: string, folder: string, patterns: readonly string[]): string {
  const names = globSync(patterns, { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  if (names.length === 0) throw new Error(`${folder} is empty: run "npm run build" first.`);
  const entries = names.map((path) => [path, readFileSync(join(folder, path))]);
  const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime });
  const file = `form4-lens-${kind}.zip`;
  writeFileSync(join(output, file), zip);
  return `${createHash('sha256').update(zip).digest('hex')}  ${file}\n`;
}
