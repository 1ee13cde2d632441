// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { StorageFull } from '../../../lib/extension/storage-full.ts';
import { setWithRoom } from '../../../platform/storage/set-with-room.ts';
import { storedKeys } from '../../../platform/storage/stored-keys.ts';
import { local, resetStorage, stored } from '../../support/fakes/fake-storage.ts';

const limit = 400;

/** An area that holds `limit` bytes, and refuses more as Chromium does. */
beforeEach(() => {
  resetStorage();
  const { set } = local;
  vi.spyOn(local, 'set').mockImplementation(async (items: object) => {
    const bytes = (await local.getBytesInUse(null)) + JSON.stringify(items).length;
    if (bytes > limit) throw new Error('Resource::kQuotaBytes quota exceeded');
    await set(items);
  });
});

test('cached summaries make room, and nothing else does', async () => {
  await local.set({ 'hover:1': 'x'.repeat(150), 'watch:a': 'y'.repeat(100), 'setting:theme': 'dark' });
  await setWithRoom({ 'watch:b': 'z'.repeat(150) });
  expect(Object.keys(await stored()).toSorted()).toEqual(['setting:theme', 'watch:a', 'watch:b']);
});

test('then records make room, oldest first, and no more of them than needed', async () => {
  await local.set({
    'record:c': 'r'.repeat(60),
    'record:a': 'r'.repeat(60),
    'notices:b': 'n'.repeat(60),
    'watch:a': 'y'.repeat(60),
    'record-index': { 'record:c': '3', 'record:a': '1', 'notices:b': '2' },
  });
  const kept = async () => Object.keys(await stored()).filter((key) => /^(record|notices):/.test(key));
  await setWithRoom({ 'watch:b': 'z'.repeat(40) });
  expect(await kept()).toEqual(['record:c', 'notices:b']);
  await setWithRoom({ 'watch:c': 'z'.repeat(50) });
  expect(await kept()).toEqual(['record:c']);
});

test('a record that is being written makes room only for itself', async () => {
  await local.set({ 'record:a': 'r'.repeat(150), 'record:b': 'r'.repeat(150) });
  await setWithRoom({ 'record:a': 'R'.repeat(200) });
  expect(await stored()).toEqual({ 'record:a': 'R'.repeat(200) });
});

test('records that would make too little room stay', async () => {
  await local.set({ 'record:a': 'r'.repeat(60), 'watch:a': 'y'.repeat(100) });
  await expect(setWithRoom({ 'watch:b': 'z'.repeat(400) })).rejects.toThrow(StorageFull);
  expect(Object.keys(await stored()).toSorted()).toEqual(['record:a', 'watch:a']);
});

test('if there is still no room, nothing changes, and the error says how full it is', async () => {
  await local.set({ 'watch:a': 'y'.repeat(300) });
  Object.assign(local, { getBytesInUse: async () => 10_380_000 });
  const write = setWithRoom({ 'watch:b': 'z'.repeat(150) });
  await expect(write).rejects.toThrow(StorageFull);
  await expect(write).rejects.toThrow('9.9 of 10.0 MB are used');
  expect(Object.keys(await stored())).toEqual(['watch:a']);
});

test('another error is not mistaken for a full storage', async () => {
  vi.spyOn(local, 'set').mockRejectedValue(new Error('Extension context invalidated.'));
  await expect(setWithRoom({ a: 1 })).rejects.toThrow('context invalidated');
});

test('keys are listed without their values if the browser can do so', async () => {
  const getKeys = vi.fn(async () => ['a', 'b']);
  const get = vi.fn();
  expect(await storedKeys(Object.assign(Object.create(local), { getKeys, get }))).toEqual(['a', 'b']);
  expect(get).not.toHaveBeenCalled();
});
