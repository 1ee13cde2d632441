import { firstHead, wordsOfHead } from '../anchors.ts';
import { seenText } from '../text/text.ts';
import { NOTHING_UNSEEN, type Unseen } from '../text/unseen.ts';

/** The head of a table, its spanning cells laid out over the columns. */
export type TableHead = {
  table: HTMLTableElement;
  /**
   * For each column, the words of its heads from the top down: "Securities Acquired (A) or Disposed of (D) >
   * Amount".
   */
  columns: string[];
  /** The index of the first row of the head. */
  headRow: number;
  /** The index of the first row below the head. */
  firstRow: number;
};

/** How many of a table's first rows may begin its head: a title may come before it. */
const FIRST_ROWS = 4;

/** Longer than any column's head: a longer text is a sentence that only mentions one. */
const LONGEST_HEAD = 250;

/** The head of every table that is read by columns, in the order of the page. */
export function headsOf(page: Document, unseen: Unseen = NOTHING_UNSEEN): TableHead[] {
  const textOf = (cell: Element) => headText(cell, unseen);
  return [...page.getElementsByTagName('table')].flatMap((table) => {
    for (let row = 0; row < FIRST_ROWS; row++)
      if (beginsHead(table.rows[row], textOf)) return layOut(table, row, textOf);
    return [];
  });
}

type TextOf = (cell: Element) => string;

/** A row that contains a table, possibly the whole page, is not a head. */
function beginsHead(row: HTMLTableRowElement | undefined, textOf: TextOf): boolean {
  const cells = cellsOf(row);
  if (cells.length < 2 || row?.querySelector('table')) return false;
  return cells.some((cell) => firstHead.test(textOf(cell)));
}

/** "" if something is raised beside the text or drawn by a stylesheet: it may be a unit, as in "Amount (000s)". */
function headText(cell: Element, unseen: Unseen): string {
  const text = seenText(cell);
  return text.length > LONGEST_HEAD || unseen.has(cell) || cell.querySelector('sup') ? '' : wordsOfHead(text);
}

/** Puts the text of each cell above every column that it spans. */
function layOut(table: HTMLTableElement, first: number, textOf: TextOf): TableHead {
  const top = cellsOf(table.rows[first]);
  const firstRow = first + Math.max(...top.map(({ rowSpan }) => rowSpan));
  const columns: string[] = [];
  /** For each column, the row up to which cells that span rows occupy it. */
  const takenTo: number[] = [];
  for (let row = first; row < firstRow; row++) {
    let column = 0;
    for (const cell of cellsOf(table.rows[row])) {
      while ((takenTo[column] ?? first) > row) column++;
      const text = textOf(cell);
      for (let span = 0; span < cell.colSpan; span++, column++) {
        columns[column] = columns[column] ? `${columns[column]} > ${text}` : text;
        takenTo[column] = row + cell.rowSpan;
      }
    }
  }
  return { table, columns, headRow: first, firstRow };
}

/**
 * The cells of a row: among its children, only cells have a `colSpan`. Going through the live list
 * `row.cells` for every row would take a third of the time in which a page is read.
 */
export function cellsOf(row: HTMLTableRowElement | undefined): HTMLTableCellElement[] {
  const cells: HTMLTableCellElement[] = [];
  for (let cell = row?.firstElementChild; cell; cell = cell.nextElementSibling)
    if ('colSpan' in cell) cells.push(cell as HTMLTableCellElement);
  return cells;
}
