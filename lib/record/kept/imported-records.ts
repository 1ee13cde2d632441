import { readRecord } from '../../watchlist/records/record-type.ts';
import { type KeptNotices, keptNotices } from './kept-notices.ts';
import { type KeptRecord, keptRecords } from './kept-record.ts';

/** The records and notices in a file, and how many could not be read: those can be loaded again. */
export function importedRecords(raw: readonly unknown[]): {
  records: KeptRecord[];
  notices: KeptNotices[];
  unreadable: number;
} {
  const read = raw.map((one) => ({
    record: readRecord(keptRecords, one),
    notices: readRecord(keptNotices, one),
  }));
  const records = read.flatMap(({ record }) => (record.state === 'ok' ? [record.value] : []));
  const notices = read.flatMap((one) => (one.notices.state === 'ok' ? [one.notices.value] : []));
  return { records, notices, unreadable: raw.length - records.length - notices.length };
}
