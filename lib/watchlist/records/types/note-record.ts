import * as v from 'valibot';
import type { RecordType } from '../record-type.ts';
import { Moment } from './watch-record.ts';

export const maxNoteLength = 10_000;

/** An emptied note stays as an empty text, so that an import knows it is newer than an old note. */
export const NoteRecord = v.object({
  version: v.literal(1),
  text: v.pipe(v.string(), v.maxLength(maxNoteLength, `longer than ${maxNoteLength} characters`)),
  editedAt: Moment,
});
export type NoteRecord = v.InferOutput<typeof NoteRecord>;

export const noteRecords: RecordType<NoteRecord> = { schema: NoteRecord, upgrades: [] };
