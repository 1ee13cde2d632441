import type { Kind, Kinds } from '../../kind.ts';
import { clone, make, rowsOf } from '../../places.ts';

/** A row that gives each column a number or letter, to refer to it by. */
const named =
  (name: (index: number) => string): Kind =>
  (page, random) => {
    const row = random.pick(rowsOf(page));
    if (!row) return false;
    const names = clone(row);
    for (const [index, cell] of [...names.cells].entries()) cell.textContent = name(index);
    row.before(names);
    return true;
  };

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
  'a row of numbers for the columns': named((index) => `(${index + 1})`),
  'a row of letters for the columns': named((index) => String.fromCharCode(97 + index)),
};
