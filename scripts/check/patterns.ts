import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Pattern, patternsBuiltBy, patternsIn } from '../../tests/support/house/patterns-in.ts';
import { steepPatterns } from '../../tests/support/house/steep-patterns.ts';

/** `npm run patterns`: checks that the time a pattern of the product takes grows no faster than the text. */

const root = resolve(import.meta.dirname, '../..');
const patterns: Pattern[] = [];
const unseen: string[] = [];
for (const path of globSync('{components,entrypoints,lib,page,platform}/**/*.{ts,tsx}', { cwd: root })) {
  const { written, built } = patternsIn(path, readFileSync(join(root, path), 'utf8'));
  patterns.push(...written);
  if (built.length === 0) continue;
  const made = await patternsBuiltBy(join(root, path));
  patterns.push(...made);
  unseen.push(...built.filter((at) => !loaded(at)));
}

/** A module is loaded once, by whichever file imports it first. */
function loaded(at: string): boolean {
  return patterns.some((pattern) => pattern.at.includes(`${at}:`));
}

const wrong = [
  ...unseen.map((at) => `${at}: built at run time, where it cannot be checked: build it when the file loads`),
  ...new Set(steepPatterns(patterns)),
];
for (const line of wrong) console.error(line);
console.log(`${patterns.length} patterns, ${wrong.length} of them not linear`);
process.exitCode = wrong.length > 0 ? 1 : 0;
