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

/** A row that may be the first of a table's head, and what its cells say. */
export type HeadRow = { table: HTMLTableElement; index: number; texts: string[] };

/** The rows, among the first few of each table, that have columns. */
export function headRows(tables: Iterable<HTMLTableElement>): HeadRow[] {
  const found: HeadRow[] = [];
  for (const table of tables) {
    const { rows } = table;
    for (let index = 0; index < Math.min(rows.length, 4); index++) {
      const cells = rows[index]?.cells ?? [];
      if (cells.length > 1) found.push({ table, index, texts: Array.from(cells, headText) });
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
      const at = heads.flatMap((head, index) => (column.text.test(head) ? [index] : []));
      if (at.length === 1 && at[0] !== undefined) found.set(name, at[0]);
      else absent.push(column);
    }
    return { element, columns: found, absent, width: heads.length, firstRow: first + height };
  }
  return null;
}

/**
 * The rows below the head as the head's columns, rows without any text left out.
 * @param missing gets a sentence for a row that does not have the head's number of columns
 */
export function rowsOf(table: PageTable<string>, title: string, missing: string[]): HTMLTableCellElement[][] {
  const rows: HTMLTableCellElement[][] = [];
  for (const [index, row] of [...table.element.rows].entries()) {
    if (index < table.firstRow) continue;
    const cells = [...row.cells];
    if (!cells.some(isFilled)) continue;
    if (cells.length === table.width) rows.push(cells);
    else missing.push(`${title}, row ${index + 1}: ${table.width} cells (it has ${cells.length})`);
  }
  return rows;
}

/** A cell's text without its footnote marks, and the marks as footnote ids. */
export type Cell = { text: string; marks: string[] };

export function readCell(cell: Element): Cell {
  const marks: string[] = [];
  return { text: textOf(cell, marks), marks };
}

export function isFilled(cell: Element): boolean {
  const { text, marks } = readCell(cell);
  return text !== '' || marks.length > 0;
}
