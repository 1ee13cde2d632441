import type { Refuse } from '../values.ts';

/**
 * What a reading leaves behind: where each field stands, by its path in the `Filing`
 * ("nonDerivativeTable.3.transactionShares", "reportingOwners.0.name"), which labels were looked for in
 * vain, and which fields hold something they cannot.
 */
export class Trail {
  readonly sources = new Map<string, Element>();
  readonly missing: string[] = [];
  readonly invalid: string[] = [];

  refuse(path: string): Refuse {
    return (text) => {
      this.invalid.push(`${path}: “${text}”`);
      return null;
    };
  }
}
