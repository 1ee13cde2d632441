import type { Relationship } from '../../../model/filing.ts';
import { boxes } from '../anchors.ts';
import { type Findings, refuseAt } from '../findings.ts';
import { seenText, textRole } from '../text/text.ts';
import type { CoverBox } from './box.ts';
import { BOX_UNREAD, checkMark } from './check-mark.ts';

type FoundTitle = { text: string; element: Element; doubt: string | null };
type Titles = { officerTitle: FoundTitle | null; otherText: FoundTitle | null };

/**
 * The texts below the boxes of the roles: each in the column of its label, or both in one cell. There they are
 * two elements, or one text, which then belongs to the box that is checked (an officer has a title).
 */
function titlesIn(box: CoverBox, isOfficer: boolean, isOther: boolean, missing: string[]): Titles {
  const titles: Titles = { officerTitle: null, otherText: null };
  const only = isOther && !isOfficer ? 'otherText' : 'officerTitle';
  const labelOf = (text: RegExp) => box.lines.findIndex((line) => text.test(line.text));
  const officer = box.lines[labelOf(boxes.isOfficer.text)];
  const otherAt = labelOf(boxes.isOther.anywhere);
  const other = box.lines[otherAt];

  for (const line of box.lines.slice(otherAt + 1)) {
    const { text, element, cell, doubt } = line;
    if (!text || !cell || !box.label.cell?.contains(cell)) continue;
    if (cell.closest('tr')?.cells[2]) {
      if (cell.cellIndex === other?.cell?.cellIndex) titles.otherText = { text, element, doubt };
      else if (cell.cellIndex === officer?.cell?.cellIndex) titles.officerTitle = { text, element, doubt };
      else missing.push(`${boxes.isOfficer.label}: title`);
      continue;
    }
    const [first, second] = partsOf(cell);
    if (first && second) {
      titles.officerTitle = { text: seenText(first), element: first, doubt };
      titles.otherText = { text: seenText(second), element: second, doubt };
    } else {
      titles[only] = { text, element, doubt };
    }
  }
  return titles;
}

/** The elements with text in a cell, below whatever wraps them all. */
function partsOf(element: Element): Element[] {
  const parts = [...element.children].filter((child) => textRole(child) !== 'silent' && seenText(child));
  const [only] = parts;
  return only && parts.length === 1 && seenText(only) === seenText(element) ? partsOf(only) : parts;
}

/** The first owner's roles, from the cover. */
export function readRelationship(box: CoverBox, { provenance, missing, refused }: Findings): Relationship {
  const path = 'reportingOwners.0.relationship';
  let unread: string | null = null;
  const isRole = (name: 'isDirector' | 'isTenPercentOwner' | 'isOfficer' | 'isOther') => {
    const mark = checkMark(box.lines, boxes[name]);
    if (mark) provenance.push([`${path}.${name}`, mark.element]);
    else if (mark === null) unread = BOX_UNREAD;
    else missing.push(boxes[name].label);
    return mark?.checked ?? false;
  };
  const roles = {
    isDirector: isRole('isDirector'),
    isTenPercentOwner: isRole('isTenPercentOwner'),
    isOfficer: isRole('isOfficer'),
    isOther: isRole('isOther'),
  };
  const { officerTitle, otherText } = titlesIn(box, roles.isOfficer, roles.isOther, missing);
  if (officerTitle) provenance.push([`${path}.officerTitle`, officerTitle.element]);
  if (otherText) provenance.push([`${path}.otherText`, otherText.element]);
  const doubt = unread ?? officerTitle?.doubt ?? otherText?.doubt ?? contradiction(roles, officerTitle);
  if (doubt) refuseAt(refused, path, box.label.element, doubt)('');
  return { ...roles, officerTitle: officerTitle?.text ?? null, otherText: otherText?.text ?? null };
}

/** Who reports has a role, and an officer a title. */
function contradiction(
  { isDirector, isTenPercentOwner, isOfficer, isOther }: Record<`is${string}`, boolean>,
  title: FoundTitle | null,
): string | null {
  if (!isDirector && !isTenPercentOwner && !isOfficer && !isOther) return 'no box is checked';
  if (isOfficer && !title) return 'an officer has no title';
  return title && !isOfficer ? 'a title belongs to no officer' : null;
}
