import type { WatchRecord } from '../../lib/watchlist/records/types/watch-record.ts';
import { Icon } from '../Icon.tsx';
import { words } from './words.ts';
import './undo.css';

type Props = { removed: readonly WatchRecord[]; onUndo: () => void; onClose: () => void };

/** Says what was removed and takes it back. It stays until it is closed or something else is removed. */
export function Undo({ removed, onUndo, onClose }: Props) {
  const [only] = removed;
  return (
    <div class="undo">
      <p role="status">{words.removed(removed.length, removed.length === 1 && only ? only.name : null)}</p>
      <button type="button" class="button plain" onClick={onUndo}>
        {words.undo}
      </button>
      <button type="button" class="icon-button" aria-label={words.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
