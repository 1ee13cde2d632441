import { cover, partBelowTables } from '../anchors.ts';
import type { Sections } from '../sections.ts';
import type { TextLine } from '../text/lines.ts';
import { doubts } from '../text/text.ts';
import { IN_A_UNIT, SAYS_OF_ROWS } from './beside.ts';
import type { PageTables } from './page-tables.ts';

/** Part of a row, or of a pager: numbers alone, a number of thousands, a date. */
const OF_A_ROW = /^[^a-z\d]*\d[^a-z]*$|\d[,./]\d|-\d\d-/i;

/**
 * How many lines above Table I may be about it. The last of them is its title, unless the table contains it.
 */
const LINES_ABOVE = 4;

/**
 * What looks like a row but is in none of the tables that were read: a table was split, or its rows are drawn
 * in another way.
 * @returns what is missing, in words
 */
export function straysIn(
  { above, others }: Pick<Sections, 'above' | 'others'>,
  { tableI, tableII }: PageTables,
): string[] {
  if (others.some(({ text }) => IN_A_UNIT.test(text))) return ['text around the tables'];
  // The same rows once more for phones are hidden; what a reader may unfold counts.
  const lines = above.filter(({ doubt, element }) => doubt !== doubts.unseen || element.closest('details'));
  const row = lines.find(({ text }) => text === 'D' || text === 'I');
  const first = tableI?.element;
  if (row || !first || !tableII) return row ? ['a row outside of its table'] : [];
  const isAbove = ({ element }: TextLine) =>
    !(first.compareDocumentPosition(element) & first.DOCUMENT_POSITION_FOLLOWING);
  const start = lines.findLastIndex(isAbove) + 1;
  const below = lines.slice(start);
  const end = below.findIndex(
    ({ text }) => partBelowTables.test(text) || cover.reportingOwner.text.test(text),
  );
  const between = end < 0 ? below : below.slice(0, end);
  const near = [...lines.slice(0, start).slice(-LINES_ABOVE), ...between];
  return between.some(({ text }) => OF_A_ROW.test(text)) || near.some(({ text }) => SAYS_OF_ROWS.test(text))
    ? ['text around the tables']
    : [];
}
