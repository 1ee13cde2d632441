import { tidy } from '../values.ts';
import { isBlock, isPlain, isSilent } from './text.ts';

/**
 * A page as a person reads it: runs of text between line breaks and cell borders, in order. Labels
 * are found in it whatever tags and classes a stylesheet puts around them.
 */
export type Line = {
  /** White space collapsed, footnote marks left out, check boxes as ☒ and ☐; "" for an empty cell. */
  text: string;
  /** The innermost element that holds the start of the text. */
  element: Element;
  /** The nearest cell around it. */
  cell: HTMLTableCellElement | null;
};

function isCell(element: Element): element is HTMLTableCellElement {
  return element.tagName === 'TD' || element.tagName === 'TH';
}

/** @param skipped elements that are not gone into: the tables that are read by columns */
export function linesOf(root: Element, skipped: ReadonlySet<Element>): Line[] {
  const lines: Line[] = [];
  let text = '';
  let start: Element | null = null;

  const end = (cell: Line['cell']) => {
    const tidied = tidy(text);
    if (tidied && start) lines.push({ text: tidied, element: start, cell });
    text = '';
    start = null;
  };

  const walk = (parent: Element, cell: Line['cell']) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const data = (node as Text).data;
        if (!start && data.trim()) start = parent;
        text += data;
      } else if (node.nodeType === 1) {
        const element = node as Element;
        if (isPlain(element)) walk(element, cell);
        else if (isSilent(element) || element.tagName === 'SUP' || skipped.has(element)) continue;
        else if (element.tagName === 'INPUT') {
          if (element.getAttribute('type') !== 'checkbox') continue;
          start ??= element;
          text += (element as HTMLInputElement).checked ? ' ☒ ' : ' ☐ ';
        } else if (isBlock(element)) {
          end(cell);
          if (isCell(element)) walkCell(element);
          else {
            walk(element, cell);
            end(cell);
          }
        } else {
          walk(element, cell);
        }
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
