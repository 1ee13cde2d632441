import type { Column, TableAnchor } from '../anchors.ts';
import { type SeenText, seenIn } from '../text/text.ts';
import { cellsOf, type TableHead } from './heads.ts';

/** A cell with what is seen in it. */
export type Cell = SeenText & { element: HTMLTableCellElement };

/** The cells of a row by the names of their columns. */
export type PageRow<Name extends string> = { [Column in Name]?: Cell | undefined };

/** A table of the page that was read by columns. */
export type PageTable<Name extends string> = {
  title: string;
  element: HTMLTableElement;
  /** Where each column stands, by the words in its head. */
  columns: ReadonlyMap<Name, number>;
  /** The columns that no head names, or more than one. */
  absent: Column[];
  /** All rows below the head with anything in them. */
  rows: PageRow<Name>[];
  /** The rows that do not have as many cells as the head has columns, in words: they are not read. */
  misfits: string[];
};

/** Whether a cell has text, or a footnote mark alone. */
export function isFilled({ text, footnotes }: Cell): boolean {
  return text !== '' || footnotes.length > 0;
}

/** The first table whose head names the first of the anchor's columns. */
export function readTable<Name extends string>(
  heads: readonly TableHead[],
  { title, columns }: TableAnchor<Name>,
): PageTable<Name> | null {
  const [first] = Object.values<Column>(columns);
  const head = heads.find((one) => one.columns.some((words) => first?.text.test(words)));
  if (!head) return null;
  const { places, absent } = placesOf(head, columns);
  const { rows, misfits } = rowsBelow(head, places);
  return { title, element: head.table, columns: places, absent, rows, misfits };
}

function placesOf<Name extends string>({ columns: heads }: TableHead, columns: Record<Name, Column>) {
  const places = new Map<Name, number>();
  const absent: Column[] = [];
  const taken = new Set<number>();
  for (const [name, column] of Object.entries(columns) as [Name, Column][]) {
    const isNamed = (words: string) => column.text.test(words);
    const at = heads.findIndex(isNamed);
    if (at < 0 || at !== heads.findLastIndex(isNamed) || taken.has(at)) absent.push(column);
    else places.set(name, at);
    taken.add(at);
  }
  return { places, absent };
}

function rowsBelow<Name extends string>(head: TableHead, places: ReadonlyMap<Name, number>) {
  const width = head.columns.length;
  const rows: PageRow<Name>[] = [];
  const misfits: string[] = [];
  for (let index = head.firstRow; index < head.table.rows.length; index++) {
    const cells = cellsOf(head.table.rows[index]).map(readCell);
    if (!cells.some(isFilled)) continue;
    if (cells.length === width) rows.push(byColumn(cells, places));
    else misfits.push(`row ${index + 1}: ${width} cells (it has ${cells.length})`);
  }
  return { rows, misfits };
}

function readCell(element: HTMLTableCellElement): Cell {
  const { text, footnotes } = seenIn(element);
  return { element, text, footnotes };
}

function byColumn<Name extends string>(cells: readonly Cell[], places: ReadonlyMap<Name, number>) {
  const row: PageRow<Name> = {};
  for (const [name, at] of places) row[name] = cells[at];
  return row;
}
