import type { RecordState } from '../../page/record/record-store.ts';
import { words } from './words.ts';

type Props = {
  state: Pick<RecordState, 'record' | 'doing' | 'progress'>;
  onFill: () => void;
  onPause: () => void;
};

/**
 * Reads the filings that EDGAR's list only names: how many are left, how long that takes, start and pause.
 */
export function Filling({ state: { record, doing, progress }, onFill, onPause }: Props) {
  const left = record?.unread.length ?? 0;
  if (doing === 'filling' && progress) {
    return (
      <div class="bar filling">
        <progress value={progress.done} max={progress.of} aria-label={words.progress} />
        <span class="small">{words.filling(progress.done, progress.of, progress.left)}</span>
        <button type="button" class="button" onClick={onPause}>
          {words.pause}
        </button>
      </div>
    );
  }
  if (left === 0) return <p class="small muted">{words.filled}</p>;
  const hasBegun = (record?.filings.length ?? 0) > 1;
  return (
    <div class="bar filling">
      <span class="small muted">{words.unread(left)}</span>
      <button type="button" class="button main" disabled={doing !== null} onClick={onFill}>
        {hasBegun ? words.goOn(left) : words.fill(left)}
      </button>
    </div>
  );
}
