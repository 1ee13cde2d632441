import { dataTablesOf } from '../../../generalize/columns.ts';
import type { Kinds } from '../../kind.ts';
import { rowsOf } from '../../places.ts';

/** Swaps two cells of a row of Table I, in these columns, unless the result could have been filed. */
const swapped =
  (columns: readonly number[]): Kinds[string] =>
  (page, random) => {
    const rows = (dataTablesOf(page)[0]?.rows ?? []).filter(({ cells }) => cells.length > 9);
    const row = random.pick(rows);
    const one = random.below(columns.length);
    const other = (one + 1) % columns.length;
    const cells = [columns[one], columns[other]].map((at) => row?.cells[at ?? 0]);
    const [first, second] = cells;
    const texts = cells.map((cell) => cell?.textContent?.trim() ?? '');
    // "A" and "D" are codes, too, so swapping them looks as filed, and so do two amounts of dollars. A
    // footnote's mark goes with its cell.
    const isFiled =
      !texts[0] ||
      (columns.length > 2 && !texts[1]) ||
      texts[0] === texts[1] ||
      texts.every((text) => text.startsWith('$')) ||
      /^[AD]{2}$/.test(texts.join(''));
    if (!first || !second || isFiled || /\(\d/.test(texts.join(''))) return false;
    const place = second.nextSibling;
    first.before(second);
    row?.insertBefore(first, place);
    return true;
  };

/** Cells of a row with another number, or in another place. */
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
  'two letters swapped that differ': swapped([3, 6, 9]),
  'a date and a deemed date swapped': swapped([1, 2]),
  'a price and the amount owned swapped': swapped([7, 8]),
  'an amount and its letter swapped': (page, random) => {
    const tableI = dataTablesOf(page)[0];
    const row = random.pick((tableI?.rows ?? []).filter(({ cells }) => cells.length > 9));
    const [amount, letter] = [row?.cells[5], row?.cells[6]];
    if (!amount?.textContent?.trim() || !letter) return false;
    letter.after(amount);
    return true;
  },
};
