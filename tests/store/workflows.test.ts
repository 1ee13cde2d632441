import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../../.github/workflows');
const workflows = globSync('*.yml', { cwd: folder });

test.each(workflows)('%s runs no actions but our own and those pinned by a commit', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const actions = [...text.matchAll(/\buses: (.*)$/gm)].map(([, action]) => action);
  expect(actions).not.toEqual([]);
  for (const action of actions) expect(action).toMatch(/^(\.\/\.github\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v)/);
});
