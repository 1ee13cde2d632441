import { tidy } from '../values.ts';

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION CENTER DD DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6
  HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);
const SILENT = new Set(['HEAD', 'NOSCRIPT', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE']);

/** An element before and after which a browser begins a new line or cell. */
export function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName);
}

const PLAIN = new Set(['B', 'FONT', 'I', 'SPAN', 'U']);

/** An element of a line's text that means nothing: by far the most, so that it is asked first. */
export function isPlain({ tagName }: Element): boolean {
  return PLAIN.has(tagName);
}

/** An element whose text nobody sees, such as a script that another extension put into a cell. */
export function isSilent({ tagName }: Element): boolean {
  return SILENT.has(tagName);
}

/**
 * A footnote mark. "$39.52(1)" must not read as 39.521: marks are `sup`s, in one layout inside
 * `<a href="#F1">`.
 */
function isMark(element: Element): boolean {
  const { tagName } = element;
  return tagName === 'SUP' || (tagName === 'A' && /#F\d+$/.test(element.getAttribute('href') ?? ''));
}

/**
 * What is seen of an element's text, its footnote marks left out; a line break in it is a space.
 * @param marks gets the footnote ids ("F1") of the marks
 */
export function textOf(element: Element | null | undefined, marks: string[] = []): string {
  return element ? tidy(seenText(element, marks)) : '';
}

function seenText(parent: Element, marks: string[]): string {
  const first = parent.firstElementChild;
  // Nearly every cell: its text alone, or in one element.
  if (!first || (isPlain(first) && !first.nextElementSibling && !first.firstElementChild)) {
    return parent.textContent ?? '';
  }
  let text = '';
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (isPlain(element)) text += seenText(element, marks);
      else if (isSilent(element)) continue;
      else if (isMark(element)) {
        for (const number of tidy(element.textContent ?? '').match(/\d+/g) ?? []) marks.push(`F${number}`);
      } else text += isBlock(element) ? ` ${seenText(element, marks)} ` : seenText(element, marks);
    }
  }
  return text;
}
