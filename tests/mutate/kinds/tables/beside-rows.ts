import { dataTablesOf } from '../../../generalize/columns.ts';
import type { Kind, Kinds } from '../../kind.ts';
import { all, clone, make, rowsOf, textsIn } from '../../places.ts';

/** Adds a row below the others, a copy of the last with only some cells kept and a new label in the first. */
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

/** Removes a table's last row, and adds something that says the table is not complete. */
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

/** Removes the last three digits of a table's numbers, and adds something that says so. */
const inThousands =
  (say: (table: HTMLTableElement, page: Document) => void): Kind =>
  (page) => {
    const table = rowsOf(page)[0]?.closest('table');
    const texts = table ? textsIn(table).filter(({ data }) => /^\s*[\d,]+,\d{3}\s*$/.test(data)) : [];
    for (const text of texts) text.data = text.data.replace(/,\d{3}\s*$/, '');
    if (table) say(table, page);
    return texts.length > 0;
  };

/** The heads of a table's amounts. */
const amountHeads = (table: HTMLTableElement): Element[] =>
  all(table, 'th, td').filter(({ textContent }) =>
    /^\s*(?:\d+\.\s+)?(?:Amount|Number)/.test(textContent ?? ''),
  );

/** Things that say something about all rows: their sum, that there are more, the unit of their numbers. */
export const besideRows: Kinds = {
  'a sum among the rows': sum('Total', (fromEnd) => fromEnd === 3),
  'a sum with its ownership': sum('Subtotal:', (fromEnd) => fromEnd <= 3),
  'a sum without a word': sum('', (fromEnd) => fromEnd === 3),
  'a sum of a security': sum('Total Common Stock', (fromEnd) => fromEnd <= 3),
  'a sum in another word': sum('Sum', (fromEnd) => fromEnd <= 3),
  'a sum that is a balance': sum('Net balance', (fromEnd) => fromEnd <= 3),
  'a sum behind its security': sum('Common Stock (total)', (fromEnd) => fromEnd <= 3),
  'a row that says there are others': sum('…', () => false),
  'more rows behind a button': inPart((table, page) => table.after(make(page, 'button', 'Show more'))),
  'more rows behind a link': inPart((table, page) =>
    table.after(make(page, 'div', make(page, 'a', 'Load 12 more rows'))),
  ),
  'a count of the rows below': inPart((table, page) =>
    table.after(make(page, 'p', 'Showing 1 to 10 of 29 entries')),
  ),
  'more rows behind a number': inPart((table, page) =>
    table.after(
      make(page, 'div', make(page, 'b', '1'), ' ', make(page, 'a', '2'), ' ', make(page, 'a', '3')),
    ),
  ),
  'more rows behind something to unfold': inPart((table, page) =>
    table.after(make(page, 'details', make(page, 'summary', '1 transaction hidden'))),
  ),
  'more rows than are shown at once': inPart((table, page) =>
    table.after(make(page, 'label', 'Rows per page: ', make(page, 'select', make(page, 'option', '10')))),
  ),
  'a choice of rows': inPart((table, page) => table.before(make(page, 'p', 'Filter: Code = S'))),
  'a count of the rows with a slash': inPart((table, page) => table.after(make(page, 'p', '1–30 / 45'))),
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
  'thousands in a line far above': inThousands((_, page) =>
    page.body.prepend(make(page, 'div', 'Amounts in thousands')),
  ),
  'thousands in a line far below': inThousands((_, page) =>
    page.body.append(make(page, 'div', '(Share amounts in thousands)')),
  ),
  'thousands in a raised text of a head': inThousands((table, page) => {
    for (const head of amountHeads(table)) head.append(make(page, 'sup', '000s'));
  }),
  'thousands in a footnote of a head': inThousands((table, page) => {
    for (const head of amountHeads(table)) head.append(make(page, 'sup', '(9)'));
  }),
  'thousands among what the form adds to a head': inThousands((table) => {
    for (const head of amountHeads(table)) head.append(' (Instr. 4; in thousands)');
  }),
  'thousands before the words of a head': inThousands((table) => {
    for (const head of amountHeads(table)) head.prepend('(000s) ');
  }),
  'thousands drawn behind a head': inThousands((table, page) => {
    for (const head of amountHeads(table)) head.classList.add('form4-k');
    page.head.append(make(page, 'style', '.form4-k::after { content: " (000s)" }'));
  }),
  'thousands in a row of units': inThousands((table, page) => {
    const { head, subhead, rows } = dataTablesOf(page).find((one) => table.contains(one.head)) ?? {};
    const units = [...(rows?.[0]?.cells ?? [])].map((_, column) => make(page, 'th', column ? '000s' : ''));
    (subhead ?? head)?.after(make(page, 'tr', ...units));
  }),
};
