import * as v from 'valibot';
import { listOf, most, shorterThan } from '../lengths.ts';
import { type Transfer, unchanged } from '../record-transfer.ts';
import type { RecordType } from '../record-type.ts';

const Tag = v.pipe(v.string(), v.minLength(1, 'empty'), shorterThan(most.tag));

export const TagsRecord = v.object({
  version: v.literal(1),
  tags: listOf(Tag, most.tags),
});
export type TagsRecord = v.InferOutput<typeof TagsRecord>;

export const tagsRecords: RecordType<TagsRecord> = {
  schema: TagsRecord,
  upgrades: [],
  written: ({ tags }) => tags.join(', '),
};

/** The tags of both sides; two that differ only in case are one. */
export const tagsTransfer: Transfer<TagsRecord> = {
  name: 'the list of tags',
  isBlank: ({ tags }) => tags.length === 0,
  merge([here], [file]) {
    const mine = here?.tags ?? [];
    const known = new Set(mine.map((tag) => tag.toLowerCase()));
    const more = file.tags.filter((tag) => !known.has(tag.toLowerCase()));
    if (more.length === 0) return unchanged;
    return {
      write: [{ version: 1, tags: [...mine, ...more].slice(0, most.tags) }],
      what: [`adds ${more.length === 1 ? 'the tag' : 'tags'} ${more.join(', ')}`],
    };
  },
};

/**
 * @param typed Tags as the user types them, separated by commas.
 * @returns each tag once, trimmed, in the order typed; case is kept, but tags that differ only in it are one
 */
export function parseTags(typed: string): string[] {
  const tags = new Map<string, string>();
  for (const part of typed.split(',')) {
    const tag = part.trim().replace(/\s+/g, ' ').slice(0, most.tag);
    if (tag && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()].slice(0, most.tags);
}
