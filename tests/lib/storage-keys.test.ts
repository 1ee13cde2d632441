// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  alertKey,
  cacheKeys,
  isCacheKey,
  isRecordKey,
  isSetAsideKey,
  noteKey,
  parseKey,
  partyRecords,
  seenKey,
  setAsideKey,
  tagsKey,
  watchKey,
} from '../../lib/storage-keys.ts';

const party = { kind: 'issuer', cik: '0000778164' } as const;

test('the keys are those that have always been stored', () => {
  expect([
    watchKey(party),
    noteKey(party),
    tagsKey(party),
    alertKey(party),
    seenKey(party, '0001104659-21-041234'),
  ]).toEqual([
    'watch:issuer:0000778164',
    'note:issuer:0000778164',
    'tags:issuer:0000778164',
    'alert:issuer:0000778164',
    'seen:issuer:0000778164:0001104659-21-041234',
  ]);
});

test.each([
  [watchKey(party), 'watch', undefined],
  [noteKey(party), 'note', undefined],
  [tagsKey(party), 'tags', undefined],
  [alertKey(party), 'alert', undefined],
  [seenKey(party, '0001104659-21-041234'), 'seen', '0001104659-21-041234'],
])('%s leads back to the party, the concern and the filing', (key, concern, accession) => {
  expect(parseKey(key)).toEqual({ concern, party, accession });
});

test.each([
  'watch:issuer:778164',
  'watch:owner:0000778164',
  'watch:issuer',
  'seen:issuer:0000778164',
  'note:issuer:0000778164:x',
])('%s is a broken key of the watchlist', (key) => {
  expect(isRecordKey(key)).toBe(true);
  expect(parseKey(key)).toBeNull();
});

test('keys of others are left alone', () => {
  const others = ['watch-unreadable:watch:issuer:1', 'hover:0001', 'setting:theme', 'watchful:issuer:1'];
  expect(others.filter((key) => isRecordKey(key))).toEqual([]);
});

test('a record set aside and a cached reading are known by their keys', () => {
  expect(isSetAsideKey(setAsideKey(watchKey(party), '1'))).toBe(true);
  expect(isSetAsideKey(watchKey(party))).toBe(false);
  expect([cacheKeys.index, cacheKeys.reading('0001104659-21-041234')].every(isCacheKey)).toBe(true);
});

describe('no key is spelled outside lib/storage-keys.ts', () => {
  const product = ['lib', 'platform', 'page', 'components', 'entrypoints'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${room}/${file}`),
  );
  // The table in that file names every key; `popup` is also a word in other texts.
  const table = readFileSync('lib/storage-keys.ts', 'utf8').matchAll(/^ \* \| `([a-z-]+)(:?)[^`]*`/gm);
  const keys = [...table].map(([, name = '', colon = '']) => ({ name, isPrefix: colon === ':' }));
  const namesOf = (isPrefix: boolean) =>
    keys.flatMap((key) => (key.isPrefix === isPrefix && key.name !== 'popup' ? [key.name] : [])).join('|');
  const spelled = new RegExp(`(['"\`])(?:(?:${namesOf(true)}):(?! )|(?:${namesOf(false)})\\1)`);

  test('the table has a line for each record of the watchlist', () => {
    expect(keys.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(partyRecords)));
  });

  test.each(product.filter((file) => file !== 'lib/storage-keys.ts'))('%s', (file) => {
    expect(spelled.exec(readFileSync(file, 'utf8'))?.[0]).toBeUndefined();
  });
});
