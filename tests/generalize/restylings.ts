import { dataTablesOf, insertColumn, insertSubcolumn, reorder } from './columns.ts';

/**
 * What a new stylesheet, a browser that saves a page or another extension may do to a filing's page without
 * changing what it says.
 */
type Restyling = (page: Document) => void;

const MEANINGFUL = ['href', 'colspan', 'rowspan', 'type', 'checked', 'content', 'http-equiv'];

const all = (page: Document, selector: string) => [...page.querySelectorAll(selector)];

function textsOf(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return (node as Text).data.trim() ? [node as Text] : [];
    return /^(SCRIPT|STYLE)$/.test(node.nodeName) ? [] : textsOf(node);
  });
}

function rewriteTexts(page: Document, rewrite: (text: string) => string): void {
  for (const text of textsOf(page.body)) text.data = rewrite(text.data);
}

function make(page: Document, tag: string, ...content: (Node | string)[]): Element {
  const element = page.createElement(tag);
  element.append(...content);
  return element;
}

function rename(page: Document, from: string, to: string): void {
  for (const element of all(page, from)) {
    const renamed = make(page, to, ...element.childNodes);
    for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
    element.replaceWith(renamed);
  }
}

/** Wraps every matching element in a new one, in its place. */
function wrap(page: Document, selector: string, tag: string): void {
  for (const element of all(page, selector)) {
    const wrapper = page.createElement(tag);
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
}

/** Wraps the content of every matching element in a new one. */
function wrapContent(page: Document, selector: string, tag: string): void {
  for (const element of all(page, selector)) element.append(make(page, tag, ...element.childNodes));
}

/** A numbered box on the cover that is new to the reader, in its own cell. */
const newBox = (page: Document, label: string, text: string) =>
  make(page, 'td', make(page, 'span', label), make(page, 'br'), make(page, 'span', text));

/** The innermost cell of the cover that holds a text. */
const coverCell = (page: Document, text: RegExp) =>
  all(page, 'td').findLast((cell) => text.test((cell.textContent ?? '').replace(/\s+/g, ' ')));

function columns(change: (table: ReturnType<typeof dataTablesOf>[number]) => void): Restyling {
  return (page) => {
    for (const table of dataTablesOf(page)) change(table);
  };
}

export const restylings: Record<string, Restyling> = {
  'no classes': (page) => {
    for (const element of all(page, '[class]')) element.removeAttribute('class');
  },
  'no attribute that only looks': (page) => {
    for (const element of all(page, '*'))
      for (const { name } of [...element.attributes])
        if (!MEANINGFUL.includes(name)) element.removeAttribute(name);
  },
  'lines broken at every space': (page) => rewriteTexts(page, (text) => text.replace(/ /g, '\n          ')),
  'lines broken far to the right': (page) =>
    rewriteTexts(page, (text) => text.replace(/ /g, `\r\n${' '.repeat(70)}`)),
  'no-break spaces': (page) => rewriteTexts(page, (text) => text.replace(/ /g, '\u00a0')),
  'characters without width': (page) => rewriteTexts(page, (text) => text.replace(/(\w)(\w)/g, '$1\u200b$2')),
  'absolute links': (page) => {
    for (const link of all(page, 'a[href]'))
      link.setAttribute('href', new URL(link.getAttribute('href') ?? '', 'https://www.sec.gov/x/').href);
  },
  'td for th': (page) => rename(page, 'th', 'td'),
  'th for td': (page) => rename(page, 'td', 'th'),
  'div for center': (page) => rename(page, 'center', 'div'),
  'strong for b and span for font': (page) => {
    rename(page, 'b', 'strong');
    rename(page, 'font', 'span');
  },
  'tables in divs': (page) => wrap(page, 'table', 'div'),
  'all in a main part, between a menu and a foot': (page) => {
    const entries = Array.from({ length: 120 }, (_, index) => make(page, 'li', `Menu ${index}`));
    page.body.append(make(page, 'main', make(page, 'section', ...page.body.childNodes)));
    page.body.prepend(make(page, 'nav', make(page, 'ul', ...entries)));
    page.body.append(make(page, 'footer', make(page, 'p', 'FORM 3'), make(page, 'p', 'Home')));
  },
  'all in one outer table': (page) => {
    const cell = make(page, 'td', ...page.body.childNodes);
    page.body.append(make(page, 'table', make(page, 'tbody', make(page, 'tr', cell))));
  },
  'cells with a tag around what they hold': (page) => wrapContent(page, 'td, th', 'font'),
  'data cells with a block around what they hold': (page) =>
    wrapContent(page, 'td:not(:has(table, hr, br, center, div, p))', 'div'),
  'texts in tags in tags': (page) => {
    for (const text of textsOf(page.body)) {
      const inner = page.createElement('b');
      text.replaceWith(make(page, 'span', inner));
      inner.append(text);
    }
  },
  'comments everywhere': (page) => {
    for (const text of textsOf(page.body))
      text.splitText(text.length >> 1).before(page.createComment(' FORM 5 '));
    for (const element of all(page, 'body *')) element.before(page.createComment('1. Remarks:'));
  },
  'scripts and styles in cells': (page) => {
    for (const cell of all(page, 'td, th')) {
      cell.prepend(make(page, 'script', 'var a = "1,000";'));
      cell.append(make(page, 'style', 'b { color: red }'));
    }
  },
  'line breaks in heads': (page) => {
    for (const text of textsOf(page.body)) {
      if (!text.parentElement?.closest('th')) continue;
      const words = text.data.trim().split(/\s+/);
      text.replaceWith(...words.flatMap((word) => [page.createElement('br'), word]));
    }
  },
  'boxes and columns with other numbers': (page) => {
    for (const text of textsOf(page.body)) {
      if (/Explanation\s+of\s+Responses/.test(text.data)) break;
      const label =
        /^\s*(\d{1,2})(\w?\.\s?)(?=(Title|Transaction|Deemed|Securit|Amount|Owner|Nature|Date|Name|Issuer|Statement|If|Relation|Individual))/;
      text.data = text.data.replace(label, (_, number, rest) => `${Number(number) + 1}${rest}`);
    }
  },
  'a new box beside the issuer': (page) =>
    coverCell(page, /Issuer Name and Ticker/)?.after(newBox(page, '2b. Market of Listing', 'FRGN.L')),
  'a new box in the issuer’s cell': (page) =>
    coverCell(page, /Issuer Name and Ticker/)?.append(
      ...newBox(page, '2b. Market of Listing', '[ FRGN.L ]').childNodes,
    ),
  'a new box with a date': (page) =>
    coverCell(page, /If Amendment, Date/)?.before(newBox(page, '3a. Date of Settlement', '01/02/2003')),
  'a new box before all others': (page) =>
    coverCell(page, /^\W*1\. Name and Address/)?.prepend(
      ...newBox(page, '0. File Number', '001-12345').childNodes,
      page.createElement('br'),
    ),
  'columns the other way round': columns((table) =>
    reorder(table, (count) => Array.from({ length: count }, (_, index) => count - 1 - index)),
  ),
  'two columns swapped': columns((table) =>
    reorder(table, (count) => Array.from({ length: count }, (_, at) => (at === 1 ? 2 : at === 2 ? 1 : at))),
  ),
  'a column more in front': columns((table) => insertColumn(table, 0)),
  'one more column between the others': columns((table) => insertColumn(table, 2)),
  'a column more before the nature': columns((table) => insertColumn(table, table.head.cells.length - 1)),
  'a column more below a head of several': columns((table) => insertSubcolumn(table)),
};
