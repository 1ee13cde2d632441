import type { Random } from './random.ts';

/**
 * A kind of change to a page. It answers whether it changed anything: a page without a footnote cannot lose
 * one.
 */
export type Kind = (page: Document, random: Random) => boolean;

/**
 * What a change asks of the reader: `same`, that nothing is lost, since the page says what it said; `doubt`,
 * that no figure is another.
 */
export type Kinds = Record<string, Kind>;
