import type { Column } from '../anchors.ts';
import { textOf } from '../text/text.ts';

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
  const text = textOf(cell);
  return text.length > LONGEST_HEAD ? '' : text;
}

/**
 * Of the first head of each table that is read by columns, broken anywhere: nearly every other row is
 * passed over for want of it.
 */
const FIRST_HEAD = new RegExp(
  ['titleof', 'reportingowner'].map((words) => [...words].join('\\W*')).join('|'),
  'i',
);

/** A table's head: every column's, read from the top down and joined by ">", with spans laid out. */
export type Head = { table: HTMLTableElement; heads: string[]; firstRow: number };

/**
 * Every head that begins in the first few rows of a table; a row that holds a table (one may hold the whole
 * page) is none.
 */
export function headsOf(tables: Iterable<HTMLTableElement>): Head[] {
  const found: Head[] = [];
  for (const table of tables) {
    const { rows } = table;
    for (let index = 0; index < 4; index++) {
      const row = rows.item(index);
      if (!row) break;
      if (row.childElementCount < 2 || row.querySelector('table') || !FIRST_HEAD.test(row.textContent ?? ''))
        continue;
      if (cellsOf(row).some((cell) => FIRST_HEAD.test(headText(cell)))) found.push(headOf(table, index));
    }
  }
  return found;
}

function headOf(table: HTMLTableElement, first: number): Head {
  const heads: string[] = [];
  const filled: number[] = [];
  let firstRow = first + 1;
  for (const { rowSpan } of cellsOf(table.rows[first])) firstRow = Math.max(firstRow, first + rowSpan);
  for (let row = first; row < firstRow; row++) {
    let column = 0;
    for (const cell of cellsOf(table.rows[row])) {
      while ((filled[column] ?? first) > row) column++;
      const text = headText(cell);
      const { colSpan, rowSpan } = cell;
      for (let span = 0; span < colSpan; span++, column++) {
        heads[column] = heads[column] ? `${heads[column]} > ${text}` : text;
        filled[column] = row + rowSpan;
      }
    }
  }
  return { table, heads, firstRow };
}

/**
 * The first table whose head names the first of the columns. Columns stand in much the same order on every
 * page, so that each head is tried first against the column after the last one found.
 */
export function findTable<Name extends string>(
  candidates: readonly Head[],
  columns: Record<Name, Column>,
): PageTable<Name> | null {
  const all = Object.entries(columns) as [Name, Column][];
  for (const { table: element, heads, firstRow } of candidates) {
    if (!heads.some((head) => all[0]?.[1].text.test(head))) continue;
    const found = new Map<Name, number>();
    const order = [...all];
    for (const [at, head] of heads.entries()) {
      const index = order.findIndex(([, { text }]) => text.test(head));
      if (index < 0) continue;
      order.push(...order.splice(0, index + 1));
      const [name] = order.at(-1) as [Name, Column];
      // One that two heads name stands nowhere.
      found.set(name, found.has(name) ? -1 : at);
    }
    const absent = all.filter(([name]) => (found.get(name) ?? -1) < 0).map(([, column]) => column);
    return { element, columns: found, absent, width: heads.length, firstRow };
  }
  return null;
}

/** An array of a row's cells (they alone have a `colSpan`); `row.cells` gives them several times as slowly. */
export function cellsOf(row: HTMLTableRowElement | undefined): HTMLTableCellElement[] {
  const found: HTMLTableCellElement[] = [];
  for (let cell = row?.firstElementChild; cell; cell = cell.nextElementSibling)
    if ('colSpan' in cell) found.push(cell as HTMLTableCellElement);
  return found;
}

/**
 * The rows below the head as the head's columns, rows without any text left out.
 * @param missing gets a sentence for a row that does not have the head's number of columns
 */
export function rowsOf(table: PageTable<string>, title: string, missing: string[]): HTMLTableCellElement[][] {
  const found: HTMLTableCellElement[][] = [];
  const { rows } = table.element;
  for (let index = table.firstRow, row = rows.item(index); row; row = rows.item(++index)) {
    const cells = cellsOf(row);
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
