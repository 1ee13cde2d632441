import * as v from 'valibot';
import { Party } from '../party.ts';
import { type Transfer, unchanged } from '../record-transfer.ts';
import type { RecordType } from '../record-type.ts';

/**
 * A moment in a four-digit year as `Date.toISOString` writes it, "2026-11-24T04:19:00.123Z": sorted as text,
 * moments are in order of time.
 */
export const Moment = v.pipe(v.string(), v.check(isMoment, 'not a moment in UTC'));

function isMoment(text: string): boolean {
  const time = text.length === 24 ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/** A party is watched as long as this record exists. */
export const WatchRecord = v.object({ ...Party.entries, version: v.literal(1), addedAt: Moment });
export type WatchRecord = v.InferOutput<typeof WatchRecord>;

export const watchRecords: RecordType<WatchRecord> = {
  schema: WatchRecord,
  upgrades: [],
  belongsTo: ({ kind, cik }) => ({ party: { kind, cik } }),
};

/** An entry on both sides stays as it is here, but is watched since the earlier of the two days. */
export const watchTransfer: Transfer<WatchRecord> = {
  name: 'the entry',
  merge([here], [file]) {
    if (!here) return { write: [file], what: [] };
    if (here.addedAt <= file.addedAt) return unchanged;
    return { write: [{ ...here, addedAt: file.addedAt }], what: ['on your list since an earlier day'] };
  },
};
