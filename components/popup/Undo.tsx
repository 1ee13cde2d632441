import { Apart } from '../Apart.tsx';
import { Icon } from '../Icon.tsx';
import { words } from './words.ts';
import './undo.css';

type Props = { text: string; onUndo: () => void; onClose: () => void };

/** Says what was done and offers to undo it. It stays until it is closed or something else is done. */
export function Undo({ text, onUndo, onClose }: Props) {
  return (
    <div class="undo">
      <p role="status">
        <Apart text={text} />
      </p>
      <button type="button" class="button plain" onClick={onUndo}>
        {words.undo}
      </button>
      <button type="button" class="icon-button" aria-label={words.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
