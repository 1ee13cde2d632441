import { Component } from 'preact';
import * as words from '../words.ts';
import { type Copies, CopyButtons } from './CopyButtons.tsx';

type Props = { copies: Copies; onSaveCsv: () => Promise<void> };

/** Copies the filing in formats for further use, or saves it as CSV. */
export class TakeAlong extends Component<Props, { said: string }> {
  override render({ copies, onSaveCsv }: Props) {
    return (
      <div class="row">
        <CopyButtons copies={copies} />
        <button
          type="button"
          class="button"
          onClick={() => onSaveCsv().catch(({ message }: Error) => this.setState({ said: message }))}
        >
          {words.saveCsv}
        </button>
        <span class="small muted" role="status">
          {this.state.said}
        </span>
      </div>
    );
  }
}
