import { dataTablesOf } from '../../../generalize/columns.ts';
import type { Kind, Kinds } from '../../kind.ts';
import { all, cellsOf, rowsOf, textsIn } from '../../places.ts';
import type { Random } from '../../random.ts';

const transactionsOf = (page: Document) => rowsOf(page).filter(({ cells }) => cells.length > 9);

function codeIn(page: Document, random: Random): HTMLTableCellElement | undefined {
  const cells = random.pick(transactionsOf(page))?.cells ?? [];
  return [...cells].find((one) => /^\s*[A-Z]\s*$/.test(one.textContent ?? ''));
}

const codedWith =
  (more: string): Kind =>
  (page, random) => {
    const cell = codeIn(page, random);
    const text = cell && textsIn(cell)[0];
    if (text) text.data = `${text.data.trim()}${more}`;
    return Boolean(text);
  };

/** Cells that no longer say what they must. */
export const lost: Kinds = {
  'a row with a code that is none': codedWith('(1)'),
  'a row with a code of two letters': codedWith('S'),
  'a row with a code lost': (page, random) => {
    const cell = codeIn(page, random);
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
    const dates = [...(random.pick(transactionsOf(page))?.cells ?? [])].find((cell) =>
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
  'a cell lost but for its mark': (page, random) => {
    const marked = cellsOf(page).filter((cell) => all(cell, 'sup').length && textsIn(cell).length);
    const cell = random.pick(marked.filter(({ textContent }) => !textContent?.includes('$')));
    for (const text of cell ? textsIn(cell) : []) text.remove();
    return cell !== null;
  },
  'a price lost but for its $': (page, random) => {
    const sales = rowsOf(page).filter(({ cells }) => /^\s*[SP]\s*$/.test(cells[3]?.textContent ?? ''));
    const prices = sales.flatMap(({ cells }) => cells[7] ?? []).filter((cell) => !all(cell, 'sup').length);
    const texts = textsIn(random.pick(prices) ?? page.createElement('i'));
    for (const text of texts) text.data = text.data.replace(/[^$]/g, '');
    return texts.length > 0;
  },
  'a number of Table II as acquired and as disposed of': (page, random) => {
    const row = random.pick(rowsOf(page).filter(({ cells }) => cells.length > 11));
    const empty = [6, 7]
      .flatMap((column) => row?.cells[column] ?? [])
      .filter((cell) => !cell.textContent?.trim());
    if (empty.length !== 1) return false;
    empty[0]?.append(random.pick(['0', '7,000']) ?? '');
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
