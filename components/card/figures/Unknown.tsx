import { createContext } from 'preact';
import * as words from '../words.ts';

/** Whether a cell of the page could not be read: what is unknown may then well be reported. */
export const HasDoubts = createContext(false);

/** Shown instead of a figure: "not reported", or "unknown" if the page has cells that could not be read. */
export function Unknown({ what = '' }: { what?: string }) {
  return (
    <span class="unknown">
      {what && `${what} `}
      <HasDoubts.Consumer>
        {(hasDoubts) => (hasDoubts ? words.unknown : words.notReported)}
      </HasDoubts.Consumer>
    </span>
  );
}
