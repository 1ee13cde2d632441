import type { Random } from './random.ts';

/** A kind of change to a page. Returns whether it changed anything: a page may have no footnote to lose. */
export type Kind = (page: Document, random: Random) => boolean;

/**
 * Changes by name. A set is either `same` (the page says what it said, so nothing may be lost) or `doubtful`
 * (no figure may become another).
 */
export type Kinds = Record<string, Kind>;
