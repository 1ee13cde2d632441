import { tidy, VISIBLE } from '../../values.ts';
import { footnoteMark, footnoteStart } from '../anchors.ts';
import { doubts, textRole, turnedIn } from './text.ts';
import { NOTHING_UNSEEN, type Unseen } from './unseen.ts';

/**
 * A page as a person reads it: runs of text between line breaks and cell borders, in order. Labels are found
 * in these, whatever tags and classes a stylesheet puts around them.
 */
export type TextLine = {
  /** White space collapsed, footnote marks omitted, check boxes as ☒ and ☐; "" for an empty cell. */
  text: string;
  /** The innermost element that holds the start of the text. */
  element: Element;
  /** The nearest cell around it. */
  cell: HTMLTableCellElement | null;
  /** Why the text cannot be relied on; `null` if it can. */
  doubt: string | null;
};

/** @param skipped elements that are not entered: the tables read by columns */
export function linesOf(
  root: Element,
  skipped: ReadonlySet<Element>,
  unseen: Unseen = NOTHING_UNSEEN,
): TextLine[] {
  const lines: TextLine[] = [];
  let text = '';
  let start: Element | null = null;
  /** The doubt about the line. */
  let doubt: string | null = null;
  /** The doubt about everything in the element being walked. */
  let inDoubt: string | null = null;

  const end = (cell: TextLine['cell']) => {
    if (start) {
      const tidied = tidy(text);
      lines.push({ text: tidied, element: start, cell, doubt: doubt ?? turnedIn(text, tidied) });
    }
    text = '';
    start = null;
    doubt = null;
  };

  const walk = (parent: Element, cell: TextLine['cell']) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const { nodeType } = node;
      if (nodeType === 3) {
        const { data } = node as Text;
        if (!start) {
          if (!VISIBLE.test(data)) continue;
          start = parent;
        }
        text += data;
        if (inDoubt !== null && VISIBLE.test(data)) doubt ??= inDoubt;
      } else if (nodeType === 1) enter(node as Element, cell);
    }
  };

  /** Walks something that is in doubt as a whole. */
  const within = (why: string, go: () => void) => {
    const around = inDoubt;
    inDoubt ??= why;
    go();
    inDoubt = around;
  };

  const enter = (element: Element, cell: TextLine['cell']) => {
    if (unseen.has(element)) within(doubts.unseen, () => visit(element, cell));
    else visit(element, cell);
  };

  const visit = (element: Element, cell: TextLine['cell']) => {
    switch (textRole(element)) {
      case 'link':
        // What leads back from a footnote to its mark: "↩", "^".
        if (!element.hasAttribute('href') || /\w/.test(element.textContent as string)) walk(element, cell);
        break;
      case 'inline':
        walk(element, cell);
        break;
      case 'sup':
        if (!footnoteMark.test(tidy(element.textContent ?? ''))) doubt ??= doubts.raised;
        break;
      case 'strange':
        within(doubts.strange(element), () => walk(element, cell));
        break;
      case 'block':
        if (skipped.has(element)) break;
        end(cell);
        walk(element, cell);
        end(cell);
        break;
      case 'rows':
        for (let child = element.firstElementChild; child; child = child.nextElementSibling)
          enter(child, cell);
        break;
      case 'cell':
        end(cell);
        text = numberOf(element);
        walkCell(element as HTMLTableCellElement);
        break;
      case 'input': {
        const { type, checked } = element as HTMLInputElement;
        if (type === 'hidden') break;
        start ??= element;
        if (type === 'checkbox') text += checked ? ' ☒ ' : ' ☐ ';
        if (type !== 'checkbox') doubt ??= doubts.strange(element);
        else if (inDoubt !== null) doubt ??= inDoubt;
      }
    }
  };

  const walkCell = (cell: HTMLTableCellElement) => {
    const before = lines.length;
    walk(cell, cell);
    end(cell);
    if (lines.length === before) lines.push({ text: '', element: cell, cell, doubt: inDoubt });
  };

  walk(root, null);
  end(null);
  return lines;
}

/** The number that is drawn before an item of an ordered list, unless the item has its own; "" elsewhere. */
function numberOf(item: Element): string {
  const { start, children } = item.parentElement as HTMLOListElement;
  const isNumbered = start && !footnoteStart.test(item.textContent as string);
  return isNumbered ? `${(item as HTMLLIElement).value || start + [...children].indexOf(item)}. ` : '';
}
