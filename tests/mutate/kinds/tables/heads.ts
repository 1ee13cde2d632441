import { dataTablesOf } from '../../../generalize/columns.ts';
import type { Kinds } from '../../kind.ts';
import { all, rewrite, rowsOf } from '../../places.ts';

/** Heads with other words, or of another column. */
export const heads: Kinds = {
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
};
