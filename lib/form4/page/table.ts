import { tidy } from '../values.ts';
import type { Column } from './anchors.ts';

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

/** Longer than any column's head: an outer cell that holds a whole part of the page. */
const LONGEST_HEAD = 250;

function headText(cell: Element): string {
  const text = cell.textContent ?? '';
  return text.length > LONGEST_HEAD ? '' : tidy(text);
}

/** The row, among the first few of a table, with a cell that says `word`; -1 where there is none. */
function headRow(table: HTMLTableElement, word: RegExp): number {
  const rows = table.rows;
  for (let index = 0; index < Math.min(rows.length, 4); index++) {
    const cells = rows[index]?.cells ?? [];
    if (cells.length < 2) continue;
    for (const cell of cells) if (word.test(headText(cell))) return index;
  }
  return -1;
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
  tables: Iterable<HTMLTableElement>,
  columns: Record<Name, Column>,
): PageTable<Name> | null {
  const entries = Object.entries(columns) as [Name, Column][];
  const word = entries[0]?.[1].text ?? /^$/;
  for (const element of tables) {
    const first = headRow(element, word);
    if (first < 0) continue;
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
  for (let index = table.firstRow; index < table.element.rows.length; index++) {
    const cells = [...(table.element.rows[index]?.cells ?? [])];
    if (cells.every((cell) => !cell.textContent?.trim())) continue;
    if (cells.length === table.width) rows.push(cells);
    else missing.push(`${title}, row ${index + 1}: ${table.width} cells (it has ${cells.length})`);
  }
  return rows;
}

/** A cell's text without its footnote marks, and the marks as footnote ids. */
export type Cell = { text: string; marks: string[] };

export function readCell(cell: Element): Cell {
  const marks: string[] = [];
  const text = withoutMarks(cell, marks);
  return { text: tidy(text), marks };
}

/** "$39.52(1)" must not read as 39.521: marks are `sup`s, in one layout inside `<a href="#F1">`. */
function withoutMarks(parent: Element, marks: string[]): string {
  let text = '';
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (isMark(element)) {
        for (const number of element.textContent?.match(/\d+/g) ?? []) marks.push(`F${number}`);
      } else text += element.tagName === 'BR' ? ' ' : withoutMarks(element, marks);
    }
  }
  return text;
}

function isMark(element: Element): boolean {
  return element.tagName === 'SUP' || /^#F\d+$/.test(element.getAttribute('href') ?? '');
}
