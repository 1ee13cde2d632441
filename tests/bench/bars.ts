/** What the product promises about size and speed: the one place that says how much is too much. */

/**
 * The most that the extension's own scripts and styles may weigh together, in kB (1,000 bytes) of gzip, where
 * the browser runs all of them without being asked.
 */
export const budgets = {
  /** A filing's page: the card, its notes and its stars. */
  filing: 75,
  /** Any other page of www.sec.gov, before the first hover. */
  otherPage: 25,
  popup: 50,
};

/** A budget is a guard, not a target: this share of it stays free. */
export const roomKept = 0.1;

export const bars = {
  /**
   * The card's time, from the parsed page to the card in it, as a multiple of an empty shadow root's. It was
   * 24 with no other tab busy and 25 with one, measured with four content scripts; a fifth is for noise.
   */
  card: 30,
  /**
   * Reading and summing up a filing, as a share of the browser's own parse of its page: a reader never waits
   * longer for the extension than for the browser itself (docs/decisions/2026-11-what-reading-costs.md).
   */
  reader: 1,
  /** Milliseconds for which scripts may run on a page without a filing. */
  idle: 2,
  /** Milliseconds of script in a frame while the pointer moves over a long table. */
  pointer: 4,
  /** Milliseconds by which a list of 10,000 may open later than a list of 10. */
  popupOpens: 100,
  /** Milliseconds from a key in the search of a list of 10,000 to the paint. */
  popupSearches: 50,
  /** Storage keys written by putting one entry on a list of 10,000. */
  keysWritten: 1,
  /** Milliseconds of script to open a record of 400 rows, with every filing in it read. */
  record: 100,
  /** The same for 5,000 rows. */
  longRecord: 1_000,
  /** The share of an open record's memory that is still in use after it was closed. */
  recordMemory: 0.1,
  /** Milliseconds the background may take to read the index of a day with 2,000 ownership filings. */
  index: 150,
  /** Megabytes of memory that reading it may take. */
  indexMegabytes: 10,
};
