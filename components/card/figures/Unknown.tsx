import { Component } from 'preact';
import * as words from '../words.ts';

type Context = { hasDoubts?: boolean };

/**
 * Tells all within whether a cell of the page could not be read: what is unknown may then well be reported.
 * Preact's `createContext` does the same in 200 bytes more.
 */
export class HasDoubts extends Component<{ value: boolean }> {
  override getChildContext(): Context {
    return { hasDoubts: this.props.value };
  }

  override render() {
    return this.props.children;
  }
}

/** Shown instead of a figure: "not reported", or "unknown" if the page has cells that could not be read. */
export function Unknown({ what = '' }: { what?: string }, { hasDoubts }: Context) {
  return (
    <span class="unknown">
      {what && `${what} `}
      {hasDoubts ? words.unknown : words.notReported}
    </span>
  );
}
