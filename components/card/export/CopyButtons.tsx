import { Component } from 'preact';

type Props = {
  /** What can be copied, by the name of its button; made when it is asked for. */
  texts: Record<string, () => string>;
};

/** Buttons that copy, and a word on whether that worked. */
export class CopyButtons extends Component<Props, { said: string }> {
  override render({ texts }: Props) {
    return (
      <>
        {Object.entries(texts).map(([name, text]) => (
          <button type="button" class="button" key={name} onClick={() => this.#copy(text())}>
            {name}
          </button>
        ))}
        <span class="small muted" role="status">
          {this.state.said}
        </span>
      </>
    );
  }

  #copy(text: string): void {
    navigator.clipboard.writeText(text).then(
      () => this.setState({ said: 'Copied' }),
      () => this.setState({ said: 'Copying not allowed' }),
    );
  }
}
