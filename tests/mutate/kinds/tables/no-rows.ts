import type { Kinds } from '../../kind.ts';
import { clone, make, rowsOf } from '../../places.ts';

/** Rows that look like the others but report nothing. */
export const noRows: Kinds = {
  'a row that is not drawn yet': (page, random) => {
    const row = random.pick(rowsOf(page));
    for (const cell of row?.cells ?? []) {
      const bar = make(page, 'span');
      bar.className = 'skeleton';
      cell.replaceChildren(bar);
    }
    return row !== null;
  },
  'a row with the title of a group': (page, random) => {
    const row = random.pick(rowsOf(page));
    if (!row) return false;
    const title = clone(row);
    for (const cell of title.cells) cell.replaceChildren();
    title.cells[0]?.append('Held directly');
    row.before(title);
    return true;
  },
  'a row of boxes to type in': (page, random) => {
    const row = random.pick(rowsOf(page));
    if (!row) return false;
    const boxes = clone(row);
    for (const cell of boxes.cells) cell.replaceChildren(make(page, 'input'));
    row.before(boxes);
    return true;
  },
  'a row of numbers for the columns': (page, random) => {
    const row = random.pick(rowsOf(page));
    if (!row) return false;
    const numbers = clone(row);
    for (const [index, cell] of [...numbers.cells].entries()) cell.textContent = `(${index + 1})`;
    row.before(numbers);
    return true;
  },
};
