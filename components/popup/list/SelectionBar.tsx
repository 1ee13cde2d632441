import './selection-bar.css';

type Props = {
  count: number;
  /** How many entries the list shows. */
  shown: number;
  onSelectAll: () => void;
  onRemove: () => void;
  onClear: () => void;
};

/** What can be done with the entries selected. */
export function SelectionBar({ count, shown, onSelectAll, onRemove, onClear }: Props) {
  return (
    <div class="selection-bar" role="toolbar" aria-label="Selection">
      <span role="status">{count.toLocaleString('en-US')} selected</span>
      {count < shown && (
        <button type="button" class="button plain" onClick={onSelectAll}>
          Select all {shown.toLocaleString('en-US')}
        </button>
      )}
      <span class="selection-end">
        <button type="button" class="button" onClick={onRemove}>
          Remove
        </button>
        <button type="button" class="button plain" onClick={onClear}>
          Clear
        </button>
      </span>
    </div>
  );
}
