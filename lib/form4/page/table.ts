import { withoutWidthless } from '../values.ts';
import type { Column } from './anchors.ts';
import { textOf } from './text.ts';

/** A table of the page, its columns found by the words in its head. */
export type PageTable<Name extends string> = {
  element: HTMLTableElement;
  columns: ReadonlyMap<Name, number>;
  /** The columns of the SEC's forms that its head does not name, or names twice. */
  absent: Column[];
  width: number;
  /** Where the head ends. */
  firstRow: number;
};

/** Longer than any column's head: a sentence that only mentions one. */
const LONGEST_HEAD = 250;

function headText(cell: Element): string {
  if (cell.firstElementChild && cell.querySelector('table')) return '';
  const text = textOf(cell);
  return text.length > LONGEST_HEAD ? '' : text;
}

/** Of the first head of each table that is read by columns: nearly every other row is passed over for want of it. */
const FIRST_HEAD = /title\W*of|reporting\W*owner/i;

/** A row that may be the first of a table's head, and what its cells say. */
export type HeadRow = { table: HTMLTableElement; index: number; texts: string[] };

/** The rows, among the first few of each table, that have columns. */
export function headRows(tables: Iterable<HTMLTableElement>): HeadRow[] {
  const found: HeadRow[] = [];
  for (const table of tables) {
    const { rows } = table;
    for (let index = 0; index < Math.min(rows.length, 4); index++) {
      const row = rows[index] as HTMLTableRowElement;
      if (!FIRST_HEAD.test(withoutWidthless(row.textContent ?? ''))) continue;
      const cells = cellsOf(row);
      if (cells.length > 1) found.push({ table, index, texts: cells.map(headText) });
    }
  }
  return found;
}

/** Every column's head, read from the top down and joined by "›", with spans laid out. */
function headOf(table: HTMLTableElement, first: number): { heads: string[]; height: number } {
  const heads: string[] = [];
  const filled: number[] = [];
  let height = 1;
  for (const cell of table.rows[first]?.cells ?? []) height = Math.max(height, cell.rowSpan);
  for (let row = first; row < first + height; row++) {
    let column = 0;
    for (const cell of table.rows[row]?.cells ?? []) {
      while ((filled[column] ?? first) > row) column++;
      const text = headText(cell);
      for (let span = 0; span < cell.colSpan; span++, column++) {
        heads[column] = heads[column] ? `${heads[column]} › ${text}` : text;
        filled[column] = row + cell.rowSpan;
      }
    }
  }
  return { heads, height };
}

/** The first table whose head names the first of the columns. */
export function findTable<Name extends string>(
  candidates: readonly HeadRow[],
  columns: Record<Name, Column>,
): PageTable<Name> | null {
  const entries = Object.entries(columns) as [Name, Column][];
  const word = entries[0]?.[1].text ?? /^$/;
  for (const { table: element, index: first, texts } of candidates) {
    if (!texts.some((text) => word.test(text))) continue;
    const { heads, height } = headOf(element, first);
    const found = new Map<Name, number>();
    const absent: Column[] = [];
    for (const [name, column] of entries) {
      const isNamed = (head: string) => column.text.test(head);
      const at = heads.findIndex(isNamed);
      if (at >= 0 && at === heads.findLastIndex(isNamed)) found.set(name, at);
      else absent.push(column);
    }
    return { element, columns: found, absent, width: heads.length, firstRow: first + height };
  }
  return null;
}

/** An array of `row.cells`; to spread it takes several times as long. */
function cellsOf({ cells }: HTMLTableRowElement): HTMLTableCellElement[] {
  const found: HTMLTableCellElement[] = [];
  for (let index = 0; index < cells.length; index++) found.push(cells[index] as HTMLTableCellElement);
  return found;
}

/**
 * The rows below the head as the head's columns, rows without any text left out.
 * @param missing gets a sentence for a row that does not have the head's number of columns
 */
export function rowsOf(table: PageTable<string>, title: string, missing: string[]): HTMLTableCellElement[][] {
  const found: HTMLTableCellElement[][] = [];
  const { rows } = table.element;
  for (let index = table.firstRow; index < rows.length; index++) {
    const cells = cellsOf(rows[index] as HTMLTableRowElement);
    if (!cells.some(isFilled)) continue;
    if (cells.length === table.width) found.push(cells);
    else missing.push(`${title}, row ${index + 1}: ${table.width} cells (it has ${cells.length})`);
  }
  return found;
}

/** Whether a cell has text, or a footnote mark alone. */
export function isFilled(cell: Element): boolean {
  const marks: string[] = [];
  return textOf(cell, marks) !== '' || marks.length > 0;
}
