import * as z from 'zod/mini';
import { Party } from './party.ts';

/**
 * What is stored about one watched party. Each concern has a storage key of its own, written whole by
 * one `set`, so that no write has to read, change and write back what another context may be changing:
 *
 *     watch:insider:0001300650                       WatchRecord   (there: starred; gone: not starred)
 *     note:insider:0001300650                        NoteRecord
 *     tags:insider:0001300650                        TagsRecord
 *     seen:insider:0001300650:0001104659-21-041234   Sighting      (one for each filing seen)
 *
 * No lock could do instead: Web Locks end at an origin, and a content script lives on the page's.
 * A star in a tab, a note in the popup and two filings opened at once each touch another key; of two
 * notes for one party the later write stands, and neither touches the star.
 */

/** As `Date.toISOString` writes it, "2026-11-24T04:19:00.123Z": as text it sorts as in time. */
const Moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));

export const WatchRecord = z.extend(Party, { version: z.literal(1), addedAt: Moment });
export type WatchRecord = z.infer<typeof WatchRecord>;

export const maxNoteLength = 10_000;

/** An emptied note stays as an empty text, so that an import knows it is newer than an old note. */
export const NoteRecord = z.object({
  version: z.literal(1),
  text: z.string().check(z.maxLength(maxNoteLength)),
  editedAt: Moment,
});
export type NoteRecord = z.infer<typeof NoteRecord>;

const Tag = z.string().check(z.minLength(1), z.maxLength(40));

export const TagsRecord = z.object({ version: z.literal(1), tags: z.array(Tag).check(z.maxLength(50)) });
export type TagsRecord = z.infer<typeof TagsRecord>;

/**
 * @param typed Tags as the user types them, parted by commas.
 * @returns each once, trimmed, in the order typed; case is kept, and does not tell two tags apart.
 */
export function parseTags(typed: string): string[] {
  const tags = new Map<string, string>();
  for (const part of typed.split(',')) {
    const tag = part.trim().replace(/\s+/g, ' ').slice(0, 40);
    if (tag && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()].slice(0, 50);
}
