import type { Relationship } from '../../../model/filing.ts';
import { boxes } from '../anchors.ts';
import { roleOf, textOf } from '../text/text.ts';
import type { Trail } from '../trail.ts';
import type { Box } from './box.ts';
import { checkMark } from './check-mark.ts';

type Found = { text: string; element: Element };
type Titles = { officerTitle: Found | null; otherText: Found | null };

const OTHER_ANYWHERE = new RegExp(boxes.isOther.text.source.replace(/^\^/, ''), 'i');

/**
 * The texts below the role boxes: each in the column of its label, or both in one cell. There they are
 * two elements, or one text, which then belongs to the box that is checked (an officer has a title).
 */
function titlesIn(box: Box, isOfficer: boolean, isOther: boolean, trail: Trail): Titles {
  const titles: Titles = { officerTitle: null, otherText: null };
  const only = isOther && !isOfficer ? 'otherText' : 'officerTitle';
  const labelOf = (text: RegExp) => box.lines.findIndex((line) => text.test(line.text));
  const officer = box.lines[labelOf(boxes.isOfficer.text)];
  const otherAt = labelOf(OTHER_ANYWHERE);
  const other = box.lines[otherAt];

  for (const line of box.lines.slice(otherAt + 1)) {
    const { text, element, cell } = line;
    if (!text || !cell || !box.label.cell?.contains(cell)) continue;
    if (cell.closest('tr')?.cells[2]) {
      if (cell.cellIndex === other?.cell?.cellIndex) titles.otherText = { text, element };
      else if (cell.cellIndex === officer?.cell?.cellIndex) titles.officerTitle = { text, element };
      else trail.missing.push(`${boxes.isOfficer.label}: title`);
      continue;
    }
    const [first, second] = partsOf(cell);
    if (first && second) {
      titles.officerTitle = { text: textOf(first), element: first };
      titles.otherText = { text: textOf(second), element: second };
    } else {
      titles[only] = { text, element };
    }
  }
  return titles;
}

/** The elements with text in a cell, below whatever wraps them all. */
function partsOf(element: Element): Element[] {
  const parts = [...element.children].filter((child) => roleOf(child) !== 'silent' && textOf(child));
  const [only] = parts;
  return only && parts.length === 1 && textOf(only) === textOf(element) ? partsOf(only) : parts;
}

/** The first owner's roles, from the cover. */
export function readRelationship(box: Box, trail: Trail): Relationship {
  const path = 'reportingOwners.0.relationship';
  const isRole = (name: 'isDirector' | 'isTenPercentOwner' | 'isOfficer' | 'isOther') => {
    const mark = checkMark(box.lines, boxes[name]);
    if (!mark) trail.missing.push(boxes[name].label);
    else trail.note(`${path}.${name}`, mark.element);
    return mark?.checked ?? false;
  };
  const roles = {
    isDirector: isRole('isDirector'),
    isTenPercentOwner: isRole('isTenPercentOwner'),
    isOfficer: isRole('isOfficer'),
    isOther: isRole('isOther'),
  };
  const { officerTitle, otherText } = titlesIn(box, roles.isOfficer, roles.isOther, trail);
  if (officerTitle) trail.note(`${path}.officerTitle`, officerTitle.element);
  if (otherText) trail.note(`${path}.otherText`, otherText.element);
  return { ...roles, officerTitle: officerTitle?.text ?? null, otherText: otherText?.text ?? null };
}
