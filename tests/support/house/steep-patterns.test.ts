import { expect, test } from 'vitest';
import { patternsIn } from './patterns-in.ts';
import { steepPatterns } from './steep-patterns.ts';

const steep = (pattern: RegExp) => steepPatterns([{ at: '', source: pattern.source, flags: pattern.flags }]);

test.each([
  ['two parts that share out the same blanks', /^\s*,?\s*and$/],
  ['a search that starts over at each zero', /0+$/],
  ['repetitions in repetitions', /^(?:a+)+$/],
])('%s', (_, pattern) => {
  expect(steep(pattern)).not.toEqual([]);
});

test('blanks that only one part can match', () => {
  expect(steep(/^\s*(?:,\s*)?and$/)).toEqual([]);
});

test('literals are found with their lines, and so are the lines that build others', () => {
  const source = 'const a = /x+/i;\nconst b = new RegExp(a.source);\n';
  expect(patternsIn('lib/a.ts', source)).toEqual({
    written: [{ at: 'lib/a.ts:1', source: 'x+', flags: 'i' }],
    built: ['lib/a.ts:2'],
  });
});
