import { listOf, shape, text } from '../../shape.ts';
import { isReading, type Reading } from './answer.ts';

/** The part of the browser's storage that the cache uses. */
export type Area = {
  get: (keys: string[]) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
};

const isEntry = shape({ version: text, reading: isReading });

/** Which readings are kept, oldest first. */
const isIndex = shape({ version: text, accessions: listOf(text) });

const keyOf = (accession: string) => `hover:${accession}`;
/** Under the same prefix: who makes room by dropping what can be had again drops it too. */
const indexKey = 'hover:index';
const newest = 1000;

/**
 * What EDGAR said, by accession number; a filing never changes, so nothing goes stale but by a release that
 * reads it better.
 * @param version of the extension: what another version read is not shown and makes room
 */
export function createCache(area: Area, version: string) {
  async function read(accession: string): Promise<Reading | null> {
    const key = keyOf(accession);
    const entry = (await area.get([key]))[key];
    return isEntry(entry) && entry.version === version ? entry.reading : null;
  }

  /**
   * To be called by one at a time over all tabs. Without room nothing is kept, and nothing else lost.
   */
  async function write(accession: string, reading: Reading): Promise<void> {
    const index = (await area.get([indexKey]))[indexKey];
    const kept = isIndex(index) ? index.accessions.filter((other) => other !== accession) : [];
    const usable = isIndex(index) && index.version === version ? kept : [];
    const accessions = [...usable, accession].slice(-newest);
    const keep = new Set(accessions);
    const dropped = kept.filter((other) => !keep.has(other));
    try {
      if (dropped.length > 0) await area.remove(dropped.map(keyOf));
      await area.set({ [keyOf(accession)]: { version, reading }, [indexKey]: { version, accessions } });
    } catch {
      // Full storage is told where something would be lost; a reading can be had again.
    }
  }

  return { read, write };
}
