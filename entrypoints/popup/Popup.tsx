import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import '../../components/controls.css';
import { ExportButtons } from '../../components/ExportButtons.tsx';
import { FailureAlert } from '../../components/FailureAlert.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Details } from '../../components/popup/details/Details.tsx';
import type { ListHandle } from '../../components/popup/list/EntryList.tsx';
import { ReleaseNews } from '../../components/popup/ReleaseNews.tsx';
import { Undo } from '../../components/popup/Undo.tsx';
import { UnusableRecords } from '../../components/popup/UnusableRecords.tsx';
import { words } from '../../components/popup/words.ts';
import { useAttempt } from '../../components/use-attempt.ts';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import { type Arrangement, arrange, type SortOrder, tagsInUse } from '../../lib/watchlist/list/arrange.ts';
import type { HoldingSeries } from '../../lib/watchlist/list/series.ts';
import type { WatchEntry } from '../../lib/watchlist/list/watchlist.ts';
import { partyKey } from '../../lib/watchlist/records/party.ts';
import type { UnusableRecord } from '../../lib/watchlist/records/unusable.ts';
import type { FilingOnTab } from '../../platform/messages.ts';
import type { AllNews } from '../../platform/news/subscribe.ts';
import { discard, rewatch, setNote, setTags, unwatch } from '../../platform/watchlist/actions.ts';
import type { Stage } from '../../platform/watchlist/whole-list.ts';
import { ListView } from './ListView.tsx';
import { PastRecord } from './PastRecord.tsx';
import { remember } from './remembered.ts';
import { TabStars } from './TabStars.tsx';
import './popup.css';

export type PopupProps = {
  /** `null` until something has been read. */
  list: { entries: readonly WatchEntry[]; unusable: readonly UnusableRecord[]; stage: Stage } | null;
  /** The filing on the current tab, if there is one. */
  filing: FilingOnTab | null;
  /** The sort order last used. */
  sort: SortOrder;
  /** Whether the news of this release is still to be shown. */
  isNewRelease: boolean;
  onReleaseTold: () => void;
  /** New filings of those watched, and the code that shows them; `null` until loaded. */
  news: { news: AllNews; parts: typeof import('./NewsParts.tsx') } | null;
};

type PopupView =
  | { is: 'list'; focus: string | null }
  /** `next`: the entry that gets the focus if this one is removed. */
  | { is: 'details'; id: string; next: string | null }
  | { is: 'unusable' };

/** Where the focus goes if the focused element is gone and nothing took its place. */
const focusNext = [
  '.undo .button',
  'input[type=search]',
  '.unusable-notice',
  '.view-header .icon-button',
  '.empty a',
];

/** The code that saves files, loaded when first needed. */
const loadExport = () => import('../../platform/watchlist/export.ts');

const loadChart = async (figure: HTMLElement, series: HoldingSeries) =>
  (await import('../../components/popup/details/chart.ts')).drawChart(figure, series);

