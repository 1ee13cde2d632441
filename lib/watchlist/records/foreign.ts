import type { Read } from './read-record.ts';

/** Something stored that cannot be used here. It is shown as text, and only a user's word removes it. */
export type Foreign = {
  /** Its storage key. */
  key: string;
  /** `unreadable`, or written by a `newer` release. */
  state: 'unreadable' | 'newer';
  raw: string;
  /** Why it cannot be read; of a newer record, its format. */
  why: string;
};

/** A stored value as text to show and to copy. */
export const rawText = (raw: unknown) => (typeof raw === 'string' ? raw : JSON.stringify(raw, null, 2));

/** @returns `null` for what can be used. */
export function foreignOf(key: string, read: Read<unknown>): Foreign | null {
  if (read.state === 'unreadable') return { key, state: read.state, raw: rawText(read.raw), why: read.why };
  if (read.state === 'newer')
    return { key, state: read.state, raw: rawText(read.raw), why: `format ${read.version}` };
  return null;
}

/** What `writeRecords` set aside; whatever else stands under such a key is shown as it is. */
export function setAsideOf(key: string, raw: unknown): Foreign | null {
  if (raw === undefined || raw === null) return null;
  const { raw: text, why }: { raw?: unknown; why?: unknown } = typeof raw === 'object' ? raw : {};
  return {
    key,
    state: 'unreadable',
    raw: typeof text === 'string' ? text : rawText(raw),
    why: typeof why === 'string' ? why : 'set aside',
  };
}
