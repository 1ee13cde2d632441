import { Component } from 'preact';
import type { Explanation } from '../../lib/form4/explain.ts';

type Props = {
  count: number;
  /** Shows a row's note and outline on the page, and returns what it says. */
  onRow: (index: number) => Explanation | null;
  onLeave: () => void;
};
type State = { at: number; said: string };

const START: State = { at: -1, said: '' };

/** Walks the rows of the page's tables with the keyboard, which has no other way to them. */
export class RowWalk extends Component<Props, State> {
  override state = START;

  override render({ count }: Props, { at, said }: State) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -count, End: count };
    return (
      <p class="row-walk">
        <button
          type="button"
          class="button"
          onClick={() => this.#step(1)}
          onBlur={() => {
            this.setState(START);
            this.props.onLeave();
          }}
          onKeyDown={(event) => {
            const step = steps[event.key];
            if (!step) return;
            event.preventDefault();
            this.#step(step);
          }}
        >
          {at < 0 ? 'Walk the rows (↑ ↓)' : `Row ${at + 1} of ${count} (↑ ↓)`}
        </button>
        <span class="visually-hidden" role="status">
          {said}
        </span>
      </p>
    );
  }

  #step(by: number): void {
    const { count, onRow } = this.props;
    const at = Math.max(0, Math.min(count - 1, this.state.at + by));
    const explanation = onRow(at);
    const words = explanation?.paragraphs.map(({ label, text }) => `${label} ${text}`) ?? [];
    this.setState({ at, said: [explanation?.title ?? '', ...words].join(' ') });
  }
}
