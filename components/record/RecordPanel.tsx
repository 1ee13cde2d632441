import type { ComponentChildren } from 'preact';
import type { RecordRow } from '../../lib/record/model.ts';
import type { RecordState, Subject } from '../../page/record/record-store.ts';
import { Transactions } from './Transactions.tsx';
import { words } from './words.ts';

export type RecordActions = {
  load: () => void;
  loadOlder: () => void;
  fill: () => void;
  pause: () => void;
  forget: () => void;
  save: (rows: readonly RecordRow[]) => void;
  close: () => void;
};

type Props = {
  subject: Subject;
  state: RecordState;
  /** Milliseconds between two requests. */
  gap: number;
  on: RecordActions;
  /** What else is told of the record. */
  children?: ComponentChildren;
};

/** The record of one person at one company, or of a company: what was loaded, how far it goes, what it costs. */
export function RecordPanel({ subject, state, gap, on, children }: Props) {
  const { kept, record, doing, failure } = state;
  const isBusy = doing !== null;
  return (
    <div class="record">
      <header class="record-head">
        <div>
          <p class="eyebrow">{words.title}</p>
          <h2 id="record-title">{subject.name}</h2>
          {kept && record && (
            <p class="small muted">
              {words.reach(record.rows.length, record.reach.from, record.reach.isWhole)}.{' '}
              {words.loaded(kept.loadedAt)}.
            </p>
          )}
        </div>
        <button type="button" class="close" aria-label={words.close} title={words.close} onClick={on.close}>
          ✕
        </button>
      </header>
      <p class="say" role="status">
        {doing === 'loading' ? words.loading : ''}
      </p>
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      {!kept && (
        <div class="first">
          <p>{words.whatItIs}</p>
          <button type="button" class="button main" disabled={isBusy} onClick={on.load}>
            {words.load(1)}
          </button>
        </div>
      )}
      {record && kept && (
        <>
          <Filling state={state} gap={gap} on={on} />
          {children}
          {record.rows.length > 0 ? (
            <Transactions rows={record.rows} hasOwners={subject.scope.owner === null} onSave={on.save} />
          ) : (
            <p class="muted">{words.nothing}</p>
          )}
          <div class="bar foot">
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

/** Reads the filings that EDGAR's list only names, with how many are left and how long that takes. */
function Filling({ state, gap, on }: Pick<Props, 'state' | 'gap' | 'on'>) {
  const { record, doing, progress } = state;
  const left = record?.unread.length ?? 0;
  if (doing === 'filling' && progress) {
    return (
      <div class="bar filling">
        <progress value={progress.done} max={progress.of} aria-label={words.fill(progress.of, 0)} />
        <span class="small">{words.filling(progress.done, progress.of, progress.left)}</span>
        <button type="button" class="button" onClick={on.pause}>
          {words.pause}
        </button>
      </div>
    );
  }
  if (left === 0) return <p class="small muted">{words.filled}</p>;
  const hasBegun = (record?.filings.length ?? 0) > 1;
  return (
    <div class="bar filling">
      <span class="small muted">{words.unread(left)}</span>
      <button type="button" class="button main" disabled={doing !== null} onClick={on.fill}>
        {hasBegun ? words.goOn(left) : words.fill(left, left * gap)}
      </button>
    </div>
  );
}
