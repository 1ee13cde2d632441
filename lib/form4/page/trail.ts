import type { Refuse } from '../values.ts';

/**
 * What a reading leaves behind: where each field stands, by its path in the `Filing`
 * ("nonDerivativeTable.3.transactionShares", "reportingOwners.0.name"), which labels were looked for in
 * vain, and which fields hold something they cannot.
 */
export class Trail {
  readonly missing: string[] = [];
  readonly invalid: string[] = [];
  #sources: ReadonlyMap<string, Element> | undefined;
  readonly #noted: [path: string, field: string, element: Element][] = [];

  /** @param field below the path, where the path is not that of the field itself */
  note(path: string, element: Element, field = ''): void {
    this.#noted.push([path, field, element]);
  }

  /** Nobody asks for most of a filing's paths: they are spelt out when somebody does. */
  sources(): ReadonlyMap<string, Element> {
    this.#sources ??= new Map(
      this.#noted.map(([path, field, element]) => [field ? `${path}.${field}` : path, element]),
    );
    return this.#sources;
  }

  refuse(path: string): Refuse {
    return (text) => {
      this.invalid.push(`${path}: “${text}”`);
      return null;
    };
  }
}
