import { dataTablesOf } from '../../../generalize/columns.ts';
import type { Kinds } from '../../kind.ts';
import { clone, make, rowsOf, tablesOf } from '../../places.ts';

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
