import type { Refused } from '../refused.ts';
import type { Refuse } from '../values.ts';

/** A cell whose content is impossible for its field, or that may not show what it holds. */
export type RefusedCell = Refused & { element: Element; reason: string };

/** What reading a page finds besides the filing itself: three things. */
export type Findings = {
  /**
   * The element of each field, by the field's path in the filing ("nonDerivativeTable.3.transactionShares").
   */
  provenance: [path: string, element: Element][];
  /** The labels that are not on the page. */
  missing: string[];
  refused: RefusedCell[];
};

/** Those of the three that a particular reader adds to. */
export type Finds<Name extends keyof Findings> = Pick<Findings, Name>;

/** Records a text that is impossible for its field: the field's value is `null`. */
export function refuseAt(
  refused: RefusedCell[],
  path: string,
  element: Element,
  reason = 'it is not in a recognized format',
): Refuse {
  return (text) => {
    refused.push({ path, text, element, reason });
    return null;
  };
}
