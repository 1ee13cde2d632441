import type { Refused } from '../refused.ts';
import type { Refuse } from '../values.ts';

/** A cell that holds what its field cannot, or may not show what it holds. */
export type RefusedCell = Refused & { element: Element; reason: string };

/** What a reading of a page finds out beside the filing itself: three things. */
export type Findings = {
  /** Where each field stands: its path in the filing ("nonDerivativeTable.3.transactionShares"), its element. */
  provenance: [path: string, element: Element][];
  /** The labels that the page does not have. */
  missing: string[];
  refused: RefusedCell[];
};

/** Those of the three that a reader adds to. */
export type Finds<Name extends keyof Findings> = Pick<Findings, Name>;

/** Takes down what an element's text cannot be: the value of that field is `null`. */
export function refuseAt(
  refused: RefusedCell[],
  path: string,
  element: Element,
  reason = 'it is in no known spelling',
): Refuse {
  return (text) => {
    refused.push({ path, text, element, reason });
    return null;
  };
}
