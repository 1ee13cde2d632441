import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { keptIndexKey } from '../../lib/storage-keys.ts';
import { setWithRoom } from './set-with-room.ts';

/** ISO moments by storage key. */
const Index = v.fallback(v.record(v.string(), v.string()), {});

const readIndex = async (): Promise<Record<string, string>> =>
  v.parse(Index, (await browser.storage.local.get(keptIndexKey))[keptIndexKey]);

/** How many parties are kept of each kind: the latest. */
const newest = 200;

/**
 * Keeps what was loaded of a party, and drops the oldest of the same kind beyond the limit.
 * @param moment when it was loaded, ISO
 * @param isOfKind whether a key is of the same kind
 * @throws StorageFull
 */
export async function keepDated(
  key: string,
  value: unknown,
  moment: string,
  isOfKind: (key: string) => boolean,
): Promise<void> {
  const index = { ...(await readIndex()), [key]: moment };
  const others = Object.entries(index)
    .filter(([other]) => isOfKind(other) && other !== key)
    .sort(([, a], [, b]) => (a < b ? 1 : -1));
  const dropped = others.slice(newest - 1).map(([other]) => other);
  for (const other of dropped) delete index[other];
  await setWithRoom({ [key]: value, [keptIndexKey]: index });
  if (dropped.length > 0) await browser.storage.local.remove(dropped);
}

/** Deletes what is stored under these keys. */
export async function dropDated(keys: readonly string[]): Promise<void> {
  const index = await readIndex();
  for (const key of keys) delete index[key];
  const isEmpty = Object.keys(index).length === 0;
  if (!isEmpty) await browser.storage.local.set({ [keptIndexKey]: index });
  await browser.storage.local.remove([...keys, ...(isEmpty ? [keptIndexKey] : [])]);
}
