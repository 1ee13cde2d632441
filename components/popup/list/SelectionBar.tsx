import { useRef } from 'preact/hooks';
import { words } from '../words.ts';
import './selection-bar.css';

type Props = {
  count: number;
  /** How many entries the list shows. */
  shown: number;
  onSelectAll: () => void;
  onRemove: () => void;
  onClear: () => void;
};

/** What can be done with the selected entries. */
export function SelectionBar({ count, shown, onSelectAll, onRemove, onClear }: Props) {
  const removing = useRef<HTMLButtonElement>(null);
  return (
    <div class="selection-bar" role="toolbar" aria-label={words.selection}>
      <span role="status">{words.selected(count)}</span>
      {count < shown && (
        <button
          type="button"
          class="button plain"
          onClick={() => {
            // The button is about to disappear.
            removing.current?.focus();
            onSelectAll();
          }}
        >
          {words.selectAll(shown)}
        </button>
      )}
      <span class="selection-end">
        <button ref={removing} type="button" class="button" onClick={onRemove}>
          {words.remove}
        </button>
        <button type="button" class="button plain" onClick={onClear}>
          {words.clearSelection}
        </button>
      </span>
    </div>
  );
}
