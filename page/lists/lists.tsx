import { render } from 'preact';
import { ListPanel } from '../../components/lists/ListPanel.tsx';
import css from '../../components/lists/lists.css?inline';
import { words } from '../../components/lists/words.ts';
import { troubleSentence } from '../../lib/glance/trouble.ts';
import type { ListedFiling } from '../../lib/lists/filings-on-list.ts';
import { listCsv } from '../../lib/lists/list-csv.ts';
import type { ListRow } from '../../lib/lists/list-row.ts';
import { download } from '../../platform/download.ts';
import { type AroundList, createListReader, type ListReader, type ListState } from './read-list.ts';
import { createRowNotes } from './row-notes.ts';

type Opening = Pick<AroundList, 'ask' | 'readKnown'> & {
  /** The shadow root of the host above the list. */
  shadow: ShadowRoot;
  filings: readonly ListedFiling[];
  /** Whether the reader asked for it: otherwise only what was read before is shown, or nothing at all. */
  isPressed: boolean;
  onClose: () => void;
  signal: AbortSignal;
};

/** What entrypoints/lists/index.ts gives to the content script that loads it. */
export const listsPart = { openList };
export type ListsPart = typeof listsPart;

/** Shows the table of a list's filings. @returns `null` if it was not asked for and nothing is known */
async function openList(opening: Opening): Promise<Pick<ListReader, 'add'> | null> {
  const { shadow, filings, isPressed, ask, readKnown, onClose, signal } = opening;
  const closing = new AbortController();
  const ended = AbortSignal.any([closing.signal, signal]);
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  const unreadWords = ({ answer }: ListRow) =>
    answer === null || answer.kind === 'filing' ? words.unread : troubleSentence(answer, Date.now());
  const theme = () => (shadow.host as HTMLElement).dataset.theme;
  const drawNotes = createRowNotes(unreadWords, theme, ended);
  const draw = (state: ListState) => {
    if (root.isConnected) drawNotes(state.rows);
    render(
      <ListPanel
        state={state}
        unreadWords={unreadWords}
        on={{
          goOn: () => void reader.goOn(),
          stop: reader.stop,
          save: (rows) => download(words.fileName, listCsv(rows, unreadWords), 'text/csv'),
          close: () => {
            closing.abort();
            onClose();
          },
        }}
      />,
      root,
    );
  };
  const around = { ask, readKnown, now: () => performance.now() };
  const reader = createListReader(filings, around, draw, ended);
  const known = await reader.readCached();
  if (ended.aborted || (!isPressed && known === 0)) return null;
  shadow.append(style, root);
  reader.tell();
  ended.addEventListener('abort', () => {
    render(null, root);
    style.remove();
    root.remove();
  });
  if (isPressed) {
    void reader.goOn();
    // The button that was pressed is about to disappear.
    root.querySelector<HTMLElement>('.control, input')?.focus();
  }
  return { add: reader.add };
}