/** The popup: the watchlist, an entry's details, or the records that cannot be used. */
export function Popup({ list, filing, sort, isNewRelease, onReleaseTold, news }: PopupProps) {
  const entries = list?.entries ?? [];
  const [arrangement, setArrangement] = useState<Arrangement>({ search: '', sort, kind: null, tag: null });
  const [view, setView] = useState<PopupView>({ is: 'list', focus: null });
  const [done, setDone] = useState<{ text: string; undo: () => Promise<unknown> } | null>(null);
  const { failure, attempt, forgive } = useAttempt();
  const root = useRef<HTMLElement>(null);
  const rows = useRef<ListHandle>(null);
  const returning = useRef(false);
  useKeptFocus(root, focusNext);

  const arranged = useMemo(() => arrange(entries, arrangement), [entries, arrangement]);
  const tags = useMemo(() => tagsInUse(entries), [entries]);
  const isWhole = list?.stage === 'complete';
  useEffect(() => {
    if (isWhole)
      remember(arrangement.sort, arrange(entries, { ...arrangement, search: '', kind: null, tag: null }));
  }, [isWhole, entries, arrangement.sort]);

  const remove = (those: readonly WatchEntry[]) =>
    attempt(async () => {
      const removed = await unwatch(those.map(({ party }) => party));
      const [first] = removed;
      if (!first) return;
      const text = words.removed(removed.length, removed.length === 1 ? first.name : null);
      const undo = () => rewatch(removed).then(() => rows.current?.focus(partyKey(first)));
      setDone({ text, undo });
    });
  const saveList = (as: 'json' | 'csv') =>
    attempt(async () => (await loadExport()).exportList(entries, as, new Date()));
  const saveNote = ({ party }: WatchEntry, text: string) => attempt(() => setNote(party, text, new Date()));
  const saveTags = ({ party }: WatchEntry, changed: string[]) => attempt(() => setTags(party, changed));

  const open = ({ id }: WatchEntry) => {
    const at = arranged.findIndex((entry) => entry.id === id);
    const next = arranged[at + 1] ?? arranged[at - 1];
    setView({ is: 'details', id, next: next?.id ?? null });
  };

  const opened = view.is === 'details' ? entries.find(({ id }) => id === view.id) : undefined;
  const unusable = list?.unusable ?? [];
  const showUnusable = view.is === 'unusable' && unusable.length > 0;
  const inList = !opened && !showUnusable;
  return (
    <main class="popup" ref={root}>
      {failure && <FailureAlert {...failure} ready={isWhole} onExport={saveList} onClose={forgive} />}
      {opened ? (
        <Details
          key={opened.id}
          entry={opened}
          suggestions={tags}
          drawChart={loadChart}
          onBack={() => setView({ is: 'list', focus: opened.id })}
          onRemove={() => remove([opened])}
          onExport={() => attempt(async () => (await loadExport()).exportFilings(opened, new Date()))}
          onNote={(text) => saveNote(opened, text)}
          onTags={(changed) => saveTags(opened, changed)}
          alert={news && <news.parts.EntryAlert news={news.news} attempt={attempt} entry={opened} />}
          record={(onDrawn) => <PastRecord entry={opened} attempt={attempt} onDrawn={onDrawn} />}
        />
      ) : showUnusable ? (
        <UnusableRecords
          records={unusable}
          onCopy={({ raw }) => attempt(() => navigator.clipboard.writeText(raw))}
          onDiscard={(record) => attempt(() => discard(record))}
          onBack={() => {
            returning.current = true;
            setView({ is: 'list', focus: null });
          }}
        />
      ) : (
        <>
          <header class="popup-header">
            <h1>{words.list}</h1>
            <span class="muted" role="status">
              {list && list.stage !== 'first' && entries.length > 0
                ? entries.length.toLocaleString('en-US')
                : ''}
            </span>
            <a
              class="icon-button"
              href="/options.html"
              target="_blank"
              rel="noreferrer"
              aria-label={words.options}
              title={words.options}
            >
              <Icon name="gear" />
            </a>
          </header>
          {isNewRelease && <ReleaseNews onTold={onReleaseTold} />}
          {news && (
            <news.parts.NewFilings
              news={news.news}
              attempt={attempt}
              onMuted={(text, undo) => setDone({ text, undo })}
            />
          )}
          {filing && <TabStars filing={filing} attempt={attempt} />}
          {unusable.length > 0 && (
            <button
              ref={(notice) => {
                if (notice && returning.current) notice.focus();
                if (notice) returning.current = false;
              }}
              type="button"
              class="unusable-notice"
              onClick={() => setView({ is: 'unusable' })}
            >
              <Icon name="alert" /> {unusableText(unusable)}
            </button>
          )}
          <ListView
            entries={entries}
            arranged={arranged}
            arrangement={arrangement}
            tags={tags}
            busy={!isWhole}
            focusFirst={view.is === 'list' ? view.focus : view.is === 'details' ? view.next : null}
            list={rows}
            onArrange={(change) => setArrangement((before) => ({ ...before, ...change }))}
            onOpen={open}
            onRemove={remove}
            onNote={saveNote}
            onTags={saveTags}
          />
        </>
      )}
      {done && (
        <Undo
          text={done.text}
          onUndo={() => attempt(() => done.undo().then(() => setDone(null)))}
          onClose={() => {
            setDone(null);
            rows.current?.focusCurrent();
          }}
        />
      )}
      {inList && (
        <footer class="popup-footer">
          <ExportButtons ready={isWhole} onExport={saveList} />
          {news && <news.parts.TellMe news={news.news} attempt={attempt} />}
          <a class="button plain" href="/options.html#import" target="_blank" rel="noreferrer">
            {words.import}
          </a>
        </footer>
      )}
    </main>
  );
}

function unusableText(unusable: readonly UnusableRecord[]): string {
  const count = (of: UnusableRecord['state']) => unusable.filter(({ state }) => state === of).length;
  return words.unusable(count('unreadable'), count('newer'), count('unwatched'));
}
