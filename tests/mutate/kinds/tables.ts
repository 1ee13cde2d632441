import { dataTablesOf } from '../../generalize/columns.ts';
import type { Kind, Kinds } from '../kind.ts';
import { all, make, rewrite, rowsOf, tablesOf, textsIn } from '../places.ts';

/** Rows, heads and tables that are another number, in another place, or of other words. */

const clone = <T extends Node>(node: T): T => node.cloneNode(true) as T;

function cellWith(row: HTMLTableRowElement, column: number): HTMLTableCellElement | null {
  return row.cells[column] ?? null;
}

/** A row more below the rows, like the last: only some of its cells are kept, the first of new words. */
const sum =
  (label: string, isKept: (fromEnd: number) => boolean): Kind =>
  (page, random) => {
    const last = random.pick(dataTablesOf(page).filter(({ rows }) => rows.length > 1))?.rows.at(-1);
    if (!last) return false;
    const total = clone(last);
    for (const [index, cell] of [...total.cells].entries())
      if (!isKept(total.cells.length - index)) cell.replaceChildren();
    total.cells[0]?.replaceChildren(label);
    total.cells[total.cells.length - 3]?.replaceChildren('12,345');
    last.after(total);
    return true;
  };

/** A table of which only the first rows are drawn, and what says so. */
const inPart =
  (say: (table: HTMLTableElement, page: Document) => void): Kind =>
  (page, random) => {
    const whole = random.pick(dataTablesOf(page).filter(({ rows }) => rows.length > 1));
    const table = whole?.head.closest('table');
    if (!table) return false;
    whole?.rows.at(-1)?.remove();
    say(table, page);
    return true;
  };

/** Numbers of a table without their last three digits, and what says so. */
const inThousands =
  (say: (table: HTMLTableElement, page: Document) => void): Kind =>
  (page) => {
    const table = rowsOf(page)[0]?.closest('table');
    const texts = table ? textsIn(table).filter(({ data }) => /^\s*[\d,]+,\d{3}\s*$/.test(data)) : [];
    for (const text of texts) text.data = text.data.replace(/,\d{3}\s*$/, '');
    if (table) say(table, page);
    return texts.length > 0;
  };

/** In Table I, the end of a number in a column of its own, behind or before the rest. */
const parted =
  (head: string, column: number, pattern: RegExp, isBefore: boolean): Kind =>
  (page) => {
    const table = dataTablesOf(page)[0];
    const rows = table?.rows.filter(({ cells }) => cells.length === 11) ?? [];
    const group = [...(table?.head.cells ?? [])].find(({ colSpan }) => colSpan === 3);
    const sub = table?.subhead?.cells[table.subhead.cells.length - 8 + column];
    if (!group || !sub) return false;
    group.colSpan = 4;
    const headed = make(page, 'th', head);
    if (isBefore) sub.before(headed);
    else sub.after(headed);
    let count = 0;
    for (const { cells } of rows) {
      const cell = cells[column];
      const [, start = '', end = ''] = pattern.exec(cell?.textContent ?? '') ?? [];
      const part = make(page, 'td', isBefore ? start : end);
      if (end) cell?.replaceChildren(isBefore ? end : start);
      if (end) count++;
      if (isBefore) cell?.before(part);
      else cell?.after(part);
    }
    return count > 0;
  };

