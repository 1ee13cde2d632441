import { type KeptNotice, partyOfNotice } from '../../lib/record/kept/kept-notices.ts';
import { partyRecordOf } from '../../lib/record/merge/party-record.ts';
import { type FollowedNotice, followNotices, noticesOf } from '../../lib/record/notices/follow-notices.ts';
import { type RecordTold, toldBy } from '../../lib/record/notices/followed-words.ts';
import { keepNotice, readNotices } from '../../platform/notices.ts';
import { readKept } from '../../platform/records.ts';

/** What followed a notice, by the record at hand: a line per class, none if an amendment replaced it. */
export type Followed = { lines: FollowedNotice[]; told: RecordTold };

/**
 * Keeps a notice that was read, and finds the sales that followed it.
 * @returns `null` if no record of the seller was loaded
 */
export async function followedOf(notice: KeptNotice): Promise<Followed | null> {
  const party = partyOfNotice(notice);
  const notices = await keepNotice(notice).catch(() => readNotices(party));
  const kept = await readKept(party);
  if (!kept) return null;
  const record = partyRecordOf(kept, { owner: party.cik, issuer: null });
  const all = followNotices(noticesOf(notices, record.rows, null), record.rows);
  return {
    lines: all.filter(({ notice: { accession } }) => accession === notice.accession),
    told: toldBy(kept, record),
  };
}
