import * as v from 'valibot';
import type { Digested, Reading } from './answer.ts';

/** The part of the browser's storage that the cache uses. */
export type CacheArea = {
  get: (keys: string[]) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
};

/** One reading, by the version of the extension that read it. */
const CacheEntry = v.object({ version: v.string(), reading: v.unknown() });

/** Which readings are kept, oldest first. */
const CacheIndex = v.object({ version: v.string(), accessions: v.array(v.string()) });

export type Cache<D extends Digested> = {
  read: (accession: string) => Promise<Reading<D> | null>;
  write: (accession: string, reading: Reading<D>) => Promise<void>;
};

type CacheSettings<D extends Digested> = {
  /** Of the extension: what another version read is not shown, and makes room. */
  version: string;
  schema: v.GenericSchema<unknown, Reading<D>>;
  /** The index under the same prefix, so that clearing the cache for room clears both. */
  keys: { reading: (accession: string) => string; index: string };
};

/** With the rows of each, some 3 kB a filing, these are 1.4 of the 10 MB of extension storage. */
const newest = 500;

/**
 * What EDGAR said, by accession number; a filing never changes, so nothing goes stale but by a release that
 * reads it better.
 */
export function createCache<D extends Digested>(
  area: CacheArea,
  { version, schema, keys }: CacheSettings<D>,
): Cache<D> {
  async function read(accession: string): Promise<Reading<D> | null> {
    const key = keys.reading(accession);
    const entry = (await area.get([key]))[key];
    if (!v.is(CacheEntry, entry) || entry.version !== version) return null;
    const read = v.safeParse(schema, entry.reading);
    return read.success ? read.output : null;
  }

  /**
   * To be called by one at a time over all tabs. Without room the older readings make it; where that is not
   * enough, nothing is kept, and nothing else lost.
   */
  async function write(accession: string, reading: Reading<D>): Promise<void> {
    const index = (await area.get([keys.index]))[keys.index];
    const kept = v.is(CacheIndex, index) ? index.accessions.filter((other) => other !== accession) : [];
    const usable = v.is(CacheIndex, index) && index.version === version ? kept : [];
    const accessions = [...usable, accession].slice(-newest);
    const keep = new Set(accessions);
    const dropped = kept.filter((other) => !keep.has(other));
    const put = (listed: string[]) =>
      area.set({
        [keys.reading(accession)]: { version, reading },
        [keys.index]: { version, accessions: listed },
      });
    try {
      if (dropped.length > 0) await area.remove(dropped.map(keys.reading));
      await put(accessions).catch(async () => {
        await area.remove(kept.map(keys.reading));
        await put([accession]);
      });
    } catch {
      // Full storage is reported where something would be lost; this can be asked for again.
    }
  }

  return { read, write };
}
