/**
 * What a line beside a table may say about its rows: that there are more ("Showing 1 to 10 of 29 entries",
 * "Load more", "Rows per page: 10", "Filter: S"), or that they are in another unit ("in thousands", "($000)",
 * "x 100"). No form says any of it there.
 */
export const SAYS_OF_ROWS =
  /^(?:show|load|view|prev|see|filter|expand)|per page|hidden|first \d|\bmore\b(?! than)|\bnext\b|\d (?:of \d|rows|transact)|[‹›«»]|[x×] ?1|hundred|thousand|million|dollars|(?<![\d,])000/i;

/** What is said of all numbers, wherever it stands: "(Share amounts in thousands)". */
export const IN_A_UNIT = /\bin (?:hundred|thousand|million)s|\(000s/i;

/** The title of a row of totals. A "Total Return Swap" is a security. */
export const TOTAL =
  /^(?:(?:sub|grand)?[\s-]?totals?\b(?! return)|(?:sum|net|average|balance)(?: \w+)?$)|\btotal\W*$/i;

/**
 * Whether a table says that it has other rows, by its row count (WAI-ARIA: -1 if unknown) or in its caption,
 * or has them in an element of a script, where they are none of `table.rows`.
 */
export function hasOthers(table: HTMLTableElement): boolean {
  const count = table.closest('[aria-rowcount]')?.ariaRowCount ?? 1;
  return (
    (Number(count) - 1) >>> 0 >= table.rows.length ||
    SAYS_OF_ROWS.test(table.caption?.textContent ?? '') ||
    Boolean(table.querySelector('tbody>:not(tr,script,style,template)'))
  );
}
