import { dataTablesOf } from '../../../generalize/columns.ts';
import type { Kinds } from '../../kind.ts';
import { rowsOf } from '../../places.ts';

/** Cells of a row that are another number, or in another place. */
export const cells: Kinds = {
  'a row with one cell over two columns': (page, random) => {
    const row = random.pick(rowsOf(page));
    const cell = row?.cells[0];
    if (!row || !cell) return false;
    cell.colSpan = 2;
    return true;
  },
  'a row with one cell over two columns and a cell less': (page, random) => {
    const row = random.pick(rowsOf(page));
    const at = random.below((row?.cells.length ?? 1) - 1);
    const cell = row?.cells[at];
    if (!row || !cell) return false;
    cell.colSpan = 2;
    row.deleteCell(at + 1);
    return true;
  },
  'a cell over two rows': (page, random) => {
    const table = random.pick(dataTablesOf(page).filter(({ rows }) => rows.length > 1));
    const [first, second] = table?.rows ?? [];
    if (!first?.cells[0] || !second) return false;
    first.cells[0].rowSpan = 2;
    second.deleteCell(0);
    return true;
  },
  'a cell over two rows, and a cell to make up': (page, random) => {
    const table = random.pick(dataTablesOf(page).filter(({ rows }) => rows.length > 1));
    const [first, second] = table?.rows ?? [];
    if (!first?.cells[0] || !second) return false;
    first.cells[0].rowSpan = 2;
    second.deleteCell(0);
    second.insertCell();
    return true;
  },
  'cells shifted by one': (page, random) => {
    const row = random.pick(rowsOf(page));
    const last = row?.lastElementChild;
    if (!row || !last) return false;
    row.prepend(last);
    return true;
  },
  'a cell moved to the end': (page, random) => {
    const row = random.pick(rowsOf(page));
    const cell = row?.cells[1 + random.below(3)];
    if (!row || !cell?.textContent?.trim()) return false;
    row.append(cell);
    return true;
  },
  'an amount and its letter swapped': (page, random) => {
    const tableI = dataTablesOf(page)[0];
    const row = random.pick((tableI?.rows ?? []).filter(({ cells }) => cells.length > 9));
    const [amount, letter] = [row?.cells[5], row?.cells[6]];
    if (!amount?.textContent?.trim() || !letter) return false;
    letter.after(amount);
    return true;
  },
};
