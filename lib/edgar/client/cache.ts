import * as v from 'valibot';
import type { Digested, Reading } from './answer.ts';

/** The part of the browser's storage that the cache uses. */
export type CacheArea = {
  get: (keys: string[]) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
};

/** One reading, with the version of the extension that made it. */
const CacheEntry = v.object({ version: v.string(), reading: v.unknown() });

/** Which readings are kept, oldest first. */
const CacheIndex = v.object({ version: v.string(), accessions: v.array(v.string()) });

export type Cache<D extends Digested> = {
  read: (accession: string) => Promise<Reading<D> | null>;
  write: (accession: string, reading: Reading<D>) => Promise<void>;
};

type CacheSettings<D extends Digested> = {
  /** The extension's version. Readings by another version are not used, and the next write removes them. */
  version: string;
  schema: v.GenericSchema<unknown, Reading<D>>;
  /** The index has the same prefix, so clearing the cache to make room clears both. */
  keys: { reading: (accession: string) => string; index: string };
};

/** The most readings kept. At about 3 kB each, rows included, they take 1.4 of the 10 MB of storage. */
const newest = 500;

/**
 * What EDGAR said, by accession number. A filing never changes, so a reading becomes stale only with a
 * release that may read the filing better.
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
   * Must not run more than once at a time across all tabs. If there is no room, all older readings are
   * removed; if that is not enough, this one is not kept, and nothing else is lost.
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
      // Full storage is reported only if something would be lost; a reading can be requested again.
    }
  }

  return { read, write };
}
