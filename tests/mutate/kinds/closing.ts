import type { Kind, Kinds } from '../kind.ts';
import { all, cellsOf, change, innermost, make, noteRows, rewrite, tableAround, textsIn } from '../places.ts';

/** Footnotes, their marks, remarks and signatures; and pages that end too early. */

const marksIn = (page: Document): Element[] => cellsOf(page).flatMap((cell) => all(cell, 'sup'));

/** Removes everything after an element in document order. */
function cutAfter(page: Document, element: Element): true {
  for (let node: Node | null = element; node && node !== page.body; node = node.parentNode)
    while (node.nextSibling) node.nextSibling.remove();
  return true;
}

/** Changes the text of one of the footnotes. */
const noted =
  (act: (text: Text, row: Element, page: Document) => void): Kind =>
  (page, random) => {
    const row = random.pick(noteRows(page));
    const text = row && textsIn(row).at(-1);
    if (!text || text.data.trim().length < 60) return false;
    act(text, row, page);
    return true;
  };

export const closing: Kinds = {
  'a footnote cut short': noted((text) => {
    text.data = `${text.data.trim().slice(0, 40)}… Read more`;
  }),
  'a footnote cut short behind a link': noted((text, _, page) => {
    text.data = text.data.trim().slice(0, 40);
    text.after(make(page, 'a', ' Show more'));
  }),
  'a raised text in a footnote': noted((text, _, page) => {
    const words = text.data.trim();
    text.data = words.slice(0, 40);
    text.after(make(page, 'sup', '2'), words.slice(40));
  }),
  'a sign behind a footnote': noted((text) => {
    text.data += ' ↩';
  }),
  'a footnote over two rows': noted((text, row, page) => {
    const rest = make(page, 'td', text.data.slice(40).replace(/^[\d\W]+/, ''));
    text.data = text.data.slice(0, 40);
    row.after(make(page, 'tr', rest));
  }),
  'a second date beside the signature’s': (page, random) => {
    const table = tableAround(innermost(page, 'td', /^\W*Signature of Reporting Person/));
    const date = table && textsIn(table).find(({ data }) => /\d\d\/\d\d\/\d{4}/.test(data));
    const other = make(page, 'td', '12/31/2001');
    if (random.below(2)) date?.parentElement?.closest('td')?.before(other);
    else date?.parentElement?.closest('td')?.after(other);
    return Boolean(date);
  },
  'the last footnote lost': (page) => {
    const last = noteRows(page).at(-1);
    if (!last || !marksIn(page).length) return false;
    const number = /\d+/.exec(last.textContent ?? '')?.[0];
    last.remove();
    return marksIn(page).some((mark) => mark.textContent === `(${number})`);
  },
  'all footnotes lost': (page) => {
    const rows = noteRows(page);
    for (const row of rows) row.remove();
    return rows.length > 0 && marksIn(page).length > 0;
  },
  'two footnotes of one number': (page, random) => {
    const row = random.pick(noteRows(page));
    if (!row) return false;
    const other = row.cloneNode(true) as Element;
    const text = textsIn(other).at(-1);
    if (text) text.data = text.data.replace(/[a-z]{4}/, 'Other');
    row.before(other);
    return true;
  },
  'a mark typed as text': (page, random) => {
    const mark = random.pick(marksIn(page));
    if (!mark) return false;
    (mark.parentElement?.localName === 'a' ? mark.parentElement : mark).replaceWith(mark.textContent ?? '');
    return true;
  },
  'a mark typed as digits': (page, random) => {
    const mark = random.pick(marksIn(page));
    if (!mark) return false;
    const digits = mark.textContent?.replace(/\D/g, '') ?? '';
    (mark.parentElement?.localName === 'a' ? mark.parentElement : mark).replaceWith(digits);
    return true;
  },
  'a mark in superscript characters': (page, random) => {
    const mark = random.pick(marksIn(page));
    if (!mark) return false;
    (mark.parentElement?.localName === 'a' ? mark.parentElement : mark).replaceWith('¹');
    return true;
  },
  'all marks of a footnote lost': (page, random) => {
    const mark = random.pick(marksIn(page))?.textContent;
    const marks = marksIn(page).filter(({ textContent }) => textContent === mark);
    for (const one of marks) (one.parentElement?.localName === 'a' ? one.parentElement : one).remove();
    return marks.length > 0;
  },
  'words in a sup': (page, random) =>
    change(
      random,
      cellsOf(page)
        .flatMap(textsIn)
        .filter(({ data }) => /[a-z]{3}/i.test(data)),
      (text) => [text.slice(0, -3), make(page, 'sup', text.slice(-3))],
    ),
  'a page cut after a row': (page, random) => {
    const row = random.pick(cellsOf(page))?.closest('tr');
    return row ? cutAfter(page, row) : false;
  },
  'a page cut in the middle of the footnotes': (page, random) => {
    const row = random.pick(noteRows(page).slice(0, -1));
    return row ? cutAfter(page, row) : false;
  },
  'a page cut before the signature': (page) => {
    const label = innermost(page, 'td', /^\W*Signature of Reporting Person/);
    const table = tableAround(label);
    if (!table) return false;
    const before = page.createElement('p');
    table.before(before);
    return cutAfter(page, before);
  },
  'a page cut somewhere': (page, random) => {
    const element = random.pick(all(page.body, '*'));
    return element ? cutAfter(page, element) : false;
  },
  'remarks among the footnotes twice': (page) => {
    const label = innermost(page, 'td', /^\W*Explanation of Responses/);
    const table = tableAround(label);
    table?.after(table.cloneNode(true));
    return table !== null;
  },
  'the signature’s date in words': (page) => {
    const table = tableAround(innermost(page, 'td', /^\W*Signature of Reporting Person/));
    const date = table && textsIn(table).find(({ data }) => /\d\d\/\d\d\/\d{4}/.test(data));
    if (!date) return false;
    date.data = 'yesterday';
    return true;
  },
  'the signature’s name lost': (page) => {
    const label = innermost(page, 'td', /^\W*Signature of Reporting Person/);
    const name = label?.parentElement?.previousElementSibling?.children[1];
    name?.remove();
    return Boolean(name);
  },
  'the signatures twice': (page) => {
    const table = tableAround(innermost(page, 'td', /^\W*Signature of Reporting Person/));
    table?.after(table.cloneNode(true));
    return table !== null;
  },
  'the signature’s label of other words': (page) => rewrite(page, /Signature of/, 'Witness of'),
};
