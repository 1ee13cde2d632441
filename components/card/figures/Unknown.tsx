import { createContext } from 'preact';
import * as words from '../words.ts';

/** Whether a cell of the page could not be read: what is then not known may well be reported. */
export const HasDoubts = createContext(false);

/** In place of a figure: "not reported", or "unknown" where the page holds it and it cannot be read. */
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
