import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../components/popup/words.ts';
import { transactionsUrl } from '../../lib/edgar/addresses/urls.ts';
import { formatMoment } from '../../lib/figures/format-moment.ts';
import type { KeptRecord } from '../../lib/record/kept/kept-record.ts';
import type { WatchEntry } from '../../lib/watchlist/list/watchlist.ts';
import { askTabForRecord } from '../../platform/ask-tab.ts';
import { download } from '../../platform/download.ts';

export type EntryRecordProps = {
  entry: WatchEntry;
  attempt: (action: () => Promise<unknown>) => Promise<boolean>;
};

/** The parts that draw a record, loaded when there is one to draw. */
const loadParts = () =>
  Promise.all([
    import('../../components/record/RecordSummary.tsx'),
    import('../../lib/record/merge/party-record.ts'),
    import('../../lib/record/record-csv.ts'),
    import('../../platform/records.ts'),
  ]);

type Drawn = ComponentType;

/** What was loaded of an entry's past, and the button that loads it from the page in front. */
export default function EntryRecord({ entry, attempt }: EntryRecordProps) {
  const { party, record: watched } = entry;
  const [kept, setKept] = useState<KeptRecord | null>(null);
  const [Summary, setSummary] = useState<Drawn | null>(null);
  const [isBusy, setBusy] = useState(false);

  const show = async () => {
    const [{ default: RecordSummary }, { partyRecordOf }, { recordCsv, recordFileName }, { readKept }] =
      await loadParts();
    const found = await readKept(party);
    setKept(found);
    if (!found) return setSummary(null);
    const isPerson = party.kind === 'insider';
    const scope = { owner: isPerson ? party.cik : null, issuer: isPerson ? null : party.cik };
    const record = partyRecordOf(found, scope);
    const drawn: Drawn = () => (
      <RecordSummary
        record={record}
        hasOwners={!isPerson}
        onSave={(rows) => download(recordFileName(found.name), recordCsv(rows), 'text/csv')}
      />
    );
    setSummary(() => drawn);
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
      {kept && <p class="muted">{words.recordLoaded(formatMoment(kept.loadedAt))}</p>}
      {!kept && (
        <p class="muted">
          {words.recordHow}{' '}
          <a href={transactionsUrl(party.kind, party.cik, 0)} target="_blank" rel="noreferrer">
            {words.recordOnEdgar}
          </a>
        </p>
      )}
      {Summary && <Summary />}
    </>
  );
}
