/** Moves the columns of a page's tables as a new stylesheet may, heads and cells together. */

/** A data table: the rows of its head and those below, told apart without the reader's own code. */
type DataTable = {
  head: HTMLTableRowElement;
  subhead: HTMLTableRowElement | null;
  rows: HTMLTableRowElement[];
};

/** Tables I and II. A form may have a head of one row or of two. */
export function dataTablesOf(page: Document): DataTable[] {
  return [...page.querySelectorAll('table')].flatMap((table) => {
    const rows = [...table.rows];
    const at = rows.findIndex(
      (row) => row.cells.length > 3 && /^\s*1\.\s*Title\s+of/.test(row.cells[0]?.textContent ?? ''),
    );
    const head = rows[at];
    if (!head) return [];
    const isTwo = [...head.cells].some(({ rowSpan }) => rowSpan === 2);
    return [{ head, subhead: (isTwo && rows[at + 1]) || null, rows: rows.slice(at + (isTwo ? 2 : 1)) }];
  });
}

/** A column of the head with everything below it. */
type Column = { top: Element; below: Element[]; cells: Element[][] };

function columnsOf({ head, subhead, rows }: DataTable): Column[] {
  let at = 0;
  let below = 0;
  return [...head.cells].map((top) => {
    const span = top.colSpan;
    const first = at;
    at += span;
    const subs = subhead && span > 1 ? [...subhead.cells].slice(below, below + span) : [];
    below += subs.length;
    return { top, below: subs, cells: rows.map((row) => [...row.cells].slice(first, first + span)) };
  });
}

/** @param order the columns of the head by index, in their new order */
export function reorder(table: DataTable, order: (count: number) => number[]): void {
  const columns = columnsOf(table);
  for (const index of order(columns.length)) {
    const { top, below, cells } = columns[index] as Column;
    table.head.append(top);
    table.subhead?.append(...below);
    for (const [row, ofRow] of cells.entries()) table.rows[row]?.append(...ofRow);
  }
}

function cellLike(like: Element, text: string): HTMLTableCellElement {
  const cell = like.cloneNode() as HTMLTableCellElement;
  cell.textContent = text;
  return cell;
}

/** Inserts a column that nobody has seen, with something that looks like an amount in every row. */
export function insertColumn(table: DataTable, at: number, label = '12. Lot Number'): void {
  const before = columnsOf(table)[at];
  if (!before) throw new Error(`No column ${at}`);
  const single = columnsOf(table).find(({ below }) => below.length === 0);
  before.top.before(cellLike(single?.top ?? before.top, label));
  for (const [cell] of before.cells) cell?.before(cellLike(cell, '7,000'));
}

/** Inserts one more column below a head that has several. */
export function insertSubcolumn(table: DataTable, label = 'Currency'): void {
  const group = columnsOf(table).find(({ below }) => below.length > 0);
  if (!group) return;
  const top = group.top as HTMLTableCellElement;
  top.colSpan += 1;
  group.below[0]?.before(cellLike(group.below[0], label));
  for (const [cell] of group.cells) cell?.before(cellLike(cell, 'USD'));
}