export const tables: Kinds = {
  'cents in a column without a head': parted('', 7, /^\s*(\$\s*[\d,]+)(\.\d+)\s*$/, false),
  'cents in a column of theirs': parted('Cents', 7, /^\s*(\$\s*[\d,]+)\.(\d+)\s*$/, false),
  'thousands in a column without a head': parted('', 5, /^\s*([\d,]+),(\d{3})\s*$/, true),
  'a sum among the rows': sum('Total', (fromEnd) => fromEnd === 3),
  'a sum with its ownership': sum('Subtotal:', (fromEnd) => fromEnd <= 3),
  'a sum without a word': sum('', (fromEnd) => fromEnd === 3),
  'a sum of a security': sum('Total Common Stock', (fromEnd) => fromEnd <= 3),
  'a row that says there are others': sum('…', () => false),
  'more rows behind a button': inPart((table, page) => table.after(make(page, 'button', 'Show more'))),
  'more rows behind a link': inPart((table, page) =>
    table.after(make(page, 'div', make(page, 'a', 'Load 12 more rows'))),
  ),
  'a count of the rows below': inPart((table, page) =>
    table.after(make(page, 'p', 'Showing 1 to 10 of 29 entries')),
  ),
  'a count of the rows above': inPart((table, page) => table.before(make(page, 'p', 'Page 1 of 2'))),
  'a count of the rows in a caption': inPart((table, page) =>
    table.prepend(make(page, 'caption', '1–10 of 29')),
  ),
  'a count of the rows for readers of screens': inPart((table) =>
    table.setAttribute('aria-rowcount', String(table.rows.length + 1)),
  ),
  'rows of which nobody knows how many': inPart((table) => table.setAttribute('aria-rowcount', '-1')),
  'thousands in a caption': inThousands((table, page) =>
    table.prepend(make(page, 'caption', 'Shares in thousands')),
  ),
  'thousands in a line above': inThousands((table, page) => table.before(make(page, 'p', '(in thousands)'))),
  'thousands in a line below': inThousands((table, page) => table.after(make(page, 'p', '$000'))),
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
    const cell = row && cellWith(row, at);
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
  'heads swapped without their cells': (page, random) => {
    const head = random.pick(dataTablesOf(page))?.head;
    const [first, second] = head?.cells ?? [];
    if (!first || !second || !rowsOf(page).length) return false;
    second.after(first);
    return rowsOf(page).every((row) => /[a-z]{3}/i.test(row.cells[0]?.textContent ?? ''));
  },
  'a head of other words behind': (page) =>
    rewrite(page, /Beneficially\s+Owned\s+Following/, 'Beneficially Owned Before'),
  'a head of other words before': (page) =>
    rewrite(page, /Amount\s+of\s+Securities\s+Beneficially/, 'Largest Amount of Securities Beneficially'),
  'a price per lot': (page) => {
    const head = all(page, 'th, td').find((cell) => cell.textContent?.trim() === 'Price');
    if (head) head.textContent = 'Price per Lot';
    return head !== undefined;
  },
  'an amount of another year': (page) => {
    const head = all(page, 'th, td').find((cell) => cell.textContent?.trim() === 'Amount');
    if (head) head.textContent = 'Amount in Prior Year';
    return head !== undefined;
  },
  'a date of settlement': (page) => rewrite(page, /Transaction\s+Date/, 'Transaction Date of Settlement'),
  'a head lost': (page, random) => {
    const head = random.pick(dataTablesOf(page))?.head;
    if (!head) return false;
    head.cells[random.below(head.cells.length)]?.replaceChildren();
    return true;
  },
  'a row with a code that is none': (page, random) => {
    const row = random.pick(rowsOf(page).filter(({ cells }) => cells.length > 9));
    const cell = row && [...row.cells].find((one) => /^\s*[A-Z]\s*$/.test(one.textContent ?? ''));
    const text = cell && textsIn(cell)[0];
    if (text) text.data = `${text.data.trim()}(1)`;
    return Boolean(text);
  },
  'a row with a code of two letters': (page, random) => {
    const row = random.pick(rowsOf(page).filter(({ cells }) => cells.length > 9));
    const cell = row && [...row.cells].find((one) => /^\s*[A-Z]\s*$/.test(one.textContent ?? ''));
    const text = cell && textsIn(cell)[0];
    if (text) text.data = `${text.data.trim()}S`;
    return Boolean(text);
  },
  'a row with a code lost': (page, random) => {
    const row = random.pick(rowsOf(page).filter(({ cells }) => cells.length > 9));
    const cell = row && [...row.cells].find((one) => /^\s*[A-Z]\s*$/.test(one.textContent ?? ''));
    cell?.replaceChildren();
    return Boolean(cell);
  },
  'a title lost': (page, random) => {
    const cell = random.pick(rowsOf(page))?.cells[0];
    if (!cell?.textContent?.trim()) return false;
    cell.replaceChildren();
    return true;
  },
  'a date lost': (page, random) => {
    const row = random.pick(rowsOf(page).filter(({ cells }) => cells.length > 9));
    const dates = [...(row?.cells ?? [])].find((cell) =>
      /^\d\d\/\d\d\/\d{4}$/.test(cell.textContent?.trim() ?? ''),
    );
    dates?.replaceChildren();
    return Boolean(dates);
  },
  'a price lost': (page, random) => {
    const tableI = dataTablesOf(page)[0];
    const row = random.pick(
      (tableI?.rows ?? []).filter(({ cells }) => /^\s*[SP]\s*$/.test(cells[3]?.textContent ?? '')),
    );
    const price = row?.cells[7];
    if (!price?.textContent?.trim()) return false;
    price.replaceChildren();
    return true;
  },
  'an amount lost': (page, random) => {
    const tableI = dataTablesOf(page)[0];
    const amount = random.pick((tableI?.rows ?? []).filter(({ cells }) => cells.length > 9))?.cells[5];
    if (!amount?.textContent?.trim()) return false;
    amount.replaceChildren();
    return true;
  },
  'an ownership form lost': (page, random) => {
    const row = random.pick(rowsOf(page));
    const cell = row?.cells[row.cells.length - 2];
    if (!cell?.textContent?.trim()) return false;
    cell.replaceChildren();
    return true;
  },
  'a nature lost': (page, random) => {
    const row = random.pick(
      rowsOf(page).filter(({ cells }) => /^\s*I\s*$/.test(cells[cells.length - 2]?.textContent ?? '')),
    );
    const cell = row?.cells[row.cells.length - 1];
    if (!cell?.textContent?.trim()) return false;
    cell.replaceChildren();
    return true;
  },
};
