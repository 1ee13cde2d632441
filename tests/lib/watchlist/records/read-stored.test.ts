// @vitest-environment node
import { expect, test } from 'vitest';
import { watchKey } from '../../../../lib/storage-keys.ts';
import { readUnderKey } from '../../../../lib/watchlist/records/read-stored.ts';

const party = { kind: 'issuer', cik: '0000778164' } as const;
const record = {
  version: 1,
  ...party,
  name: 'Alto',
  ticker: null,
  role: null,
  addedAt: '2026-01-01T00:00:00.000Z',
};

test.each(['watch:issuer:778164', 'watch:owner:0000778164', 'seen:issuer:0000778164'])(
  'what stands under the broken key %s is unreadable, not invisible',
  (key) => {
    expect(readUnderKey(key, { version: 1 })).toMatchObject({ state: 'unreadable' });
  },
);

test('a record under the key of another party is unreadable', () => {
  expect(readUnderKey(watchKey(party), record)).toMatchObject({ state: 'ok' });
  expect(readUnderKey(watchKey({ ...party, kind: 'insider' }), record)).toMatchObject({
    state: 'unreadable',
    why: 'belongs under watch:issuer:0000778164',
  });
});

test('every field that is wrong is named with the reason', () => {
  const { name, ...nameless } = record;
  const damaged = { ...nameless, cik: '778164', addedAt: 'Jan 2, 2026' };
  expect(readUnderKey(watchKey(party), damaged)).toMatchObject({
    why: 'cik: not a CIK of ten digits; name: missing; addedAt: not a moment in UTC',
  });
});
