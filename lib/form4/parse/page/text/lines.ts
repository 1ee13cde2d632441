import { tidy, VISIBLE } from '../../values.ts';
import { doubts, isTurned, textRole } from './text.ts';
import { NOTHING_UNSEEN, type Unseen } from './unseen.ts';

/**
 * A page as a person reads it: runs of text between line breaks and cell borders, in order. Labels
 * are found in it whatever tags and classes a stylesheet puts around them.
 */
export type TextLine = {
  /** White space collapsed, footnote marks left out, check boxes as ☒ and ☐; "" for an empty cell. */
  text: string;
  /** The innermost element that holds the start of the text. */
  element: Element;
  /** The nearest cell around it. */
  cell: HTMLTableCellElement | null;
  /** Why the text cannot be relied on; `null` where it can. */
  doubt: string | null;
};

/** @param skipped elements that are not gone into: the tables that are read by columns */
export function linesOf(
  root: Element,
  skipped: ReadonlySet<Element>,
  unseen: Unseen = NOTHING_UNSEEN,
): TextLine[] {
  const lines: TextLine[] = [];
  let text = '';
  let start: Element | null = null;
  /** Of the line. */
  let doubt: string | null = null;
  /** Of what is gone through. */
  let inDoubt: string | null = null;

  const end = (cell: TextLine['cell']) => {
    if (start) {
      const tidied = tidy(text);
      const isPlain = tidied === text;
      lines.push({
        text: tidied,
        element: start,
        cell,
        doubt: doubt ?? (!isPlain && isTurned(text) ? doubts.turned : null),
      });
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
      } else if (nodeType === 1) {
        const element = node as Element;
        if (unseen.size && unseen.has(element)) within(doubts.unseen, element, cell);
        else visit(element, cell);
      }
    }
  };

  /** An element of which all is in doubt. */
  const within = (why: string, element: Element, cell: TextLine['cell']) => {
    const around = inDoubt;
    inDoubt ??= why;
    visit(element, cell);
    inDoubt = around;
  };

  const visit = (element: Element, cell: TextLine['cell']) => {
    switch (textRole(element)) {
      case 'inline':
      case 'link':
        walk(element, cell);
        break;
      case 'strange': {
        const around = inDoubt;
        inDoubt ??= doubts.strange(element);
        walk(element, cell);
        inDoubt = around;
        break;
      }
      case 'block':
        if (skipped.has(element)) break;
        end(cell);
        walk(element, cell);
        end(cell);
        break;
      case 'rows':
        for (let child = element.firstElementChild; child; child = child.nextElementSibling)
          if (unseen.size && unseen.has(child)) within(doubts.unseen, child, cell);
          else visit(child, cell);
        break;
      case 'cell':
        end(cell);
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
    if (lines.length === before) lines.push({ text: '', element: cell, cell, doubt: null });
  };

  walk(root, null);
  end(null);
  return lines;
}
