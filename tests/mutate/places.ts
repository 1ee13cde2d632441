import { dataTablesOf } from '../generalize/columns.ts';
import type { Random } from './random.ts';

/** The places on a page where changes are made, found without the reader's own code. */

export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

export function make(page: Document, tag: string, ...content: (Node | string)[]): HTMLElement {
  const element = page.createElement(tag);
  element.append(...content);
  return element;
}

export const clone = <T extends Node>(node: T): T => node.cloneNode(true) as T;

export function textsIn(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return (node as Text).data.trim() ? [node as Text] : [];
    return /^(SCRIPT|STYLE|SUP)$/.test(node.nodeName) ? [] : textsIn(node);
  });
}

export const rowsOf = (page: Document): HTMLTableRowElement[] =>
  dataTablesOf(page).flatMap(({ rows }) => rows);

export const cellsOf = (page: Document): HTMLTableCellElement[] =>
  rowsOf(page).flatMap((row) => [...row.cells]);

const NUMBER = /^\s*\d[\d,]*(\.\d+)?\s*$/;
const DATE = /^\s*\d\d\/\d\d\/\d{4}\s*$/;

/** Numbers in the rows of the tables, each a text node of its own. */
export const numbersIn = (page: Document): Text[] =>
  cellsOf(page)
    .flatMap(textsIn)
    .filter(({ data }) => NUMBER.test(data));

export const datesIn = (page: Document): Text[] =>
  cellsOf(page)
    .flatMap(textsIn)
    .filter(({ data }) => DATE.test(data));

/** Numbers of two or more digits, which can be taken apart. */
export const longNumbersIn = (page: Document): Text[] =>
  numbersIn(page).filter(({ data }) => data.trim().length > 1);

/** Texts of cells with words: titles, natures of ownership. */
export const wordsIn = (page: Document): Text[] =>
  cellsOf(page)
    .flatMap(textsIn)
    .filter(({ data }) => /[a-z]{3}/i.test(data));

/** The last element with this text, which is the innermost. */
export function innermost(page: Document, selector: string, text: RegExp): Element | null {
  return (
    all(page, selector).findLast((one) => text.test((one.textContent ?? '').replace(/\s+/g, ' '))) ?? null
  );
}

export function tableAround(element: Element | null): HTMLTableElement | null {
  return element?.closest('table') ?? null;
}

/** The rows that begin a footnote. */
export const noteRows = (page: Document): HTMLTableRowElement[] => {
  const label = innermost(page, 'td, h2', /^\W*Explanation of Responses/);
  const table =
    label?.localName === 'td'
      ? tableAround(label)
      : label?.parentElement?.querySelector('h2:last-of-type ~ table');
  return [...(table?.querySelectorAll<HTMLTableRowElement>('tr') ?? [])].filter((row) =>
    /^\s*\(?\d+[.)]/.test(row.textContent ?? ''),
  );
};

/** Tables I and II. */
export const tablesOf = (page: Document): HTMLTableElement[] =>
  dataTablesOf(page).flatMap(({ head }) => tableAround(head) ?? []);

/** Rewrites the first text that matches these words. */
export function rewrite(page: Document, words: RegExp, to: string): boolean {
  const text = textsIn(page.body).find(({ data }) => words.test(data));
  if (!text) return false;
  text.data = text.data.replace(words, to);
  return true;
}

/** Changes one of the texts. */
export function change(
  random: Random,
  texts: readonly Text[],
  to: (text: string) => string | (Node | string)[],
): boolean {
  const text = random.pick(texts);
  if (!text) return false;
  const changed = to(text.data);
  if (changed === text.data) return false;
  if (typeof changed === 'string') text.data = changed;
  else text.replaceWith(...changed);
  return true;
}
