import { noted } from './noted.ts';

const PAPER = '(form|report|filing|statement|part|page)s?';
const NTH =
  '(\\d+|one|first|second|third|\\w+th|last) of (\\d+|two|three|four|five|six|seven|eight|nine|ten)';
/** "Form 4 is the first of two", "page 1 of 2", "the second of two Forms 4", "1 of 2" alone. */
const ONE_OF_SEVERAL = new RegExp(
  `\\b${PAPER}( 4)?,?( is)?( the)? \\(?${NTH}\\b|\\b${NTH}( \\w+)? ${PAPER}\\b|^\\W*${NTH}\\W*$|\\badditional Forms? 4\\b`,
  'i',
);

/**
 * A group of more than ten owners reports in several filings, and so may a trade of many rows
 * (0000899243-21-044060 and 0000899243-21-044077).
 */
export const oneOfSeveral = noted(
  ONE_OF_SEVERAL,
  'One of several filings for the same transactions. Some may be reported in another.',
);
