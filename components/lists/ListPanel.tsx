import { useRef, useState } from 'preact/hooks';
import { failureSentence } from '../../lib/edgar/client/failure.ts';
import {
  asListed,
  type ListSortKey,
  sortedBy,
  sortedList,
  withTrades,
} from '../../lib/lists/arrange-list.ts';
import { isUnread, type ListRow } from '../../lib/lists/list-row.ts';
import type { ListState } from '../../page/lists/read-list.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { ListTable } from './ListTable.tsx';
import { words } from './words.ts';

type Props = {
  state: ListState;
  /** What a row without figures says instead. */
  unreadWords: (row: ListRow) => string;
  on: { goOn: () => void; stop: () => void; save: (rows: readonly ListRow[]) => void; close: () => void };
};

/** The filings on one of EDGAR's lists, each with its summary, as they are being read. */
export function ListPanel({ state, unreadWords, on }: Props) {
  const { rows, isAsking, failure } = state;
  const [tradesOnly, setTradesOnly] = useState(false);
  const [sorting, setSorting] = useState(asListed);
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel, ['.control', 'input']);
  const shown = sortedList(tradesOnly ? withTrades(rows) : rows, sorting);
  const sortBy = (by: ListSortKey) => setSorting(sortedBy(by, sorting));
  return (
    <section class="panel" aria-label={words.title} ref={panel}>
      <header class="head">
        <p class="title">{words.title}</p>
        <Progress state={state} on={on} />
        <button type="button" class="close" aria-label={words.close} title={words.close} onClick={on.close}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <p class="visually-hidden" role="status">
        {said(state)}
      </p>
      {failure && !isAsking && <p class="failure">{failureSentence(failure, Date.now())}</p>}
      <div class="bar">
        <label class="check">
          <input
            type="checkbox"
            checked={tradesOnly}
            onChange={({ currentTarget }) => setTradesOnly(currentTarget.checked)}
          />
          {words.tradesOnly}
        </label>
        {tradesOnly && <span class="muted">{words.shown(shown.length, rows.length)}</span>}
        <button
          type="button"
          class="button push"
          disabled={sorting.by === 'place' && !sorting.descending}
          onClick={() => setSorting(asListed)}
        >
          {words.asListed}
        </button>
        <button type="button" class="button" onClick={() => on.save(shown)}>
          {words.save}
        </button>
      </div>
      <ListTable
        rows={shown}
        size={rows.length}
        sorting={sorting}
        onSort={sortBy}
        unreadWords={unreadWords}
      />
    </section>
  );
}

/** The number of filings that have an answer, of any kind. */
const readIn = (rows: readonly ListRow[]) => rows.filter((row) => !isUnread(row)).length;

function Progress({ state: { rows, isAsking, left, each }, on }: Pick<Props, 'state' | 'on'>) {
  const [read, all] = [readIn(rows), rows.length];
  const hasFailed = rows.some(({ answer }) => answer?.kind === 'failure');
  const isOver = rows.every(({ answer }) => answer !== null);
  const goOn = isOver && hasFailed ? words.tryAgain(all - read) : words.goOn(all - read);
  return (
    <div class="progress">
      {isAsking && <progress aria-label={words.progress} value={all - left} max={all} />}
      <span class="muted">
        {isAsking ? words.reading(all - left, all, left, each) : words.read(read, all)}
      </span>
      {(isAsking || read < all) && (
        <button type="button" class="button control" onClick={isAsking ? on.stop : on.goOn}>
          {isAsking ? words.stop : goOn}
        </button>
      )}
    </div>
  );
}

/** What is read out: when the requests begin and end, but not each filing. */
function said({ rows, isAsking, failure }: ListState): string {
  if (isAsking) return words.began(rows.length);
  const [read, all] = [readIn(rows), rows.length];
  if (failure) return failureSentence(failure, Date.now());
  return rows.every(({ answer }) => answer !== null) ? words.finished(read, all) : words.stopped(read, all);
}
