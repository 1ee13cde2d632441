import { hasLetter } from '../../../model/letters.ts';
import { type Column, type TableAnchor, wordsOfHead } from '../anchors.ts';
import { doubts, type SeenText, seenIn } from '../text/text.ts';
import { isUnseen, NOTHING_UNSEEN, type Unseen } from '../text/unseen.ts';
import { hasOthers, SAYS_OF_ROWS, TOTAL } from './beside.ts';
import { cellsOf, type TableHead } from './heads.ts';

/** A cell and what is seen in it. */
export type Cell = SeenText & { element: HTMLTableCellElement };

/** The cells of a row by the names of their columns. */
export type PageRow<Name extends string> = { [Column in Name]?: Cell | undefined };

/** A table of the page, as read by columns. */
export type PageTable<Name extends string> = {
  title: string;
  element: HTMLTableElement;
  /** The index of each column, found by the words in its head. */
  columns: ReadonlyMap<Name, number>;
  /** The columns that no head names, or that several do. */
  absent: Column[];
  /** The rows below the head that are not empty and fit its columns. */
  rows: PageRow<Name>[];
  /**
   * In words, what makes it uncertain which rows there are: rows of another width, hidden rows, more heads.
   */
  misfits: string[];
};

/** Whether a cell has text, a footnote mark alone, or something that may be seen as either. */
export function isFilled({ text, footnotes, doubt }: Cell): boolean {
  return text !== '' || footnotes.length > 0 || doubt !== null;
}

/**
 * The table whose head names the first of the anchor's columns; `null` if there is none. If several do (a
 * script keeps the head in view, or a table was split), it is not known which has the filing's rows: that is
 * a misfit.
 */
export function readTable<Name extends string>(
  heads: readonly TableHead[],
  anchor: TableAnchor<Name>,
  unseen: Unseen = NOTHING_UNSEEN,
): PageTable<Name> | null {
  const [first] = Object.values<Column>(anchor.columns);
  const fitting = heads.filter((one) => one.columns.some((words) => first?.text.test(words)));
  const [head] = fitting;
  if (!head) return null;
  const { places, absent } = placesOf(head, anchor);
  const { rows, misfits } = rowsBelow(head, places, first, unseen);
  if (fitting.length > 1) misfits.push(`one of ${fitting.length}`);
  return { title: anchor.title, element: head.table, columns: places, absent, rows, misfits };
}

function placesOf<Name extends string>(
  { columns: heads }: TableHead,
  { columns, anyColumn }: TableAnchor<Name>,
) {
  const places = new Map<Name, number>();
  const absent: Column[] = [];
  const named = heads.map((words) => anyColumn.exec(words)?.findLastIndex(Boolean));
  for (const [index, name] of (Object.keys(columns) as Name[]).entries()) {
    const at = named.indexOf(index + 1);
    if (at < 0 || named.lastIndexOf(index + 1) > at) absent.push(columns[name]);
    else places.set(name, at);
  }
  return { places, absent };
}

function rowsBelow<Name extends string>(
  head: TableHead,
  places: ReadonlyMap<Name, number>,
  first: Column | undefined,
  unseen: Unseen,
) {
  const width = head.columns.length;
  const rows: PageRow<Name>[] = [];
  const misfits: string[] = [];
  const firstAt = [...places.values()][0] ?? 0;
  const parts = partsBetween(head, places);
  // An owner's row may have a name alone; a title alone heads a group of rows.
  const least = places.has('name' as Name) ? 1 : 2;
  if (hasOthers(head.table)) misfits.push('other rows');
  const all = [...head.table.rows];
  const ofHead = all.slice(head.headRow, head.firstRow);
  for (const [index, row] of all.entries()) {
    if (index >= head.headRow && index < head.firstRow) continue;
    const isAbove = index < head.headRow;
    const elements = cellsOf(row);
    const cells = elements.map((element) => readCell(element, unseen));
    const filled = cells.filter(isFilled);
    // An element in an empty cell may draw its content, or be a placeholder until the content is known.
    if (!filled.length && !elements[1]?.firstElementChild) continue;
    const misfit = isAbove
      ? misfitAbove(filled.length, row)
      : (misfitOf(row, elements, width) ?? misfitOfTexts(cells, filled.length >= least, firstAt, parts));
    const isHidden = isUnseen(row, unseen);
    const isHead = first?.text.test(wordsOfHead(cells[firstAt]?.text ?? ''));
    if (misfit || isHidden || isHead) {
      // A print view repeats the head on every page.
      if (!isHidden && ofHead.some(({ textContent }) => textContent === row.textContent)) continue;
      misfits.push(`row ${index + 1}: ${misfit ?? (isHidden ? 'hidden' : 'a head')}`);
    } else if (!isAbove) rows.push(byColumn(cells, places));
  }
  return { rows, misfits };
}

