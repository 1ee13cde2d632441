import type { Concern, RecordOf } from '../../storage-keys.ts';
import type { Transfer } from '../records/record-transfer.ts';
import { alertTransfer } from '../records/types/alert-record.ts';
import { noteTransfer } from '../records/types/note-record.ts';
import { tagsTransfer } from '../records/types/tags-record.ts';
import { watchTransfer } from '../records/types/watch-record.ts';
import { sightingTransfer } from './sighting-transfer.ts';

/** For every record of a party. With a line here, a new one is exported, planned for import, and imported. */
export const transfers: { [C in Concern]: Transfer<RecordOf<C>> } = {
  watch: watchTransfer,
  note: noteTransfer,
  tags: tagsTransfer,
  alert: alertTransfer,
  seen: sightingTransfer,
};
