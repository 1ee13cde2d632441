import { ExportButtons } from './ExportButtons.tsx';
import { Icon } from './Icon.tsx';
import * as words from './words.ts';

type Props = {
  text: string;
  /** Whether the storage is full: then the list is offered as a file. */
  full: boolean;
  /** Whether the whole list has been read. */
  ready: boolean;
  onExport: (as: 'json' | 'csv') => void;
  onClose: () => void;
};

/** Says why something could not be done. */
export function FailureAlert({ text, full, ready, onExport, onClose }: Props) {
  return (
    <div class="alert" role="alert">
      <Icon name="alert" />
      <div class="alert-text">
        <p>{text}</p>
        {full && (
          <p class="alert-actions">
            <ExportButtons ready={ready} onExport={onExport} />
          </p>
        )}
      </div>
      <button type="button" class="icon-button" aria-label={words.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
