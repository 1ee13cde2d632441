import type { PartyRecord, RecordRow } from '../../lib/record/model.ts';
import type { RecordState, Subject } from '../../page/record/record-store.ts';
import { Connections } from './analysis/Connections.tsx';
import { Notices } from './analysis/Notices.tsx';
import { Others } from './analysis/Others.tsx';
import { UnusualFindings } from './analysis/UnusualFindings.tsx';
import { Filling } from './Filling.tsx';
import { HoldingsOverTime } from './HoldingsOverTime.tsx';
import { Transactions } from './Transactions.tsx';
import { words } from './words.ts';

export type RecordActions = {
  load: () => void;
  /** Loads EDGAR's feed of filings instead of its list of transactions. */
  loadFeed: () => void;
  loadOlder: () => void;
  fill: () => void;
  pause: () => void;
  forget: () => void;
  save: (rows: readonly RecordRow[]) => void;
};

export type RecordPanelProps = {
  subject: Subject;
  state: RecordState;
  on: RecordActions;
  /** The filing that the reader is on, to be compared with the record; `null` for none. */
  accession: string | null;
};

/** The record of a person at a company, or of a company: what was loaded, its reach, and what more costs. */
export function RecordPanel({ subject, state, on, accession }: RecordPanelProps) {
  const { kept, record, doing, failure } = state;
  const isBusy = doing !== null;
  const isPerson = subject.party.kind === 'insider';
  return (
    <div class="record-view">
      <p class="say" role="status">
        {doing === 'loading' ? words.loading : ''}
      </p>
      {failure && (
        <p class="failure" role="alert">
          {failure}
          {state.offersFeed && (
            <>
              {' '}
              {words.feedInstead}{' '}
              <button type="button" class="button" disabled={isBusy} onClick={on.loadFeed}>
                {words.loadFeed}
              </button>
            </>
          )}
        </p>
      )}
      {kept === null && (
        <div class="first">
          <p>{isPerson ? words.whatItIs : words.whatCompanyIs}</p>
          <button type="button" class="button main" disabled={isBusy} onClick={on.load}>
            {isPerson ? words.load(1) : words.loadDays(subject.days ?? 0)}
          </button>
        </div>
      )}
      {record && kept && (
        <>
          <p class="small muted">
            {reachWords(subject, record)}. {words.loaded(kept.loadedAt, kept.from)}.
          </p>
          <Filling state={state} onFill={on.fill} onPause={on.pause} />
          {accession !== null && <UnusualFindings record={record} accession={accession} />}
          {isPerson && (
            <Notices notices={state.notices} loaded={{ kept, record }} issuer={subject.scope.issuer} />
          )}
          {subject.days !== null && <Others record={record} until={subject.until} days={subject.days} />}
          {isPerson && <HoldingsOverTime rows={record.rows} />}
          {isPerson && <Connections record={record} owner={subject.party.cik} />}
          {record.rows.length > 0 ? (
            <Transactions rows={record.rows} hasOwners={!isPerson} onSave={on.save} />
          ) : (
            <p class="muted">{record.unread.length > 0 ? words.nothingYet : words.nothing}</p>
          )}
          <div class="bar">
            {!kept.isWhole && (
              <button type="button" class="button" disabled={isBusy} onClick={on.loadOlder}>
                {words.loadOlder}
              </button>
            )}
            <button type="button" class="button" disabled={isBusy} onClick={on.load}>
              {words.loadAgain}
            </button>
            <button type="button" class="button" disabled={isBusy} onClick={on.forget}>
              {words.forget}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

function reachWords({ days, scope }: Subject, { rows, reach: { from, isWhole } }: PartyRecord): string {
  if (days === null) return words.reach(rows.length, from, isWhole);
  return words.lastDays(days, rows.length, from, isWhole || (from ?? '') <= (scope.since ?? ''));
}
