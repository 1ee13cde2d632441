import * as v from 'valibot';
import type { Read } from './record-type.ts';

/** A stored record that is not in the list. It is shown as text, and only the user can discard it. */
export type UnusableRecord = {
  /** Its storage key. */
  key: string;
  /** `unreadable`, written by a `newer` release, or the user's words about a party that is `unwatched`. */
  state: 'unreadable' | 'newer' | 'unwatched';
  raw: string;
  /** Why it cannot be read; for a newer record, its format; for the user's words, whom they are about. */
  why: string;
};

/** A stored value as text to show and to copy. */
export const rawText = (raw: unknown) => (typeof raw === 'string' ? raw : JSON.stringify(raw, null, 2));

/** @returns `null` if the record can be used. */
export function unusableRecord(key: string, read: Read<unknown>): UnusableRecord | null {
  if (read.state === 'unreadable') return { key, state: read.state, raw: rawText(read.raw), why: read.why };
  if (read.state === 'newer')
    return { key, state: read.state, raw: rawText(read.raw), why: `format ${read.version}` };
  return null;
}

/** A record that could not be read, moved to a key of its own when its place was needed. */
export const SetAside = v.object({ key: v.string(), raw: v.string(), why: v.string() });
export type SetAside = v.InferOutput<typeof SetAside>;

/** What `writeRecords` set aside; anything else found under such a key is shown as it is. */
export function recordSetAside(key: string, raw: unknown): UnusableRecord | null {
  if (raw === undefined || raw === null) return null;
  const read = v.safeParse(SetAside, raw);
  const { raw: text, why } = read.success ? read.output : { raw: rawText(raw), why: 'set aside' };
  return { key, state: 'unreadable', raw: text, why };
}
