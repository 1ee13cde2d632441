import type { Refused } from '../refused.ts';
import type { Refuse } from '../values.ts';

/** A cell that holds what its field cannot. */
export type RefusedCell = Refused & { element: Element };

/** What a reading of a page finds out beside the filing itself. A reader asks for those it adds to. */
export type Findings = {
  /** Where each field stands: its path in the filing ("nonDerivativeTable.3.transactionShares"), its element. */
  provenance: [path: string, element: Element][];
  /** The labels that the page does not have. */
  missing: string[];
  refused: RefusedCell[];
};

/** Takes down what an element's text cannot be: the value of that field is `null`. */
export function refuseAt(refused: RefusedCell[], path: string, element: Element): Refuse {
  return (text) => {
    refused.push({ path, text, element });
    return null;
  };
}
