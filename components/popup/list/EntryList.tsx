import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WatchEntry } from '../../../lib/watchlist/list/watchlist.ts';
import { EntryRow, type RowActions } from './EntryRow.tsx';
import { useVirtualRows } from './virtual-rows.ts';
import './entry-list.css';

type Props = {
  entries: readonly WatchEntry[];
  selected: ReadonlySet<string>;
  /** The entry whose note is being edited. */
  editing: string | null;
  suggestions: readonly string[];
  /** Whether more entries are still being read. */
  busy: boolean;
  /** The entry to put the focus on, once. */
  focusFirst: string | null;
  actions: RowActions;
};

/** The keys that lead from row to row, and how far. */
const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 6,
  PageUp: -6,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The entries, of which there may be thousands. One Tab stop; arrow keys lead from row to row. */
export function EntryList({ entries, selected, editing, suggestions, busy, focusFirst, actions }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(focusFirst);
  /** Where the focus goes once its row is drawn. */
  const pending = useRef<{ id: string; control: string } | null>(
    focusFirst ? { id: focusFirst, control: 'open' } : null,
  );
  const currentIndex = entries.findIndex(({ id }) => id === current);
  const rows = useVirtualRows({
    entries,
    scroller,
    estimate: 72,
    pinned: currentIndex,
  });

  const focusPending = () => {
    const { current: goal } = pending;
    if (!goal) return;
    const row = scroller.current?.querySelector(`[data-id="${goal.id}"]`);
    const control = row?.querySelector<HTMLElement>(`[data-control="${goal.control}"]`);
    if (!control) return;
    pending.current = null;
    control.focus({ preventScroll: true });
  };

  /** A row that is drawn is focused at once: no drawing need follow, and a later one must not take the focus back. */
  const go = (index: number, control: string) => {
    const entry = entries[index];
    if (!entry) return;
    pending.current = { id: entry.id, control };
    setCurrent(entry.id);
    rows.scrollToIndex(index);
    focusPending();
  };

  useLayoutEffect(focusPending);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const control = target?.dataset.control;
    const row = target?.closest<HTMLElement>('[data-id]');
    const index = entries.findIndex(({ id }) => id === row?.dataset.id);
    const entry = entries[index];
    if (!control || !entry || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      go(Math.min(entries.length - 1, Math.max(0, index + step)), control);
    } else if (event.key === 'Delete') {
      event.preventDefault();
      go(index + 1 < entries.length ? index + 1 : index - 1, control);
      actions.onRemove(entry);
    }
  };

  const items = rows.getVirtualItems();
  return (
    <div ref={scroller} class="entry-list">
      <ul
        aria-label="Watchlist"
        aria-busy={busy}
        style={{ blockSize: `${rows.getTotalSize()}px` }}
        onKeyDown={onKeyDown}
      >
        {items.map(({ index, start }) => {
          const entry = entries[index];
          if (!entry) return null;
          return (
            <li
              key={entry.id}
              class="entry-item"
              data-id={entry.id}
              data-index={index}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              ref={rows.measureElement}
              style={{ transform: `translateY(${start}px)` }}
              onFocusCapture={() => setCurrent(entry.id)}
            >
              <EntryRow
                entry={entry}
                selected={selected.has(entry.id)}
                editing={editing === entry.id}
                tabStop={index === Math.max(0, currentIndex)}
                suggestions={suggestions}
                actions={actions}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
