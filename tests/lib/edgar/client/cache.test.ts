import { expect, test } from 'vitest';
import { type CacheArea, createCache as createCacheOf } from '../../../../lib/edgar/client/cache.ts';
import { GlanceReading } from '../../../../lib/glance/digest.ts';
import { cacheKeys } from '../../../../lib/storage-keys.ts';
import { accession, reading } from '../../../support/fakes/surroundings.ts';

const createCache = (area: CacheArea, version: string) =>
  createCacheOf(area, { version, schema: GlanceReading, keys: cacheKeys });

function memory() {
  const items = new Map<string, unknown>();
  const area: CacheArea = {
    get: async (keys) =>
      Object.fromEntries(keys.filter((key) => items.has(key)).map((key) => [key, items.get(key)])),
    set: async (added) => {
      for (const [key, value] of Object.entries(added)) items.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of keys) items.delete(key);
    },
  };
  return { items, area };
}

const readings = (items: Map<string, unknown>) => [...items.keys()].filter((key) => key !== 'hover:index');

test('what was read is read back, of every kind', async () => {
  const cache = createCache(memory().area, '1.0');
  const other = { kind: 'other-form', formType: '10-K' } as const;
  const none = { kind: 'unreadable', reason: 'no-document' } as const;
  await cache.write(accession(1), reading(1));
  await cache.write(accession(2), other);
  await cache.write(accession(3), none);
  expect(await cache.read(accession(1))).toEqual(reading(1));
  expect(await cache.read(accession(2))).toEqual(other);
  expect(await cache.read(accession(3))).toEqual(none);
  expect(await cache.read(accession(4))).toBeNull();
});

test('what another release read is not shown, and goes with the first new reading', async () => {
  const { items, area } = memory();
  const old = createCache(area, '1.0');
  await old.write(accession(1), reading(1));
  await old.write(accession(2), reading(2));
  const cache = createCache(area, '1.1');
  expect(await cache.read(accession(1))).toBeNull();
  await cache.write(accession(3), reading(3));
  expect(readings(items)).toEqual([`hover:${accession(3)}`]);
});

test('a record that is no reading is not shown', async () => {
  const { items, area } = memory();
  const cache = createCache(area, '1.0');
  for (const record of [
    null,
    'text',
    { version: '1.0' },
    { version: '1.0', reading: { kind: 'filing', glance: {} } },
  ]) {
    items.set(`hover:${accession(1)}`, record);
    expect(await cache.read(accession(1))).toBeNull();
  }
});

test('the newest five hundred are kept, and one read again is new again', async () => {
  const { items, area } = memory();
  const cache = createCache(area, '1.0');
  for (let number = 1; number <= 500; number++) await cache.write(accession(number), reading(number));
  await cache.write(accession(1), reading(1));
  await cache.write(accession(501), reading(501));
  expect(readings(items)).toHaveLength(500);
  expect(await cache.read(accession(1))).toEqual(reading(1));
  expect(await cache.read(accession(2))).toBeNull();
  expect(await cache.read(accession(501))).toEqual(reading(501));
});

test('a damaged or missing index does not stop the cache', async () => {
  const { items, area } = memory();
  const cache = createCache(area, '1.0');
  await cache.write(accession(1), reading(1));
  items.set('hover:index', { accessions: 'all' });
  await cache.write(accession(2), reading(2));
  expect(await cache.read(accession(2))).toEqual(reading(2));
});

test('in full storage, older readings make room for the newest', async () => {
  const { items, area } = memory();
  const room = 3;
  const set: CacheArea['set'] = async (added) => {
    const keys = new Set([...items.keys(), ...Object.keys(added)]);
    if (keys.size > room) throw new Error('quota exceeded');
    await area.set(added);
  };
  const cache = createCache({ ...area, set }, '1.0');
  for (const number of [1, 2, 3]) await cache.write(accession(number), reading(number));
  expect(await cache.read(accession(3))).toEqual(reading(3));
  expect(await cache.read(accession(1))).toBeNull();
  await cache.write(accession(4), reading(4));
  expect(readings(items)).toHaveLength(2);
});

test('full storage takes nothing more and breaks nothing', async () => {
  const { area } = memory();
  const cache = createCache({ ...area, set: () => Promise.reject(new Error('quota exceeded')) }, '1.0');
  await expect(cache.write(accession(1), reading(1))).resolves.toBeUndefined();
  expect(await cache.read(accession(1))).toBeNull();
});
