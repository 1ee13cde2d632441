import { Icon } from './Icon.tsx';
import * as words from './words.ts';

type Props = {
  /** False until the whole list has been read. */
  ready: boolean;
  onExport: (as: 'json' | 'csv') => void;
};

/** Buttons that save the whole list as a file. */
export function ExportButtons({ ready, onExport }: Props) {
  return (
    <>
      <button type="button" class="button" disabled={!ready} onClick={() => onExport('json')}>
        <Icon name="save" /> {words.saveJson}
      </button>
      <button type="button" class="button" disabled={!ready} onClick={() => onExport('csv')}>
        <Icon name="save" /> {words.saveCsv}
      </button>
    </>
  );
}
