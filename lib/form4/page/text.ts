import { tidy } from '../values.ts';

/** What an element is to the text that a person sees; `inline`, a run of its line, where no tag is listed. */
const tagsByRole = {
  /** A line of its own, or several. */
  block:
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION CENTER DD DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL',
  cell: 'TD TH',
  /** Not seen, such as a script that another extension put into a cell. */
  silent: 'HEAD NOSCRIPT SCRIPT STYLE TEMPLATE TITLE',
  sup: 'SUP',
  link: 'A',
  input: 'INPUT',
};

type Role = keyof typeof tagsByRole | 'inline';

const ROLES = new Map(
  Object.entries(tagsByRole).flatMap(([role, tags]) => tags.split(' ').map((tag) => [tag, role as Role])),
);

export function roleOf({ tagName }: Element): Role {
  return ROLES.get(tagName) ?? 'inline';
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
  let node = parent.firstChild;
  if (!node) return '';
  // Nearly every cell: its text alone, or in one element.
  if (!node.nextSibling) {
    const { nodeType } = node;
    if (nodeType === 3) return (node as Text).data;
    if (nodeType === 1 && roleOf(node as Element) === 'inline') return seenText(node as Element, marks);
  }
  let text = '';
  for (; node; node = node.nextSibling) {
    const { nodeType } = node;
    if (nodeType === 3) text += (node as Text).data;
    else if (nodeType === 1) {
      const element = node as Element;
      const role = roleOf(element);
      if (role === 'silent') continue;
      if (isMark(element, role)) {
        for (const number of tidy(element.textContent ?? '').match(/\d+/g) ?? []) marks.push(`F${number}`);
      } else if (role === 'block' || role === 'cell') text += ` ${seenText(element, marks)} `;
      else text += seenText(element, marks);
    }
  }
  return text;
}
