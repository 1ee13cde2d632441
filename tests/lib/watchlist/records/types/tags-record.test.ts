// @vitest-environment node
import { expect, test } from 'vitest';
import { parseTags } from '../../../../../lib/watchlist/records/types/tags-record.ts';

test.each([
  ['energy, to read', ['energy', 'to read']],
  [' energy ,, Energy,ENERGY ', ['energy']],
  ['two   words', ['two words']],
  ['', []],
  ['x'.repeat(50), ['x'.repeat(40)]],
])('%j are the tags %j', (typed, tags) => {
  expect(parseTags(typed)).toEqual(tags);
});
