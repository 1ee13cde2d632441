import { tidy } from '../../values.ts';

/** What an element is to the text that a person sees; `inline`, a run of its line, where no tag is listed. */
const tagsByRole = {
  /** A line of its own, or several. */
  block:
    'address article aside blockquote br caption center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section table ul',
  /** Of a table, around its cells: no text is its own. */
  rows: 'tbody tfoot thead tr',
  cell: 'td th',
  /** Not seen, such as a script that another extension put into a cell. */
  silent: 'head noscript script style template title',
  sup: 'sup',
  link: 'a',
  input: 'input',
};

type Role = keyof typeof tagsByRole | 'inline';

const ROLES = new Map(
  Object.entries(tagsByRole).flatMap(([role, tags]) => tags.split(' ').map((tag) => [tag, role as Role])),
);

export function roleOf({ localName }: Element): Role {
  return ROLES.get(localName) ?? 'inline';
}

/**
 * A footnote mark. "$39.52(1)" must not read as 39.521: marks are `sup`s, in one layout inside
 * `<a href="#F1">`.
 */
function isMark(element: Element, role: Role): boolean {
  return role === 'sup' || (role === 'link' && /#F\d+$/.test(element.getAttribute('href') ?? ''));
}

/**
 * What is seen of an element's text, its footnote marks left out; a line break in it is a space.
 * @param marks gets the footnote ids ("F1") of the marks
 */
export function textOf(element: Element | null | undefined, marks: string[] = []): string {
  return element ? tidy(seenText(element, marks)) : '';
}

function seenText(parent: Element, marks: string[]): string {
  let text = '';
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const { nodeType } = node;
    if (nodeType === 3) text += (node as Text).data;
    else if (nodeType === 1) {
      const element = node as Element;
      // Nearly every element of a row is a span: its class tells so without a call into the DOM.
      const role = element.constructor === globalThis.HTMLSpanElement ? 'inline' : roleOf(element);
      if (role === 'silent') continue;
      if (isMark(element, role)) {
        const numbers = tidy(element.textContent ?? '');
        if (/^\(\d+\)$/.test(numbers)) marks.push(`F${numbers.slice(1, -1)}`);
        else for (const number of numbers.match(/\d+/g) ?? []) marks.push(`F${number}`);
      } else {
        const seen = seenText(element, marks);
        text += role === 'inline' || role === 'link' ? seen : ` ${seen} `;
      }
    }
  }
  return text;
}
