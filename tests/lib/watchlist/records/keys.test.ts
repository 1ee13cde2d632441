// @vitest-environment node
import { expect, test } from 'vitest';
import { padCik } from '../../../../lib/edgar/addresses/cik.ts';
import {
  isWatchlistKey,
  noteKey,
  parseKey,
  seenKey,
  tagsKey,
  watchKey,
} from '../../../../lib/watchlist/records/keys.ts';
import { readAny } from '../../../../lib/watchlist/records/stored.ts';

const party = { kind: 'issuer', cik: '0000778164' } as const;

test.each([
  [watchKey(party), 'watch'],
  [noteKey(party), 'note'],
  [tagsKey(party), 'tags'],
  [seenKey(party, '0001104659-21-041234'), 'seen'],
])('%s leads back to the party and the concern', (key, concern) => {
  expect(parseKey(key)).toEqual({ concern, party });
});

test.each([
  'watch:issuer:778164',
  'watch:owner:0000778164',
  'watch:issuer',
  'seen:issuer:0000778164',
  'note:issuer:0000778164:x',
])('%s is a broken key of the watchlist: what stands there is unreadable, not invisible', (key) => {
  expect(isWatchlistKey(key)).toBe(true);
  expect(readAny(key, { version: 1 })).toMatchObject({ state: 'unreadable' });
});

test('keys of others are left alone', () => {
  expect(
    ['watch-unreadable:watch:issuer:1', 'hover:0001', 'setting:theme', 'watchful:issuer:1'].filter(
      isWatchlistKey,
    ),
  ).toEqual([]);
});

test('a record under the key of another party is unreadable', () => {
  const record = {
    version: 1,
    ...party,
    name: 'Alto',
    ticker: null,
    role: null,
    addedAt: '2026-01-01T00:00:00.000Z',
  };
  expect(readAny(watchKey(party), record)).toMatchObject({ state: 'ok' });
  expect(readAny(watchKey({ ...party, kind: 'insider' }), record)).toMatchObject({ state: 'unreadable' });
});

test.each([
  ['1300650', '0001300650'],
  ['0001300650', '0001300650'],
  ['00000000001300650', '0001300650'],
  ['', null],
  ['12345678901', null],
  ['CIK1', null],
])('the CIK %j is filed as %j', (text, padded) => {
  expect(padCik(text)).toBe(padded);
});
