import type { WatchRecord } from '../../lib/watchlist/records/types/watch-record.ts';
import { Icon } from '../Icon.tsx';
import './undo.css';

type Props = { removed: readonly WatchRecord[]; onUndo: () => void; onClose: () => void };

/** Says what was removed and takes it back. It stays until it is closed or something else is removed. */
export function Undo({ removed, onUndo, onClose }: Props) {
  const [only] = removed;
  const what = removed.length === 1 && only ? only.name : `${removed.length.toLocaleString('en-US')} entries`;
  return (
    <div class="undo">
      <p role="status">Removed {what}</p>
      <button type="button" class="button plain" onClick={onUndo}>
        Undo
      </button>
      <button type="button" class="icon-button" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
