/**
 * What a line beside a table may say about its rows: that there are more ("Showing 1 to 10 of 29 entries",
 * "Load more", "Rows per page: 10", "Filter: S"), or that they are in another unit ("in thousands", "($000)",
 * "x 100"). No form says any of it there.
 */
export const SAYS_OF_ROWS =
  /^(?:show|load|view|prev|see|filter|expand)|per page|hidden|first \d|\bmore\b(?! than)|\bnext\b|\d (?:of \d|rows|transact)|[‹›«»]|[x×] ?1|hundred|thousand|million|dollars|(?<![\d,])000/i;
