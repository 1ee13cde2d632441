import { dataTablesOf } from '../../generalize/columns.ts';
import { restylings } from '../../generalize/restylings.ts';
import type { Kinds } from '../kind.ts';
import {
  all,
  cellsOf,
  change,
  longNumbersIn,
  make,
  noteRows,
  numbersIn,
  rowsOf,
  textsIn,
} from '../places.ts';

/** Changes after which a page still says the same: nothing may be lost. */

const restyled: Kinds = Object.fromEntries(
  Object.entries(restylings).map(([name, restyle]) => [
    name,
    (page) => {
      restyle(page);
      return true;
    },
  ]),
);

export const same: Kinds = {
  ...restyled,
  'one number with a place to break in it': (page, random) =>
    change(random, longNumbersIn(page), (text) => [
      text.slice(0, -1),
      page.createElement('wbr'),
      text.slice(-1),
    ]),
  'one number with a comment in it': (page, random) =>
    change(random, longNumbersIn(page), (text) => [
      text.slice(0, -1),
      page.createComment('7'),
      text.slice(-1),
    ]),
  'one number in bold': (page, random) => change(random, numbersIn(page), (text) => [make(page, 'b', text)]),
  'one number marked by a search': (page, random) =>
    change(random, numbersIn(page), (text) => [make(page, 'mark', text)]),
  'one number linked': (page, random) =>
    change(random, numbersIn(page), (text) => {
      const link = make(page, 'a', text);
      link.setAttribute('href', 'tel:5551234');
      return [link];
    }),
  'a menu of forms above': (page) => {
    const items = ['FORM 3', 'FORM 4', 'FORM 5'].map((name) => make(page, 'li', make(page, 'a', name)));
    page.body.prepend(make(page, 'nav', make(page, 'ul', ...items)));
    return true;
  },
  'a menu of links above': (page) => {
    const links = ['Form 3', 'Form 5'].map((name) => {
      const link = make(page, 'a', name);
      link.setAttribute('href', '/forms');
      return make(page, 'div', link);
    });
    page.body.prepend(make(page, 'div', ...links));
    return true;
  },
  'contents above': (page) => {
    const items = ['Table I', 'Explanation of Responses', 'Remarks:'].map((name) => make(page, 'li', name));
    page.body.prepend(make(page, 'ul', ...items));
    return true;
  },
  'contents with the names of boxes': (page) => {
    page.body.prepend(make(page, 'nav', make(page, 'p', '3. Date of Earliest Transaction 01/02/2003')));
    return true;
  },
  'check marks in boxes': (page) => {
    for (const cell of all(page, 'td'))
      if (
        cell.textContent?.trim() === 'X' &&
        /^(Director|Form filed)/.test(cell.nextElementSibling?.textContent?.trim() ?? '')
      )
        cell.replaceChildren('☑');
    for (const text of textsIn(page.body)) text.data = text.data.replace(/_+X_+(?= )/, '[X]');
    return true;
  },
  'the link of a name gone': (page, random) => {
    const link = random.pick(all(page, 'a[href*="CIK="]').slice(0, 1));
    const isJoint = all(page, 'a[href*="CIK="]').length > 3;
    link?.replaceWith(...link.childNodes);
    return link !== null && isJoint;
  },
  'a banner above': (page) => {
    page.body.prepend(make(page, 'div', 'EDGAR will be closed on 12/24/2026. [ Read more ]'));
    return true;
  },
  'a dialog below': (page) => {
    const dialog = make(
      page,
      'div',
      make(page, 'p', 'Rate this page from 1 to 5'),
      make(page, 'button', 'Send'),
    );
    dialog.setAttribute('style', 'display:none');
    page.body.append(dialog);
    return true;
  },
  'a stylesheet for print': (page) => {
    page.head.append(make(page, 'style', '@media print { td, tr { display: none } }'));
    return true;
  },
  'a stylesheet that hides what is not here': (page) => {
    page.head.append(make(page, 'style', '.toast, .menu > li { display: none; opacity: 0 }'));
    return true;
  },
  'a host element of another extension': (page) => {
    page.body.append(page.createElement('other-extension'));
    return true;
  },
  'a title on every cell': (page) => {
    for (const cell of cellsOf(page)) cell.setAttribute('title', '1,234');
    return true;
  },
  'colors and borders on every cell': (page) => {
    for (const cell of all(page, 'td'))
      cell.setAttribute('style', 'color: red; border: 1px solid black; font-size: 12px; padding: 0');
    return true;
  },
  'empty rows': (page) => {
    const row = cellsOf(page)[0]?.closest('tr');
    if (!row) return false;
    const empty = row.cloneNode(true) as HTMLTableRowElement;
    for (const cell of empty.cells) cell.replaceChildren();
    row.after(empty);
    return true;
  },
  'footnotes in one cell': (page) => {
    const rows = noteRows(page);
    const [cell] = rows[0]?.cells ?? [];
    if (rows.length < 2 || rows[0]?.cells.length !== 1) return false;
    for (const row of rows.slice(1)) {
      cell?.append(page.createElement('br'), ...(row.cells[0]?.childNodes ?? []));
      row.remove();
    }
    return true;
  },
  'footnotes with their numbers in another way': (page, random) => {
    const [before, after] = random.pick(['()', '[]', ' )']) ?? '';
    const texts = noteRows(page).flatMap((row) => textsIn(row)[0] ?? []);
    for (const text of texts) text.data = text.data.replace(/^\s*(\d+)\./, `${before}$1${after}`);
    return texts.some(({ data }) => !/^\s*\(\d+\)\s*$/.test(data));
  },
  'marks in square brackets': (page) => {
    const marks = cellsOf(page).flatMap((cell) => all(cell, 'sup'));
    for (const mark of marks) mark.textContent = mark.textContent?.replace('(', '[').replace(')', ']') ?? '';
    return marks.length > 0;
  },
  'a head repeated among the rows': (page, random) => {
    const table = random.pick(dataTablesOf(page).filter(({ rows }) => rows.length > 1));
    if (!table) return false;
    const heads = [table.head, ...(table.subhead ? [table.subhead] : [])];
    table.rows[1]?.before(...heads.map((head) => head.cloneNode(true)));
    return true;
  },
  'heads to sort by': (page) => {
    for (const { head, subhead } of dataTablesOf(page))
      for (const cell of [...head.cells, ...(subhead?.cells ?? [])])
        if (cell.textContent?.trim()) cell.append(' ', make(page, 'span', '▲ ▼'));
    return true;
  },
  'boxes to choose rows by': (page) => {
    for (const { head, subhead, rows } of dataTablesOf(page)) {
      const cell = make(page, 'th') as HTMLTableCellElement;
      cell.rowSpan = subhead ? 2 : 1;
      head.prepend(cell);
      for (const row of rows) {
        const box = make(page, 'input');
        box.setAttribute('type', 'checkbox');
        row.prepend(make(page, 'td', box));
      }
    }
    return true;
  },
  'lines with numbers': (page) => {
    for (const { head, subhead, rows } of dataTablesOf(page)) {
      const cell = make(page, 'th', '#') as HTMLTableCellElement;
      cell.rowSpan = subhead ? 2 : 1;
      head.prepend(cell);
      for (const [index, row] of rows.entries()) row.prepend(make(page, 'td', String(index + 1)));
    }
    return true;
  },
  'dashes in empty cells': (page, random) => {
    const dash = random.pick(['-', '–', '—']) ?? '-';
    const empty = cellsOf(page).filter((cell) => !cell.textContent?.trim());
    for (const cell of empty) cell.textContent = dash;
    return empty.length > 0;
  },
  'rows for a phone, hidden': (page) => {
    const cards = rowsOf(page).map(({ cells }) =>
      make(page, 'ul', ...[...cells].map((cell) => make(page, 'li', cell.textContent ?? ''))),
    );
    const list = make(page, 'div', ...cards);
    list.className = 'form4-cards';
    rowsOf(page)[0]?.closest('table')?.after(list);
    page.head.append(make(page, 'style', '@media (width > 600px) { .form4-cards { display: none } }'));
    return cards.length > 0;
  },
  'words for direct and indirect': (page) => {
    const words: Record<string, string> = { D: 'Direct', I: 'Indirect' };
    const letters = rowsOf(page).flatMap(({ cells }) => textsIn(cells[cells.length - 2] as Element));
    for (const text of letters) text.data = words[text.data.trim()] ?? text.data;
    return letters.length > 0;
  },
  'all dates as ISO writes them': (page) => {
    for (const text of textsIn(page.body))
      text.data = text.data.replace(/^(\s*)(\d\d)\/(\d\d)\/(\d{4})(?=\s*$)/, '$1$4-$2-$3');
    return true;
  },
  'links of an archive': (page) => {
    for (const link of all(page, 'a[href^="/"]'))
      link.setAttribute(
        'href',
        `https://web.archive.org/web/2026/https://www.sec.gov${link.getAttribute('href')}`,
      );
    return true;
  },
  'paragraphs of a word processor in the rows': (page) => {
    for (const cell of cellsOf(page)) {
      const paragraph = make(page, 'p', ...cell.childNodes, page.createElement('o:p'));
      paragraph.setAttribute('class', 'MsoNormal');
      cell.append(paragraph);
    }
    return true;
  },
  'words in fonts, as a translator leaves them': (page) => {
    for (const text of textsIn(page.body)) {
      const font = make(page, 'font');
      font.setAttribute('style', 'vertical-align: inherit;');
      text.replaceWith(font);
      font.append(text);
    }
    return true;
  },
};
