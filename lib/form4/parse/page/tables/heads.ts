import { firstHead } from '../anchors.ts';
import { seenText } from '../text/text.ts';

/** The head of a table with its spans laid out. */
export type TableHead = {
  table: HTMLTableElement;
  /** Of each column, its heads from the top down: "4. Securities Acquired (A) or Disposed of (D) > Amount". */
  columns: string[];
  /** The index of the first row of the head. */
  headRow: number;
  /** The index of the first row below the head. */
  firstRow: number;
};

/** A head begins in one of the first rows of its table, below a title. */
const FIRST_ROWS = 4;

/** Longer than any column's head: a sentence that only mentions one. */
const LONGEST_HEAD = 250;

/** The head of every table that is read by columns, in the order of the page. */
export function headsOf(page: Document): TableHead[] {
  return [...page.getElementsByTagName('table')].flatMap((table) => {
    for (let row = 0; row < FIRST_ROWS; row++) if (beginsHead(table.rows[row])) return layOut(table, row);
    return [];
  });
}

/** A row that holds a table, which may be the whole page, is no head. */
function beginsHead(row: HTMLTableRowElement | undefined): boolean {
  const cells = cellsOf(row);
  if (cells.length < 2 || row?.querySelector('table')) return false;
  return cells.some((cell) => firstHead.test(headText(cell)));
}

function headText(cell: Element): string {
  const text = seenText(cell);
  return text.length > LONGEST_HEAD ? '' : text;
}

/** Puts the text of each cell above every column that it spans. */
function layOut(table: HTMLTableElement, first: number): TableHead {
  const top = cellsOf(table.rows[first]);
  const firstRow = first + Math.max(...top.map(({ rowSpan }) => rowSpan));
  const columns: string[] = [];
  /** Of each column, the row up to which it is taken by cells that span rows. */
  const takenTo: number[] = [];
  for (let row = first; row < firstRow; row++) {
    let column = 0;
    for (const cell of cellsOf(table.rows[row])) {
      while ((takenTo[column] ?? first) > row) column++;
      const text = headText(cell);
      for (let span = 0; span < cell.colSpan; span++, column++) {
        columns[column] = columns[column] ? `${columns[column]} > ${text}` : text;
        takenTo[column] = row + cell.rowSpan;
      }
    }
  }
  return { table, columns, headRow: first, firstRow };
}

/**
 * The cells of a row: of its children, they alone have a `colSpan`. Going through `row.cells`, a list that
 * follows the page, for every row would take a third of the time in which a page is read.
 */
export function cellsOf(row: HTMLTableRowElement | undefined): HTMLTableCellElement[] {
  const cells: HTMLTableCellElement[] = [];
  for (let cell = row?.firstElementChild; cell; cell = cell.nextElementSibling)
    if ('colSpan' in cell) cells.push(cell as HTMLTableCellElement);
  return cells;
}
