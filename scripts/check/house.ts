import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brokenRules } from '../../tests/support/house/broken-rules.ts';

/** `npm run house`: checks imports between rooms, files per folder, and that no imports form a circle. */

const root = resolve(import.meta.dirname, '../..');
const paths = globSync('{build,components,entrypoints,lib,page,platform,scripts,tests}/**/*.{ts,tsx}', {
  cwd: root,
}).map((path) => path.replaceAll('\\', '/'));
const sources = new Map(
  [...paths, 'wxt.config.ts'].map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

const broken = brokenRules(sources);
for (const line of broken) console.error(line);
console.log(`${sources.size} files, ${broken.length} against the house rules`);
process.exitCode = broken.length > 0 ? 1 : 0;
