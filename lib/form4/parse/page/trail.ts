import type { Refuse } from '../values.ts';

/**
 * What a reading leaves behind: where each field stands, by its path in the `Filing`
 * ("nonDerivativeTable.3.transactionShares", "reportingOwners.0.name"), which labels were looked for in
 * vain, and which fields hold something they cannot.
 */
export class Trail {
  readonly missing: string[] = [];
  readonly invalid: string[] = [];
  readonly #noted: [path: string, element: Element][] = [];
  #sources: ReadonlyMap<string, Element> | undefined;

  note(path: string, element: Element): void {
    this.#noted.push([path, element]);
  }

  /** By path; put together when somebody asks, as few do of most fields. */
  sources(): ReadonlyMap<string, Element> {
    this.#sources ??= new Map(this.#noted);
    return this.#sources;
  }

  refuse(path: string): Refuse {
    return (text) => {
      this.invalid.push(`${path}: “${text}”`);
      return null;
    };
  }
}
