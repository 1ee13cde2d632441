// @vitest-environment node
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type RecordType, readRecord } from '../../../../lib/watchlist/records/record-type.ts';

const Pet = v.object({ version: v.literal(2), name: v.string() });
const pets: RecordType<v.InferOutput<typeof Pet>> = {
  schema: Pet,
  upgrades: [(old) => ({ version: 2, name: (old as { called: string }).called.trim() })],
};

test('a record of an old version is upgraded as it is read', () => {
  const stored = Object.freeze({ version: 1, called: ' Rex ' });
  expect(readRecord(pets, stored)).toEqual({ state: 'ok', value: { version: 2, name: 'Rex' } });
});

test('an upgrade that fails leaves the record as it was, and says so', () => {
  const stored = { version: 1, called: 7 };
  expect(readRecord(pets, stored)).toEqual({
    state: 'unreadable',
    raw: { version: 1, called: 7 },
    why: expect.stringContaining('version 1 could not be upgraded'),
  });
});

test('a record of a later release is handed back unread', () => {
  const stored = { version: 3, name: { first: 'Rex' } };
  expect(readRecord(pets, stored)).toEqual({ state: 'newer', raw: stored, version: 3 });
});

describe('what is no record is unreadable, with the reason', () => {
  test.each([
    ['text', 'version'],
    [42, 'version'],
    [[], 'version'],
    [{ name: 'Rex' }, 'version'],
    [{ version: '2', name: 'Rex' }, 'version'],
    [{ version: 0, name: 'Rex' }, 'version'],
    [{ version: 2 }, 'name'],
    [{ version: 2, name: null }, 'name'],
  ])('%j', (raw, field) => {
    expect(readRecord(pets, raw)).toMatchObject({
      state: 'unreadable',
      raw,
      why: expect.stringContaining(field),
    });
  });
});

test('nothing stored is absent, not unreadable', () => {
  expect(readRecord(pets, undefined)).toEqual({ state: 'absent' });
});

test('a reason that quotes what was found is cut short', () => {
  const read = readRecord(pets, { version: 2, name: ['x'.repeat(10_000)] });
  const long = readRecord(
    { schema: v.object({ version: v.literal(1), n: v.number() }), upgrades: [] },
    {
      version: 1,
      n: 'x'.repeat(10_000),
    },
  );
  expect(read).toMatchObject({ why: 'name: expected string but received Array' });
  expect(long).toMatchObject({ why: expect.stringMatching(/^n: expected number but received "x{20,80}…$/) });
});
