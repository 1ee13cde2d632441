import { type Copies, CopyButtons } from './CopyButtons.tsx';

type Props = { copies: Copies; onSaveCsv: () => Promise<void> };

/** Copies the filing in the forms in which it is used on, or saves it as CSV. */
export function TakeAlong({ copies, onSaveCsv }: Props) {
  return (
    <div class="row">
      <CopyButtons copies={copies} />
      <button type="button" class="button" onClick={() => void onSaveCsv()}>
        Save CSV
      </button>
    </div>
  );
}
