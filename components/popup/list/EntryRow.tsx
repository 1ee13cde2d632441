import { Fragment } from 'preact';
import { formatDate } from '../../../lib/figures/format.ts';
import { isolated } from '../../../lib/figures/right-to-left.ts';
import { lastOf, pastOf } from '../../../lib/watchlist/list/arrange.ts';
import { eventLines } from '../../../lib/watchlist/list/event-lines.ts';
import { eventDate } from '../../../lib/watchlist/list/history.ts';
import { holdingSeries } from '../../../lib/watchlist/list/series.ts';
import type { WatchEntry } from '../../../lib/watchlist/list/watchlist.ts';
import type { Sighting } from '../../../lib/watchlist/records/types/sighting.ts';
import { Icon } from '../../Icon.tsx';
import { NoteEditor } from '../details/NoteEditor.tsx';
import { EdgarLink } from '../EdgarLink.tsx';
import { RoleText } from '../RoleText.tsx';
import { words } from '../words.ts';
import { LastEvent } from './LastEvent.tsx';
import { Sparkline } from './Sparkline.tsx';
import './entry-row.css';

export type RowActions = {
  onSelect: (entry: WatchEntry, selected: boolean) => void;
  onOpen: (entry: WatchEntry) => void;
  onEdit: (entry: WatchEntry | null) => void;
  onRemove: (entry: WatchEntry) => void;
  onNote: (entry: WatchEntry, text: string) => Promise<boolean>;
  onTags: (entry: WatchEntry, tags: string[]) => Promise<boolean>;
};

type Props = {
  entry: WatchEntry;
  selected: boolean;
  editing: boolean;
  /** Whether Tab stops at this row. It stops at only one row of the list; arrow keys lead to the others. */
  tabStop: boolean;
  suggestions: readonly string[];
  actions: RowActions;
};

/** An insider's issuer and role, from the newest filing or else as when watched; or an issuer's ticker. */
function roleOrTicker({ record }: WatchEntry, last: Sighting | null): string[] {
  if (record.kind === 'issuer')
    return [(last?.issuer.cik === record.cik && last.issuer.ticker) || record.ticker || words.issuer];
  const role = last?.owners.find(({ cik }) => cik === record.cik)?.role ?? record.role ?? words.insider;
  const at = last && (last.issuer.ticker ?? last.issuer.name);
  return at ? [at, role] : [role];
}

/** The row's texts in full, as the tooltip of the button that covers the whole row. */
function inFull(name: string, role: string, last: Sighting | null): string {
  if (!last) return `${name}\n${role}`;
  const { figure, what } = eventLines(last);
  return [name, role, `${figure} · ${what}`, formatDate(eventDate(last))].join('\n');
}

export function EntryRow({ entry, selected, editing, tabStop, suggestions, actions }: Props) {
  const { record, note, tags } = entry;
  const name = record.name || record.cik;
  const last = lastOf(entry);
  const role = [...roleOrTicker(entry, last), ...(entry.alert?.muted ? [words.muted] : [])];
  const tabIndex = tabStop ? 0 : -1;
  return (
    <div class={`entry-row ${selected ? 'selected' : ''} ${editing ? 'editing' : ''}`}>
      <input
        type="checkbox"
        class="entry-select"
        data-control="select"
        tabIndex={tabIndex}
        checked={selected}
        aria-label={words.select(name)}
        onChange={(event) => actions.onSelect(entry, event.currentTarget.checked)}
      />
      <button
        type="button"
        class="entry-name"
        data-control="open"
        tabIndex={tabIndex}
        title={inFull(name, role.map(isolated).join(' · '), last)}
        onClick={() => actions.onOpen(entry)}
      >
        <span>{name}</span>
      </button>
      <p class="entry-role muted">
        {role.map((text, index) => (
          <Fragment key={text}>
            {index > 0 && ' · '}
            <RoleText text={text} />
          </Fragment>
        ))}
      </p>
      <Sparkline series={holdingSeries(pastOf(entry))[0]} />
      <LastEvent seen={last} />
      <div class="entry-tools">
        <button
          type="button"
          class="icon-button watched"
          data-control="remove"
          tabIndex={tabIndex}
          aria-label={words.removeOne(name)}
          title={words.remove}
          onClick={() => actions.onRemove(entry)}
        >
          <Icon name="star" filled />
        </button>
        <EdgarLink cik={record.cik} name={name} inRow={{ tabIndex }} />
      </div>
      {editing ? (
        <div class="entry-note">
          <NoteEditor
            entry={entry}
            suggestions={suggestions}
            onNote={(text) => actions.onNote(entry, text)}
            onTags={(changed) => actions.onTags(entry, changed)}
            onDone={() => actions.onEdit(null)}
          />
        </div>
      ) : (
        <button
          type="button"
          class="entry-note"
          data-control="edit"
          tabIndex={tabIndex}
          onClick={() => actions.onEdit(entry)}
        >
          <span class="visually-hidden">{words.noteOf(name)}</span>
          {tags.map((tag) => (
            <span class="tag" key={tag}>
              {tag}
            </span>
          ))}
          {note?.text && <span class="entry-note-text">{note.text}</span>}
          {!note?.text && tags.length === 0 && <span class="entry-note-hint">{words.addNote}</span>}
        </button>
      )}
    </div>
  );
}
