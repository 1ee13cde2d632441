/** How records of one type are exported and imported. A new record has one of them with its `RecordType`. */
export type Transfer<T> = {
  /** What messages about problems with a file call such a record: "the note". */
  name: string;
  /** Whether a record says nothing that its absence would not: it is not exported. */
  isBlank?: (record: T) => boolean;
  /**
   * Merges what both sides have on the party: at most one record each, or one for each filing.
   * Called only if the file has something.
   */
  merge: (here: readonly T[], file: readonly [T, ...T[]]) => Merged<T>;
};

export type Merged<T> = {
  /** The records to write, each whole. */
  write: readonly T[];
  /** What that changes, in words for the user; also what stays although the file says otherwise. */
  what: readonly string[];
  olderNote?: OlderNote;
};

/** Of two notes that differ, the one that is not kept. */
export type OlderNote = { text: string; from: 'here' | 'the file' };

/** What is here stays. */
export const unchanged: Merged<never> = { write: [], what: [] };
