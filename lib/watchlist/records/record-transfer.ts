/** How the records of one type get into a file and come in from one. A new record has one beside its `RecordType`. */
export type Transfer<T> = {
  /** What a problem with the file calls one: "the note". */
  name: string;
  /** Whether one says no more than none would: it is in no file. */
  isBlank?: (record: T) => boolean;
  /**
   * Puts together what both sides have on the party: one record at most, or one for each filing.
   * Called only where the file has something.
   */
  merge: (here: readonly T[], file: readonly [T, ...T[]]) => Merged<T>;
};

export type Merged<T> = {
  /** The records to write, each whole. */
  write: readonly T[];
  /** What that changes, in words for the user; also what stays though the file says otherwise. */
  what: readonly string[];
  olderNote?: OlderNote;
};

/** Of two notes that differ, the one that is not kept. */
export type OlderNote = { text: string; from: 'here' | 'the file' };

/** What is here stays. */
export const unchanged: Merged<never> = { write: [], what: [] };
