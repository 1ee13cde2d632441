import type { Kinds } from '../kind.ts';
import { all, cellsOf, innermost, make, noteRows, numbersIn, tablesOf, textsIn } from '../places.ts';

/** What another stylesheet may write for the same content: nothing may be lost. */

const isHead = (text: Text): boolean => text.parentElement?.closest('tr')?.querySelector('td') === null;

/** Rewrites the texts of both tables' heads; in one layout these are no `th`. */
function rewriteHeads(page: Document, rewrite: (text: string) => string): boolean {
  let changed = false;
  for (const table of tablesOf(page)) {
    const rows = cellsOf(page).map((cell) => cell.closest('tr'));
    for (const text of textsIn(table)) {
      if (!isHead(text) && rows.includes(text.parentElement?.closest('tr') ?? null)) continue;
      const to = rewrite(text.data);
      changed ||= to !== text.data;
      text.data = to;
    }
  }
  return changed;
}

/** The footnotes: the row of each, its number, and the nodes of its text. */
const notesOn = (page: Document) =>
  noteRows(page).map((row) => {
    const last = row.lastElementChild as Element;
    const [first] = textsIn(last);
    const number = Number(/\d+/.exec(row.textContent ?? '')?.[0]);
    if (row.cells.length === 1 && first) first.data = first.data.replace(/^\s*\d+\.\s*/, '');
    return { row, number, text: [...last.childNodes] };
  });

export const redesigned: Kinds = {
  'footnotes in a list': (page) => {
    const notes = notesOn(page);
    const [first, ...others] = notes;
    if (!first || notes.some(({ number }, index) => number !== index + 1)) return false;
    const items = notes.map(({ text }) => make(page, 'li', ...text));
    first.row.replaceChildren(make(page, 'td', make(page, 'ol', ...items)));
    for (const { row } of others) row.remove();
    return true;
  },
  'footnotes in a list that brings its own numbers': (page) => {
    const [first, ...others] = notesOn(page);
    if (!first) return false;
    const items = [first, ...others].map(({ number, text }) => make(page, 'li', `(${number}) `, ...text));
    first.row.replaceChildren(make(page, 'td', make(page, 'ol', ...items)));
    for (const { row } of others) row.remove();
    return true;
  },
  'footnotes with their numbers in cells of their own': (page) => {
    const notes = notesOn(page);
    for (const { row, number, text } of notes)
      row.replaceChildren(make(page, 'td', `${number}.`), make(page, 'td', ...text));
    return notes.length > 0;
  },
  'footnotes with links back': (page, random) => {
    const sign = random.pick(['↩', '^', '↑']) ?? '';
    const rows = noteRows(page);
    for (const [index, row] of rows.entries()) {
      const link = make(page, 'a', sign);
      link.setAttribute('href', `#mark-${index + 1}`);
      row.lastElementChild?.append(' ', link);
    }
    return rows.length > 0;
  },
  'marks that are mere numbers, linked': (page) => {
    const marks = cellsOf(page).flatMap((cell) => all(cell, 'sup'));
    for (const mark of marks) {
      const link = make(page, 'a', /\d+/.exec(mark.textContent ?? '')?.[0] ?? '');
      link.setAttribute('href', `#note-${link.textContent}`);
      const around = mark.closest('a') ?? mark;
      around.replaceWith(make(page, 'sup', link));
    }
    return marks.length > 0;
  },
  'boxes with a colon behind their labels': (page) => {
    const texts = textsIn(page.body).filter(({ data }) =>
      /(?:Trading Symbol|Earliest Transaction|Original Filed|\(Month\/Day\/Year\))\s*$/.test(data),
    );
    for (const text of texts) if (!text.parentElement?.closest('th')) text.data = `${text.data.trimEnd()}:`;
    return texts.length > 0;
  },
  'dates in another notation of the same order': (page) => {
    for (const text of textsIn(page.body)) text.data = text.data.replace('(Month/Day/Year)', '(MM/DD/YYYY)');
    return true;
  },
  'instructions in another notation': (page) =>
    rewriteHeads(page, (text) => text.replace(/\(Instr\./, '(Instruction')),
  'columns with their numbers in another notation': (page) =>
    rewriteHeads(page, (text) => text.replace(/^(\s*\d+[A-C]?)\./, '$1)')),
  'heads with help': (page) => {
    const heads = tablesOf(page).flatMap((table) => all(table, 'th'));
    for (const head of heads) if (head.textContent?.trim()) head.append(make(page, 'button', '?'));
    return heads.length > 0;
  },
  'a heading with the title of the statement': (page) => {
    const heading = innermost(page, 'td, b, font', /^\s*FORM\s*[345]\s*$/);
    const [text] = heading ? textsIn(heading).slice(-1) : [];
    if (text) text.data = `${text.data.trimEnd()}: Statement of Beneficial Ownership`;
    return Boolean(text);
  },
  'numbers in data': (page) => {
    const numbers = numbersIn(page);
    for (const number of numbers) {
      const data = make(page, 'data');
      data.setAttribute('value', number.data.replace(/\D/g, ''));
      number.replaceWith(data);
      data.append(number);
    }
    return numbers.length > 0;
  },
};
