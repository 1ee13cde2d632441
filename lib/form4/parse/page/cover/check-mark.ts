import { type BoxAnchor, boxes, checked, unchecked } from '../anchors.ts';
import type { Findings } from '../findings.ts';
import type { TextLine } from '../text/lines.ts';

/** What may draw a mark without any text. */
const PICTURES = 'img, svg, object, canvas';

export type CheckMark = { checked: boolean; element: Element };

/**
 * The box of a label: `__X__ Label` or a check box before it on its line, or else the cell left of it,
 * with an X or empty. `null` where no box is to be seen.
 */
export function checkMark(lines: readonly TextLine[], anchor: BoxAnchor): CheckMark | null {
  for (const [index, line] of lines.entries()) {
    const mark = anchor.afterBox.exec(line.text)?.[1];
    if (mark) return { checked: checked.inBox.test(mark), element: line.element };
    const left = lines[index - 1];
    if (!left?.cell || !anchor.text.test(line.text)) continue;
    if (!line.cell?.previousElementSibling?.contains(left.cell)) continue;
    if (checked.alone.test(left.text)) return { checked: true, element: left.cell };
    if (unchecked.alone.test(left.text) && !left.cell.querySelector(PICTURES))
      return { checked: false, element: left.cell };
  }
  return null;
}

/**
 * Whether one of the filing's own boxes is checked; `null` where the form does not have it. A form that has
 * the label has a mark to be seen with it.
 * @param isRequired whether every form of this kind has the box
 */
export function readFilingBox(
  lines: readonly TextLine[],
  name: 'notSubjectToSection16' | 'aff10b5One',
  isRequired: boolean,
  { provenance, missing }: Pick<Findings, 'provenance' | 'missing'>,
): boolean | null {
  const { label, text } = boxes[name];
  const mark = checkMark(lines, boxes[name]);
  if (mark) provenance.push([name, mark.element]);
  else if (isRequired || lines.some((line) => text.test(line.text))) missing.push(label);
  return mark?.checked ?? null;
}
