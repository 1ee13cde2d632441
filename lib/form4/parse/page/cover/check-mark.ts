import { type BoxAnchor, boxes, checked, unchecked } from '../anchors.ts';
import { type Finds, refuseAt } from '../findings.ts';
import type { TextLine } from '../text/lines.ts';
import { textRole } from '../text/text.ts';

export const BOX_UNREAD = 'its box was not found, or cannot be read';

export type CheckMark = { checked: boolean; element: Element };

/**
 * The box of a label: `__X__ Label` or a check box before it on its line, otherwise the cell to its left,
 * with an X or empty. `undefined` if no box is seen, or several are; `null` if something in the box may draw
 * a mark that cannot be read.
 */
export function checkMark(lines: readonly TextLine[], anchor: BoxAnchor): CheckMark | null | undefined {
  let found: CheckMark | null | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = markOf(line, lines[index - 1], anchor);
    if (mark === undefined) continue;
    if (found !== undefined) return undefined;
    found = mark;
  }
  return found;
}

/** Looking for a label after a box takes long, and few lines have a box. */
const HAS_BOX = /[_☒☑☐[]/;

/** The mark on a line that has the label, `null` if it cannot be read; `undefined` for any other line. */
function markOf(line: TextLine, left: TextLine | undefined, anchor: BoxAnchor): CheckMark | null | undefined {
  const mark = HAS_BOX.test(line.text) ? anchor.afterBox.exec(line.text)?.[1] : undefined;
  if (mark) return line.doubt === null ? { checked: checked.inBox.test(mark), element: line.element } : null;
  if (!left?.cell || !anchor.text.test(line.text)) return undefined;
  if (!line.cell?.previousElementSibling?.contains(left.cell)) return undefined;
  if (line.doubt !== null || left.doubt !== null) return null;
  if (checked.alone.test(left.text)) return { checked: true, element: left.cell };
  const isEmpty = unchecked.alone.test(left.text) && isPlain(left.cell, left.text !== '');
  return isEmpty ? { checked: false, element: left.cell } : null;
}

/** Whether nothing in an empty cell can draw a mark: an icon is an empty element with a class. */
function isPlain(cell: Element, hasBox: boolean): boolean {
  return [...cell.querySelectorAll('*')].every((element) => {
    const role = textRole(element);
    if (role === 'silent') return true;
    if (role === 'input') return hasBox;
    return role !== 'strange' && element.attributes.length === 0;
  });
}

/**
 * Whether one of the filing's own boxes is checked; `null` if the form does not have the box, or if it cannot
 * be read. A form with the label has a visible mark beside it.
 * @param isRequired whether every form of this kind has the box
 */
export function readFilingBox(
  lines: readonly TextLine[],
  name: 'notSubjectToSection16' | 'aff10b5One',
  isRequired: boolean,
  { provenance, refused }: Finds<'provenance' | 'refused'>,
): boolean | null {
  const mark = checkMark(lines, boxes[name]);
  const label = lines.find(({ text }) => boxes[name].text.test(text)) ?? (isRequired ? lines[0] : null);
  if (mark) provenance.push([name, mark.element]);
  else if (label) refuseAt(refused, name, label.element, BOX_UNREAD)('');
  return mark?.checked ?? null;
}
