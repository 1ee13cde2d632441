import { useEffect, useRef } from 'preact/hooks';
import type { WatchEntry } from '../../../lib/watchlist/list/watchlist.ts';
import { most } from '../../../lib/watchlist/records/lengths.ts';
import { parseTags } from '../../../lib/watchlist/records/types/tags-record.ts';
import { useSavedField } from '../../use-saved-field.ts';
import { words } from '../words.ts';
import './note-editor.css';

type Props = {
  entry: WatchEntry;
  /** Tags used elsewhere, suggested while typing. */
  suggestions: readonly string[];
  /** Both resolve to whether it was saved. */
  onNote: (text: string) => Promise<boolean>;
  onTags: (tags: string[]) => Promise<boolean>;
  /** Closes the editor; without it, the editor stays open and takes no focus. */
  onDone?: () => void;
};

/** The note and tags of an entry, saved as they are typed. */
export function NoteEditor({ entry, suggestions, onNote, onTags, onDone }: Props) {
  const { name } = entry.record;
  const note = useSavedField(entry.note?.text ?? '', onNote);
  const tags = useSavedField(entry.tags.join(', '), (typed) => onTags(parseTags(typed)));
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (onDone) first.current?.focus();
  }, [onDone !== undefined]);
  const listId = `tags-${entry.id}`;
  return (
    <form
      class={`note-editor ${onDone ? '' : 'slim'}`}
      onSubmit={(event) => {
        event.preventDefault();
        onDone?.();
      }}
      onKeyDown={(event) => {
        if (!onDone || event.isComposing) return;
        if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }
      }}
    >
      <label>
        <span class="muted">{words.noteLabel}</span>
        <textarea
          ref={first}
          class="field"
          aria-label={words.note(name)}
          placeholder={onDone ? undefined : words.savedAsTyped}
          rows={1}
          maxLength={most.note}
          {...note}
        />
      </label>
      <label>
        <span class="muted">{words.tagsLabel}</span>
        <input
          class="field"
          aria-label={words.tags(name)}
          placeholder={words.tagsHint}
          list={listId}
          {...tags}
        />
      </label>
      <datalist id={listId}>
        {suggestions.map((tag) => (
          <option value={tag} key={tag} />
        ))}
      </datalist>
      {onDone && (
        <p class="note-editor-end">
          <span class="muted">{words.savedAsTyped}</span>
          <button type="submit" class="button">
            {words.done}
          </button>
        </p>
      )}
    </form>
  );
}