/** Why a row above the head does not belong there; `null` if it may be the table's title. */
function misfitAbove(filled: number, { textContent }: HTMLTableRowElement): string | null {
  const isTitle = filled <= 2 && !SAYS_OF_ROWS.test(textContent ?? '');
  return isTitle ? null : `above the head (it has ${filled} cells)`;
}

/** Why the cells of a row below the head do not fit the filing's columns; `null` if they do. */
function misfitOf(
  row: HTMLTableRowElement,
  cells: readonly HTMLTableCellElement[],
  width: number,
): string | null {
  if (cells.length !== width) return `${width} cells (it has ${cells.length})`;
  if (cells.some(({ colSpan, rowSpan }) => colSpan !== 1 || rowSpan !== 1)) return 'a cell over several';
  return row.parentElement?.localName === 'tfoot' ? 'a foot' : null;
}

/** The head of a column that holds part of the number beside it: an empty head, or "Cents". */
const OF_A_PART = /^$|> $|\b(?:cents|thousands)$/i;

/** The columns in between that no form has and that may hold part of a number. */
function partsBetween({ columns }: TableHead, places: ReadonlyMap<string, number>): number[] {
  const named = [...places.values()];
  const [from, to] = [Math.min(...named), Math.max(...named)];
  return [...columns.keys()].filter((at) => at > from && at < to && OF_A_PART.test(columns[at] ?? ''));
}

/** Why the texts of a row are not a row of the filing, or not all of one; `null` if they may be. */
function misfitOfTexts(
  cells: readonly Cell[],
  isFull: boolean,
  firstAt: number,
  parts: readonly number[],
): string | null {
  const title = cells[firstAt]?.text ?? '';
  // Every row of a filing states the form of ownership in a letter; a row of units ("000s") does not.
  const isOfFiling = isFull && cells.some(({ text, doubt }) => !doubt && /^[a-z]|[A-Z]/.test(text));
  if (!isOfFiling || TOTAL.test(title)) return 'no filed row';
  return parts.some((at) => /\d/.test(cells[at]?.text ?? '')) ? 'a parted number' : null;
}

function readCell(element: HTMLTableCellElement, unseen: Unseen): Cell {
  const { text, footnotes, doubt } = seenIn(element, unseen);
  const isHidden = unseen.has(element) && (text !== '' || footnotes.length > 0);
  return { element, text, footnotes, doubt: isHidden ? doubts.unseen : doubt };
}

/** What says that a cell is empty. A title or a nature may really be called "None". */
const NOTHING = /^(?:[-‐-―−]+|n\/?a|none)$/i;
const OF_WORDS = /title|nature/i;

const saysNothing = (text: string, column: string) =>
  text !== '' && text.length < 5 && NOTHING.test(text) && !(hasLetter(text) && OF_WORDS.test(column));

function byColumn<Name extends string>(cells: readonly Cell[], places: ReadonlyMap<Name, number>) {
  const row: PageRow<Name> = {};
  for (const [name, at] of places) {
    const cell = cells[at] as Cell;
    row[name] = saysNothing(cell.text, name) ? { ...cell, text: '' } : cell;
  }
  return row;
}
