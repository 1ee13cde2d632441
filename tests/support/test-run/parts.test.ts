// @vitest-environment node
import { expect, test } from 'vitest';
import { partsOf, planOf, planOfAll } from './parts.ts';

const all = planOfAll('biome check && tsc --noEmit', '/tmp/reports');
const commands = (...names: string[]) => {
  const { lanes, alone } = planOf(names, all);
  return [...lanes, alone].map((steps) => steps.map(({ command }) => command.replace(/ --.*/, '')));
};

const build = ['wxt build', 'wxt build', 'node scripts/zip.ts'];
const store = ['node scripts/check/lint-ext.ts', 'node scripts/rebuild.ts'];

test('every command of npm run check is a step of its own', () => {
  expect(commands('check')).toEqual([['biome check', 'tsc'], [], []]);
});

test('without a name everything runs, the browsers alone and last', () => {
  const lane = ['biome check', 'tsc', ...build, ...store];
  expect(commands()).toEqual([lane, ['vitest run'], ['playwright test']]);
  expect(partsOf(all)).toEqual(['check', 'build', 'store', 'unit', 'e2e']);
});

test('what works on a build has it built, once', () => {
  expect(commands('e2e', 'store')).toEqual([[...build, ...store], [], ['playwright test']]);
  expect(commands('unit')).toEqual([[], ['vitest run'], []]);
});

test('a part that there is not is an error that names those there are', () => {
  expect(() => planOf(['units'], all)).toThrow('No part units: there are check, build, store, unit, e2e.');
});
