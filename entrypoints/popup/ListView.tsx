import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Empty, NoMatch } from '../../components/popup/list/Empty.tsx';
import { EntryList, type ListHandle } from '../../components/popup/list/EntryList.tsx';
import { SelectionBar } from '../../components/popup/list/SelectionBar.tsx';
import { Toolbar } from '../../components/popup/list/Toolbar.tsx';
import type { Arrangement } from '../../lib/watchlist/list/arrange.ts';
import type { WatchEntry } from '../../lib/watchlist/list/watchlist.ts';

type Props = {
  entries: readonly WatchEntry[];
  /** The entries to show, in order. */
  arranged: readonly WatchEntry[];
  arrangement: Arrangement;
  tags: readonly string[];
  /** Whether more entries are still being read. */
  busy: boolean;
  /** The entry that has the focus at first: the one whose details were open. */
  focusFirst: string | null;
  list: RefObject<ListHandle | null>;
  onArrange: (change: Partial<Arrangement>) => void;
  onOpen: (entry: WatchEntry) => void;
  onRemove: (entries: readonly WatchEntry[]) => void;
  onNote: (entry: WatchEntry, text: string) => Promise<boolean>;
  onTags: (entry: WatchEntry, tags: string[]) => Promise<boolean>;
};

const all = { search: '', kind: null, tag: null } as const;

/** The list with everything that narrows it down. */
export function ListView(props: Props) {
  const {
    entries,
    arranged,
    arrangement,
    tags,
    busy,
    focusFirst,
    list,
    onArrange,
    onOpen,
    onRemove,
    onNote,
    onTags,
  } = props;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const chosen = entries.filter(({ id }) => selected.has(id));

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element &&
        event.target.matches('input:not([type=checkbox]), textarea, select');
      if (event.key === '/' && !typing) {
        event.preventDefault();
        search.current?.focus();
      }
      if (event.key === 'Escape' && selected.size > 0) {
        // Otherwise the browser would close the popup.
        event.preventDefault();
        setSelected(new Set());
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [selected]);

  if (entries.length === 0 && !busy) return <Empty />;
  return (
    <>
      <Toolbar
        arrangement={arrangement}
        tags={tags}
        searchRef={search}
        onChange={onArrange}
        onDown={() => list.current?.focusFirst()}
        onEnter={() => {
          const [only] = arranged;
          if (only && arranged.length === 1) onOpen(only);
        }}
      />
      {chosen.length > 0 && (
        <SelectionBar
          count={chosen.length}
          shown={arranged.length}
          onSelectAll={() => setSelected(new Set(arranged.map(({ id }) => id)))}
          onRemove={() => {
            const next = arranged.find(({ id }) => !selected.has(id));
            onRemove(chosen);
            setSelected(new Set());
            if (next) list.current?.focus(next.id);
          }}
          onClear={() => {
            setSelected(new Set());
            list.current?.focusCurrent('select');
          }}
        />
      )}
      {arranged.length === 0 && !busy ? (
        <NoMatch
          onClear={() => {
            onArrange(all);
            search.current?.focus();
          }}
        />
      ) : (
        <EntryList
          entries={arranged}
          selected={selected}
          editing={editing}
          suggestions={tags}
          busy={busy}
          focusFirst={focusFirst}
          handle={list}
          onLeave={() => search.current?.focus()}
          actions={{
            onSelect: ({ id }, on) =>
              setSelected(
                (before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)),
              ),
            onOpen,
            onEdit: (entry) => setEditing(entry?.id ?? null),
            onRemove: (entry) => onRemove([entry]),
            onNote,
            onTags,
          }}
        />
      )}
    </>
  );
}
