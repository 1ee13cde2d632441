import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { words } from '../../components/popup/words.ts';
import { Filling } from '../../components/record/Filling.tsx';
import { RecordSummary } from '../../components/record/RecordSummary.tsx';
import { transactionsUrl } from '../../lib/edgar/addresses/urls.ts';
import { formatMoment } from '../../lib/figures/format-moment.ts';
import type { KeptNotice } from '../../lib/record/kept/kept-notices.ts';
import type { KeptRecord } from '../../lib/record/kept/kept-record.ts';
import { partyRecordOf } from '../../lib/record/merge/party-record.ts';
import { recordCsv, recordFileName } from '../../lib/record/record-csv.ts';
import type { WatchEntry } from '../../lib/watchlist/list/watchlist.ts';
import type { RecordState } from '../../page/record/record-store.ts';
import { scopeOf } from '../../page/record/subjects.ts';
import { askTabForRecord } from '../../platform/ask-tab.ts';
import { download } from '../../platform/download.ts';
import { readNotices } from '../../platform/notices.ts';
import { readKept } from '../../platform/records.ts';

export type EntryRecordProps = {
  entry: WatchEntry;
  attempt: (action: () => Promise<unknown>) => Promise<boolean>;
  /** Called with whether the record draws holdings over time. */
  onDrawn: (isDrawn: boolean) => void;
};

/** The table is redrawn only after this many more filings: a record may hold a thousand. */
const eachTime = 5;

/** What was loaded of an entry's past, and the buttons that make the page in front load it and fill it in. */
export default function EntryRecord({ entry, attempt, onDrawn }: EntryRecordProps) {
  const { party, record: watched } = entry;
  const isPerson = party.kind === 'insider';
  const [kept, setKept] = useState<KeptRecord | null>(null);
  const [notices, setNotices] = useState<KeptNotice[]>([]);
  const [doing, setDoing] = useState<RecordState['doing']>(null);
  const [progress, setProgress] = useState<RecordState['progress']>(null);
  const asking = useRef(new AbortController());
  const record = useMemo(() => kept && partyRecordOf(kept, scopeOf(party)), [kept, party.cik, party.kind]);
  const show = async () => {
    setKept(await readKept(party));
    setNotices(await readNotices(party));
  };
  useEffect(() => void show(), [party.cik, party.kind]);
  useEffect(() => () => asking.current.abort(), []);

  const ask = (what: 'loading' | 'filling') =>
    attempt(async () => {
      asking.current = new AbortController();
      const { signal } = asking.current;
      setDoing(what);
      const question = { party, name: watched.name, fill: what === 'filling' };
      const answer = await askTabForRecord(
        question,
        (how) => {
          setProgress(how.progress);
          if (how.progress && how.progress.done % eachTime === 0) void show();
        },
        signal,
      ).finally(() => {
        setDoing(null);
        setProgress(null);
      });
      await show();
      if (!answer && !signal.aborted) throw new Error(words.recordNeedsPage);
      if (answer?.failure) throw new Error(answer.failure);
    });

  return (
    <>
      <header class="details-part details-record">
        <h2>{words.record}</h2>
        <button type="button" class="button" disabled={doing !== null} onClick={() => ask('loading')}>
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
        onDrawn={onDrawn}
      >
        {kept && (
          <Filling
            state={{ record, doing, progress }}
            onFill={() => ask('filling')}
            onPause={() => asking.current.abort()}
          />
        )}
      </RecordSummary>
    </>
  );
}
