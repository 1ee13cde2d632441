import { useEffect, useMemo, useState } from 'preact/hooks';
import { words } from '../../components/popup/words.ts';
import { RecordSummary } from '../../components/record/RecordSummary.tsx';
import { transactionsUrl } from '../../lib/edgar/addresses/urls.ts';
import { formatMoment } from '../../lib/figures/format-moment.ts';
import type { KeptNotice } from '../../lib/record/kept/kept-notices.ts';
import type { KeptRecord } from '../../lib/record/kept/kept-record.ts';
import { partyRecordOf } from '../../lib/record/merge/party-record.ts';
import { recordCsv, recordFileName } from '../../lib/record/record-csv.ts';
import type { WatchEntry } from '../../lib/watchlist/list/watchlist.ts';
import { askTabForRecord } from '../../platform/ask-tab.ts';
import { download } from '../../platform/download.ts';
import { readNotices } from '../../platform/notices.ts';
import { readKept } from '../../platform/records.ts';

export type EntryRecordProps = {
  entry: WatchEntry;
  attempt: (action: () => Promise<unknown>) => Promise<boolean>;
};

/** What was loaded of an entry's past, and the button that loads it from the page in front. */
export default function EntryRecord({ entry, attempt }: EntryRecordProps) {
  const { party, record: watched } = entry;
  const isPerson = party.kind === 'insider';
  const [kept, setKept] = useState<KeptRecord | null>(null);
  const [notices, setNotices] = useState<KeptNotice[]>([]);
  const [isBusy, setBusy] = useState(false);
  const record = useMemo(() => {
    const scope = { owner: isPerson ? party.cik : null, issuer: isPerson ? null : party.cik };
    return kept && partyRecordOf(kept, scope);
  }, [kept, isPerson, party.cik]);
  const show = async () => {
    setKept(await readKept(party));
    setNotices(await readNotices(party));
  };
  useEffect(() => void show(), [party.cik, party.kind]);

  const load = () =>
    attempt(async () => {
      setBusy(true);
      const answer = await askTabForRecord({ form4Lens: 'load-record', party, name: watched.name }).finally(
        () => setBusy(false),
      );
      if (!answer) throw new Error(words.recordNeedsPage);
      if (answer.failure) throw new Error(answer.failure);
      await show();
    });

  return (
    <>
      <header class="details-part">
        <h2>{words.record}</h2>
        <button type="button" class="button" disabled={isBusy} onClick={load}>
          {kept ? words.loadRecordAgain : words.loadRecord}
        </button>
      </header>
      {kept ? (
        <p class="muted">{words.recordLoaded(formatMoment(kept.loadedAt))}</p>
      ) : (
        <p class="muted">
          {words.recordHow}{' '}
          <a href={transactionsUrl(party.kind, party.cik, 0)} target="_blank" rel="noreferrer">
            {words.recordOnEdgar}
          </a>
        </p>
      )}
      <RecordSummary
        loaded={kept && record && { kept, record }}
        notices={notices}
        hasOwners={!isPerson}
        onSave={(rows) => download(recordFileName(watched.name), recordCsv(rows), 'text/csv')}
      />
    </>
  );
}
