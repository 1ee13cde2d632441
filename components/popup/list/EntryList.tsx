import type { Ref } from 'preact';
import { useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WatchEntry } from '../../../lib/watchlist/list/watchlist.ts';
import { words } from '../words.ts';
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
  /** The entry that has the focus at first. */
  focusFirst: string | null;
  handle: Ref<ListHandle>;
  actions: RowActions;
  /** Moving up from the first row. */
  onLeave: () => void;
};

/** Moves the focus to a row: at once, or when the row is drawn. */
export type ListHandle = {
  focus: (id: string, control?: RowControl) => void;
  /** To the row that is the Tab stop. */
  focusCurrent: (control?: RowControl) => void;
  focusFirst: () => void;
};

/** The values of `data-control` in a row. */
type RowControl = 'open' | 'select';

/** The keys that move from row to row, and how far. */
const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 6,
  PageUp: -6,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The list's entries, which may be thousands. It is one Tab stop; arrow keys move from row to row. */
export function EntryList({
  entries,
  selected,
  editing,
  suggestions,
  busy,
  focusFirst,
  handle,
  actions,
  onLeave,
}: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(focusFirst);
  /** Where the focus goes once that row is drawn. */
  const pending = useRef<{ id: string; control: string } | null>(
    focusFirst ? { id: focusFirst, control: 'open' } : null,
  );
  const currentIndex = entries.findIndex(({ id }) => id === current);
  const rows = useVirtualRows({
    entries,
    scroller,
    estimate: 61,
    pinned: currentIndex,
  });

  /** What last had the focus, unless the focus was moved elsewhere. */
  const held = useRef<{ id: string; control: string; index: number } | null>(null);

  const focusPending = () => {
    const { current: goal } = pending;
    if (!goal) return;
    const row = scroller.current?.querySelector(`[data-id="${goal.id}"]`);
    const control = row?.querySelector<HTMLElement>(`[data-control="${goal.control}"]`);
    if (!control) {
      const index = row ? -1 : entries.findIndex(({ id }) => id === goal.id);
      if (index >= 0) rows.scrollToIndex(index);
      return;
    }
    pending.current = null;
    control.focus({ preventScroll: true });
  };

  /** A drawn row is focused at once: there may be no redraw, and a later one must not take the focus back. */
  const go = (index: number, control: string) => {
    const entry = entries[index];
    if (!entry) return;
    pending.current = { id: entry.id, control };
    setCurrent(entry.id);
    rows.scrollToIndex(index);
    focusPending();
  };

  /**
   * The focus was in what was removed. It goes to the row now in its place or, if only the editor was closed,
   * to its button.
   */
  const recover = () => {
    const { current: lost } = held;
    if (!lost || document.activeElement !== document.body) return;
    const isThere = entries.some(({ id }) => id === lost.id);
    if (isThere) pending.current = { id: lost.id, control: lost.control };
    else go(Math.min(lost.index, entries.length - 1), 'open');
  };

  useLayoutEffect(() => {
    if (!pending.current) recover();
    focusPending();
  });
  useImperativeHandle(handle, () => ({
    focus: (id, control = 'open') => {
      pending.current = { id, control };
      focusPending();
    },
    focusCurrent: (control = 'open') => go(Math.max(0, currentIndex), control),
    focusFirst: () => go(0, 'open'),
  }));

  const onFocusIn = (entry: WatchEntry, index: number, target: EventTarget | null) => {
    setCurrent(entry.id);
    const control = (target instanceof HTMLElement && target.dataset.control) || 'edit';
    held.current = { id: entry.id, control, index };
  };
  const onFocusOut = ({ target }: FocusEvent) => {
    // Removed elements have not given the focus away: they lost it.
    queueMicrotask(() => {
      const isLeft = target instanceof Node && target.isConnected;
      if (isLeft && !scroller.current?.contains(document.activeElement)) held.current = null;
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const control = target?.dataset.control;
    const row = target?.closest<HTMLElement>('[data-id]');
    const index = entries.findIndex(({ id }) => id === row?.dataset.id);
    const entry = entries[index];
    if (!control || !entry || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (event.key === 'ArrowUp' && index === 0) {
      event.preventDefault();
      onLeave();
    } else if (step !== undefined) {
      event.preventDefault();
      go(Math.min(entries.length - 1, Math.max(0, index + step)), control);
    } else if (event.key === 'Delete') {
      event.preventDefault();
      actions.onRemove(entry);
    }
  };

  const items = rows.getVirtualItems();
  return (
    <div ref={scroller} class="entry-list">
      <ul
        aria-label={words.list}
        aria-busy={busy}
        style={{ blockSize: `${rows.getTotalSize()}px` }}
        onKeyDown={onKeyDown}
        onFocusOut={onFocusOut}
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
              onFocusCapture={({ target }) => onFocusIn(entry, index, target)}
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
