import { Component } from 'preact';
import * as words from '../words.ts';

/** What can be copied, by the name of its button; the text is made on request. */
export type Copies = Record<string, () => Promise<string>>;

/** Buttons that copy, and a word on whether it worked. */
export class CopyButtons extends Component<{ copies: Copies }, { said: string }> {
  override render({ copies }: { copies: Copies }) {
    return (
      <>
        {Object.entries(copies).map(([name, text]) => (
          <button type="button" class="button" key={name} onClick={() => this.#copy(text)}>
            {name}
          </button>
        ))}
        <span class="small muted" role="status">
          {this.state.said}
        </span>
      </>
    );
  }

  #copy(text: () => Promise<string>): void {
    text()
      .then(
        (made) =>
          navigator.clipboard.writeText(made).then(
            () => words.copied,
            () => words.notCopied,
          ),
        (error: Error) => error.message,
      )
      .then((said) => this.setState({ said }));
  }
}
