import { readRecord } from '../../watchlist/records/record-type.ts';
import { type KeptRecord, keptRecords } from './kept-record.ts';

/** The records of a file, and how many of them cannot be read: those can be loaded again. */
export function importedRecords(raw: readonly unknown[]): { records: KeptRecord[]; unreadable: number } {
  const records = raw.flatMap((one) => {
    const read = readRecord(keptRecords, one);
    return read.state === 'ok' ? [read.value] : [];
  });
  return { records, unreadable: raw.length - records.length };
}
