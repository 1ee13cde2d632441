import { companyUrl } from '../../../lib/edgar/addresses/urls.ts';
import { lastOf, pastOf } from '../../../lib/watchlist/list/arrange.ts';
import { holdingSeries } from '../../../lib/watchlist/list/series.ts';
import type { WatchEntry } from '../../../lib/watchlist/list/watchlist.ts';
import type { Sighting } from '../../../lib/watchlist/records/types/sighting.ts';
import { Icon } from '../../Icon.tsx';
import { NoteEditor } from '../details/NoteEditor.tsx';
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
  /** Whether Tab stops at this row: at one of the list, the arrow keys lead to the others. */
  tabStop: boolean;
  suggestions: readonly string[];
  actions: RowActions;
};

/** An insider's issuer and role, as the newest filing says them or as they were when it was watched; an issuer's ticker. */
function roleOrTicker({ record }: WatchEntry, last: Sighting | null): string {
  if (record.kind === 'issuer')
    return (last?.issuer.cik === record.cik && last.issuer.ticker) || record.ticker || 'Issuer';
  const role = last?.owners.find(({ cik }) => cik === record.cik)?.role ?? record.role ?? 'Insider';
  const at = last && (last.issuer.ticker ?? last.issuer.name);
  return at ? `${at} · ${role}` : role;
}

/** One entry in the list. */
export function EntryRow({ entry, selected, editing, tabStop, suggestions, actions }: Props) {
  const { record, note, tags } = entry;
  const last = lastOf(entry);
  const role = roleOrTicker(entry, last);
  const tabIndex = tabStop ? 0 : -1;
  return (
    <div class={`entry-row ${selected ? 'selected' : ''} ${editing ? 'editing' : ''}`}>
      <input
        type="checkbox"
        class="entry-select"
        data-control="select"
        tabIndex={tabIndex}
        checked={selected}
        aria-label={`Select ${record.name}`}
        onChange={(event) => actions.onSelect(entry, event.currentTarget.checked)}
      />
      <button
        type="button"
        class="entry-name"
        data-control="open"
        tabIndex={tabIndex}
        onClick={() => actions.onOpen(entry)}
      >
        {record.name || record.cik}
      </button>
      <p class="entry-role muted" title={role}>
        {role}
      </p>
      <Sparkline series={holdingSeries(pastOf(entry))[0]} />
      <LastEvent seen={last} />
      <div class="entry-tools">
        <button
          type="button"
          class="icon-button starred"
          data-control="remove"
          tabIndex={tabIndex}
          aria-label={`Remove ${record.name} from the watchlist`}
          title="Remove"
          onClick={() => actions.onRemove(entry)}
        >
          <Icon name="star" filled />
        </button>
        <a
          class="icon-button"
          data-control="edgar"
          tabIndex={tabIndex}
          href={companyUrl(record.cik)}
          target="_blank"
          rel="noreferrer"
          aria-label={`Form 4 filings of ${record.name} on EDGAR, in a new tab`}
          title="Form 4 filings on EDGAR"
        >
          <Icon name="out" />
        </a>
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
          <span class="visually-hidden">Note and tags of {record.name}: </span>
          {tags.map((tag) => (
            <span class="tag" key={tag}>
              {tag}
            </span>
          ))}
          {note?.text && <span class="entry-note-text">{note.text}</span>}
          {!note?.text && tags.length === 0 && <span class="entry-note-hint">Add a note</span>}
        </button>
      )}
    </div>
  );
}
