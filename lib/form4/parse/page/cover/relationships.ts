import type { Relationship } from '../../../model/filing.ts';
import { boxes } from '../anchors.ts';
import { type Finds, refuseAt } from '../findings.ts';
import { doubts, seenIn, seenText, textRole } from '../text/text.ts';
import type { CoverBox } from './box.ts';
import { BOX_UNREAD, checkMark } from './check-mark.ts';

type FoundTitle = { text: string; element: Element; doubt: string | null };
type Titles = { officerTitle?: FoundTitle; otherText?: FoundTitle };

/**
 * The texts below the boxes of the roles: each in the column of its label, or both in one cell. In one cell
 * they are two elements, or a single text, which belongs to the box that is checked (an officer has a title).
 */
function titlesIn(box: CoverBox, isOfficer: boolean, isOther: boolean): Titles {
  const titles: Titles = {};
  const only = isOther && !isOfficer ? 'otherText' : 'officerTitle';
  const labelOf = (text: RegExp) => box.lines.findIndex((line) => text.test(line.text));
  const officer = box.lines[labelOf(boxes.isOfficer.text)];
  const otherAt = labelOf(boxes.isOther.anywhere);
  const other = box.lines[otherAt];

  const put = (name: keyof Titles, title: FoundTitle) => {
    const before = titles[name];
    const isUnlike = before && before.text !== title.text;
    titles[name] = { ...title, doubt: title.doubt ?? before?.doubt ?? (isUnlike ? doubts.parts : null) };
  };

  const seenAt = (element: Element, why: string | null): FoundTitle => {
    const { text, doubt } = seenIn(element);
    return { text, element, doubt: why ?? doubt };
  };

  for (const { text, element, cell, doubt } of box.lines.slice(otherAt + 1)) {
    if (!text || !cell || !box.label.cell?.contains(cell)) continue;
    const title = { ...seenAt(cell, doubt), text, element };
    if (cell.closest('tr')?.cells[2]) {
      const isOf = (label: typeof other) => cell.cellIndex === label?.cell?.cellIndex;
      if (isOf(other)) put('otherText', title);
      else put('officerTitle', isOf(officer) ? title : { ...title, doubt: doubts.parts });
      continue;
    }
    const [first, second, third] = partsOf(cell);
    if (first && second) {
      const why = doubt ?? (third ? doubts.parts : null);
      put('officerTitle', seenAt(first, why));
      put('otherText', seenAt(second, why));
    } else {
      put(only, title);
    }
  }
  return titles;
}

/** The elements with text in a cell, inside any element that wraps them all. */
function partsOf(element: Element): Element[] {
  const parts = [...element.children].filter((child) => textRole(child) !== 'silent' && seenText(child));
  const text = seenText(element);
  const whole = parts.find((part) => seenText(part) === text);
  return whole ? partsOf(whole) : parts;
}

/** The first owner's roles, from the cover. */
export function readRelationship(
  box: CoverBox,
  { provenance, refused }: Finds<'provenance' | 'refused'>,
): Relationship | null {
  const path = 'reportingOwners.0.relationship';
  let unread: string | null = null;
  const isRole = (name: 'isDirector' | 'isTenPercentOwner' | 'isOfficer' | 'isOther') => {
    const mark = checkMark(box.lines, boxes[name]);
    if (mark) provenance.push([`${path}.${name}`, mark.element]);
    else unread = BOX_UNREAD;
    return Boolean(mark?.checked);
  };
  const roles = {
    isDirector: isRole('isDirector'),
    isTenPercentOwner: isRole('isTenPercentOwner'),
    isOfficer: isRole('isOfficer'),
    isOther: isRole('isOther'),
  };
  const { officerTitle, otherText } = titlesIn(box, roles.isOfficer, roles.isOther);
  if (officerTitle) provenance.push([`${path}.officerTitle`, officerTitle.element]);
  if (otherText) provenance.push([`${path}.otherText`, otherText.element]);
  const doubt =
    unread ?? officerTitle?.doubt ?? otherText?.doubt ?? contradiction(roles, officerTitle, otherText);
  if (doubt) return refuseAt(refused, path, box.label.element, doubt)('');
  return { ...roles, officerTitle: officerTitle?.text ?? null, otherText: otherText?.text ?? null };
}

/**
 * Whether the cover contradicts itself: a reporting person has a role, an officer a title, a title its role.
 */
function contradiction(
  { isDirector, isTenPercentOwner, isOfficer, isOther }: Record<`is${string}`, boolean>,
  title: FoundTitle | undefined,
  otherText: FoundTitle | undefined,
): string | null {
  if (!isDirector && !isTenPercentOwner && !isOfficer && !isOther) return 'no box is checked';
  if (isOfficer && !title) return 'an officer has no title';
  return (title && !isOfficer) || (otherText && !isOther)
    ? 'a title is given, but its box is not checked'
    : null;
}
