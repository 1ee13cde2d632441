import type { BoxAnchor } from '../anchors.ts';
import type { Line } from '../text/lines.ts';

/** What may draw a mark that no text tells of. */
const PICTURES = 'img, svg, object, canvas';

export type CheckMark = { checked: boolean; element: Element };

/**
 * The box of a label: `__X__ Label` or a check box before it on its line, or else the cell left of it,
 * with an X or empty. `null` where there is no box to be seen.
 */
export function checkMark(lines: readonly Line[], anchor: BoxAnchor): CheckMark | null {
  for (const [index, line] of lines.entries()) {
    const mark = anchor.afterBox.exec(line.text)?.[1];
    if (mark) return { checked: /[☒X]/i.test(mark), element: line.element };
    const left = lines[index - 1];
    if (!left?.cell || !anchor.text.test(line.text)) continue;
    if (!line.cell?.previousElementSibling?.contains(left.cell)) continue;
    if (/^[X☒]$/i.test(left.text)) return { checked: true, element: left.cell };
    if (/^☐?$/.test(left.text) && !left.cell.querySelector(PICTURES))
      return { checked: false, element: left.cell };
  }
  return null;
}
