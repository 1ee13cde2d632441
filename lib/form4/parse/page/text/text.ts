import { tidy } from '../../values.ts';
import { footnoteLink } from '../anchors.ts';

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

type TextRole = keyof typeof tagsByRole | 'inline';

const roles = new Map(
  Object.entries(tagsByRole).flatMap(([role, tags]) => tags.split(' ').map((tag) => [tag, role as TextRole])),
);

export function textRole({ localName }: Element): TextRole {
  return roles.get(localName) ?? 'inline';
}

/** Text as a person sees it, and the ids ("F1") of the footnotes that are marked in it. */
export type SeenText = { text: string; footnotes: string[] };

/** What is seen of an element: its text without its footnote marks; a line break in it is a space. */
export function seenIn(element: Element): SeenText {
  const footnotes: string[] = [];
  return { text: tidy(gather(element, footnotes)), footnotes };
}

/** The text alone; of no element, none. */
export function seenText(element: Element | null | undefined): string {
  return element ? seenIn(element).text : '';
}

function gather(parent: Element, footnotes: string[]): string {
  let text = '';
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1) text += gatherElement(node as Element, footnotes);
  }
  return text;
}

function gatherElement(element: Element, footnotes: string[]): string {
  const role = textRole(element);
  if (role === 'silent') return '';
  if (isFootnoteMark(element, role)) {
    const numbers = tidy(element.textContent ?? '').match(/\d+/g) ?? [];
    footnotes.push(...numbers.map((number) => `F${number}`));
    return '';
  }
  const text = gather(element, footnotes);
  return role === 'inline' || role === 'link' ? text : ` ${text} `;
}

/** "$39.52(1)" must not read as 39.521. */
function isFootnoteMark(element: Element, role: TextRole): boolean {
  return role === 'sup' || (role === 'link' && footnoteLink.test(element.getAttribute('href') ?? ''));
}
