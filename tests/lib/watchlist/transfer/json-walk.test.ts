// @vitest-environment node
import { expect, test } from 'vitest';
import { linesAt, walkJson } from '../../../../lib/watchlist/transfer/json-walk.ts';

test.each([
  '{}',
  '[]',
  ' "a" ',
  '-1.5e+10',
  'null',
  '{"a":[1,{"b":[]},"c"],"d":true}',
  '"\\u00e9\\"\\\\"',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
])('%.40s is JSON', (text) => {
  expect(() => JSON.parse(text)).not.toThrow();
  expect(walkJson(text, '').brokenAt).toBeNull();
});

test.each([
  ['', 0],
  ['{', 1],
  ['[1,]', 3],
  ['{"a" 1}', 5],
  ['{"a":1,}', 7],
  ['{a:1}', 1],
  ['[1 2]', 3],
  ['[1]]', 3],
  ['"a', 2],
  ['{"a":nul}', 5],
  ['[01]', 2],
  ['"a\nb"', 2],
  ['{"a":1]', 6],
  ['[1}', 2],
  ["['a']", 1],
])('%j stops being JSON at %i', (text, at) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(walkJson(text, '').brokenAt).toBe(at);
});

test('the elements of the list asked for are found, and of no other list of that name', () => {
  const text = '{"other":[0],"list":[ {"list":[9]},\n[1], "x,]" ],"in":{"list":[8]}}';
  const found = walkJson(text, 'list').elements.map((at) => text.slice(at, at + 3));
  expect(found).toEqual(['{"l', '[1]', '"x,']);
});

test('lines count from 1', () => {
  expect(linesAt('a\nb\n', [0, 1, 2, 3])).toEqual([1, 1, 2, 2]);
});
