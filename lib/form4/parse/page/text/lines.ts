import { tidy, VISIBLE } from '../../values.ts';
import { textRole } from './text.ts';

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
};

/** @param skipped elements that are not gone into: the tables that are read by columns */
export function linesOf(root: Element, skipped: ReadonlySet<Element>): TextLine[] {
  const lines: TextLine[] = [];
  let text = '';
  let start: Element | null = null;

  const end = (cell: TextLine['cell']) => {
    if (start) lines.push({ text: tidy(text), element: start, cell });
    text = '';
    start = null;
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
      } else if (nodeType === 1) visit(node as Element, cell);
    }
  };

  const visit = (element: Element, cell: TextLine['cell']) => {
    switch (textRole(element)) {
      case 'inline':
      case 'link':
        walk(element, cell);
        break;
      case 'block':
        if (skipped.has(element)) break;
        end(cell);
        walk(element, cell);
        end(cell);
        break;
      case 'rows':
        for (let child = element.firstElementChild; child; child = child.nextElementSibling)
          visit(child, cell);
        break;
      case 'cell':
        end(cell);
        walkCell(element as HTMLTableCellElement);
        break;
      case 'input': {
        const { type, checked } = element as HTMLInputElement;
        if (type !== 'checkbox') break;
        start ??= element;
        text += checked ? ' ☒ ' : ' ☐ ';
      }
    }
  };

  const walkCell = (cell: HTMLTableCellElement) => {
    const before = lines.length;
    walk(cell, cell);
    end(cell);
    if (lines.length === before) lines.push({ text: '', element: cell, cell });
  };

  walk(root, null);
  end(null);
  return lines;
}
