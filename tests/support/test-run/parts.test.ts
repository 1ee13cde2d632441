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

test('every command in npm run check is its own step', () => {
  expect(commands('check')).toEqual([['biome check', 'tsc'], [], []]);
});

test('without a name, everything runs, the browsers alone and last', () => {
  const lane = ['biome check', 'tsc', ...build, ...store];
  expect(commands()).toEqual([lane, ['vitest run'], ['playwright test']]);
  expect(partsOf(all)).toEqual(['check', 'build', 'store', 'unit', 'e2e']);
});

test('a part that needs the build has it built, but only once', () => {
  expect(commands('e2e', 'store')).toEqual([[...build, ...store], [], ['playwright test']]);
  expect(commands('unit')).toEqual([[], ['vitest run'], []]);
});

test('an unknown part is an error that names the known ones', () => {
  expect(() => planOf(['units'], all)).toThrow('No part units: there are check, build, store, unit, e2e.');
});
