import { dataTablesOf } from '../../../generalize/columns.ts';
import type { Kind, Kinds } from '../../kind.ts';
import { clone, make, rowsOf, tablesOf } from '../../places.ts';

const DATE = /\b(\d\d)\/(\d\d)\/(\d{4})\b/g;

/** Does something to the last row of a table that has others. */
const lastRow =
  (act: (row: HTMLTableRowElement, page: Document) => unknown): Kind =>
  (page, random) => {
    const row = random.pick(dataTablesOf(page).filter(({ rows }) => rows.length > 1))?.rows.at(-1);
    return row !== undefined && act(row, page) !== false;
  };

/** Tables and rows that appear twice, in two parts or elsewhere. */
export const moved: Kinds = {
  'a table twice': (page, random) => {
    const table = random.pick(tablesOf(page));
    table?.after(clone(table));
    return table !== null;
  },
  'a head alone, again above its table': (page, random) => {
    const table = random.pick(tablesOf(page));
    if (!table) return false;
    const sticky = clone(table);
    const count = dataTablesOf(page).find(({ head }) => table.contains(head))?.rows.length ?? 0;
    for (const row of [...sticky.rows].slice(sticky.rows.length - count)) row.remove();
    table.before(sticky);
    return true;
  },
  'a table split in two, its head on both': (page, random) => {
    const split = random.pick(dataTablesOf(page).filter(({ rows }) => rows.length > 1));
    const table = split?.head.closest('table');
    if (!split || !table) return false;
    const rest = clone(table);
    const [above, below] = [[...table.rows], [...rest.rows]];
    const first = above.length - split.rows.length;
    for (const [index, row] of above.entries()) if (index > first) row.remove();
    below[first]?.remove();
    table.after(rest);
    return true;
  },
  'a table split in two, its head on one': (page, random) => {
    const split = random.pick(dataTablesOf(page).filter(({ rows }) => rows.length > 1));
    if (!split) return false;
    split.head.closest('table')?.after(make(page, 'table', make(page, 'tbody', ...split.rows.slice(1))));
    return true;
  },
  'rows in another table above': (page, random) => {
    const split = random.pick(dataTablesOf(page).filter(({ rows }) => rows.length > 0));
    if (!split) return false;
    split.head.closest('table')?.before(make(page, 'table', make(page, 'tbody', ...split.rows)));
    return true;
  },
  'a row in an element of a script': lastRow((row, page) => {
    const list = make(page, 'div');
    row.before(list);
    list.append(row);
  }),
  'a row in a part of a part of its table': lastRow((row, page) => {
    const part = make(page, 'tbody');
    row.before(part);
    part.append(row);
  }),
  'a row without its tags': lastRow((row, page) => {
    const cells = [...row.cells].map((cell) => make(page, 'div', cell.textContent ?? ''));
    row.replaceWith(make(page, 'div', ...cells));
  }),
  'a row as a line below': lastRow((row, page) => {
    const texts = [...row.cells].flatMap((cell) => cell.textContent?.trim() || []);
    row.closest('table')?.after(make(page, 'p', texts.join(' · ').replace(DATE, '$3-$1-$2')));
    row.remove();
    return /\d[,./]\d/.test(texts.join(' '));
  }),
  // Two holdings, or two grants of Table II, may be alike: only their amounts are in doubt.
  'a transaction twice': (page, random) => {
    const row = random.pick(
      rowsOf(page).filter(({ cells }) => cells.length < 12 && (cells[1]?.textContent ?? '').includes('/')),
    );
    row?.after(clone(row));
    return row !== null;
  },
  'rows as lists': (page, random) => {
    const row = random.pick(rowsOf(page));
    if (!row) return false;
    const texts = [...row.cells].map((cell) => make(page, 'li', cell.textContent ?? ''));
    row.closest('table')?.after(make(page, 'ul', ...texts));
    row.remove();
    return true;
  },
  'rows above the head': (page, random) => {
    const split = random.pick(dataTablesOf(page).filter(({ rows }) => rows.length > 0));
    if (!split) return false;
    split.head.before(...split.rows);
    return true;
  },
  'a row of totals': (page, random) => {
    const table = random.pick(dataTablesOf(page).filter(({ rows }) => rows.length > 1));
    const last = table?.rows.at(-1);
    if (!table || !last) return false;
    const total = clone(last);
    for (const [index, cell] of [...total.cells].entries())
      if (index === 0) cell.textContent = 'Total';
      else if (!/^\s*\$?[\d,.]{3,}\s*$/.test(cell.textContent ?? '')) cell.textContent = '';
    last.closest('table')?.append(make(page, 'tfoot', total));
    return true;
  },
};
