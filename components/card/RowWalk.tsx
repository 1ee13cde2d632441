import { Component } from 'preact';
import * as words from './words.ts';

type Props = {
  count: number;
  /** Outlines a row on the page and shows its note, which is also spoken. */
  onRow: (index: number) => void;
  onLeave: () => void;
};

const START = { at: -1 };

/** Steps through the rows of the page's tables by keyboard, which has no other way to reach them. */
export class RowWalk extends Component<Props, typeof START> {
  override state = START;

  override render({ count, onLeave }: Props, { at }: typeof START) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -count, End: count };
    return (
      <button
        type="button"
        class="button row-walk"
        onClick={() => this.#step(1)}
        onBlur={() => {
          this.setState(START);
          onLeave();
        }}
        onKeyDown={(event) => {
          const step = steps[event.key];
          if (!step) return;
          event.preventDefault();
          this.#step(step);
        }}
      >
        {at < 0 ? words.walkRows : words.rowAt(at + 1, count)}
      </button>
    );
  }

  #step(by: number): void {
    const at = Math.max(0, Math.min(this.props.count - 1, this.state.at + by));
    this.setState({ at });
    this.props.onRow(at);
  }
}
