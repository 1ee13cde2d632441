import * as v from 'valibot';
import { most, shorterThan } from '../lengths.ts';
import { type Transfer, unchanged } from '../record-transfer.ts';
import type { RecordType } from '../record-type.ts';
import { Moment } from './watch-record.ts';

/** An emptied note is kept as an empty text, so that an import knows that it is newer than an old note. */
export const NoteRecord = v.object({
  version: v.literal(1),
  text: v.pipe(v.string(), shorterThan(most.note)),
  editedAt: Moment,
});
export type NoteRecord = v.InferOutput<typeof NoteRecord>;

export const noteRecords: RecordType<NoteRecord> = {
  schema: NoteRecord,
  upgrades: [],
  written: ({ text }) => text,
};

/** Of two notes, the one edited later is kept. */
export const noteTransfer: Transfer<NoteRecord> = {
  name: 'the note',
  merge([here], [file]) {
    const isSame = here?.text === file.text;
    if (here && here.editedAt >= file.editedAt) {
      if (isSame) return unchanged;
      const what = ['your note is newer and stays'];
      return { write: [], what, olderNote: { text: file.text, from: 'the file' } };
    }
    if (isSame) return { write: [file], what: [] };
    if (!here?.text) return { write: [file], what: ['adds a note'] };
    const what = ['the note in the file is newer and replaces yours'];
    return { write: [file], what, olderNote: { text: here.text, from: 'here' } };
  },
};
