import * as v from 'valibot';
import { most, shorterThan } from '../lengths.ts';
import type { RecordType } from '../record-type.ts';
import { Moment } from './watch-record.ts';

/** An emptied note stays as an empty text, so that an import knows it is newer than an old note. */
export const NoteRecord = v.object({
  version: v.literal(1),
  text: v.pipe(v.string(), shorterThan(most.note)),
  editedAt: Moment,
});
export type NoteRecord = v.InferOutput<typeof NoteRecord>;

export const noteRecords: RecordType<NoteRecord> = { schema: NoteRecord, upgrades: [] };
