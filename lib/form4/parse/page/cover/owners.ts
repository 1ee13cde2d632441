import type { Relationship, ReportingOwner } from '../../../model/filing.ts';
import { checked, type ownersTable } from '../anchors.ts';
import { type Finds, refuseAt } from '../findings.ts';
import type { Cell, PageRow } from '../tables/page-table.ts';
import type { OwnersTable } from '../tables/page-tables.ts';
import { linesOf } from '../text/lines.ts';
import { doubts } from '../text/text.ts';
import type { Unseen } from '../text/unseen.ts';
import type { Cover } from './cover.ts';
import { type CoverOwner, TWICE } from './cover-owners.ts';

/**
 * The owners with their relationships. The print-or-type layout has a table of every owner's roles; the other
 * layout gives only the first owner's, so those of the others are `null`, not "none".
 */
export function readReportingOwners(
  { owners, relationship: first }: Cover,
  table: OwnersTable | null,
  unseen: Unseen,
  { provenance, refused }: Finds<'provenance' | 'refused'>,
): ReportingOwner[] {
  const listed = (table?.rows ?? []).flatMap((row, index) => {
    if (!row.name) return [];
    const roles = readRoles(row, `reportingOwners.${index}.relationship`, { provenance, refused });
    return [{ cik: null, ...nameIn(row.name, unseen), relationship: roles }];
  });
  // An extra row shifts all that follow.
  const isDoubled = new Set(listed.map(({ name }) => name)).size < listed.length;
  return [...owners, ...listed.slice(owners.length)].map(({ name, element, cik, doubt }, index) => {
    const path = `reportingOwners.${index}`;
    const own = listed[index];
    provenance.push([`${path}.name`, element]);
    const isTwice = isDoubled || (name && own && own.name !== name);
    const unsure = doubt ?? (isTwice ? TWICE : null);
    if (unsure) refuseAt(refused, `${path}.name`, element, unsure)(name);
    const isOther = own && index === 0 && first && !sameRoles(own.relationship, first);
    if (isTwice || isOther) refuseAt(refused, `${path}.relationship`, element, TWICE)('');
    if (index > 0 || !first) return { cik, name, relationship: own?.relationship ?? null };
    const { officerTitle, otherText } = own?.relationship ?? first;
    return { cik, name, relationship: { ...first, officerTitle, otherText } };
  });
}

/** A role's cell holds the title, an X if there is none, or nothing if the owner does not have the role. */
function readRoles(
  row: PageRow<keyof typeof ownersTable.columns>,
  path: string,
  { provenance, refused }: Finds<'provenance' | 'refused'>,
): Relationship {
  const read = (cell: Cell | undefined, ...fields: (keyof Relationship)[]) => {
    if (cell?.doubt) refuseAt(refused, path, cell.element, cell.doubt)(cell.text);
    if (!cell?.text) return { has: false, title: null };
    for (const field of fields) provenance.push([`${path}.${field}`, cell.element]);
    return { has: true, title: checked.alone.test(cell.text) ? null : cell.text };
  };
  const officer = read(row.officer, 'isOfficer', 'officerTitle');
  const other = read(row.other, 'isOther', 'otherText');
  return {
    isDirector: read(row.isDirector, 'isDirector').has,
    isTenPercentOwner: read(row.isTenPercentOwner, 'isTenPercentOwner').has,
    isOfficer: officer.has,
    isOther: other.has,
    officerTitle: officer.title,
    otherText: other.title,
  };
}

const ROLES = ['isDirector', 'isTenPercentOwner', 'isOfficer', 'isOther'] as const;

function sameRoles(one: Relationship, other: Relationship): boolean {
  return ROLES.every((role) => one[role] === other[role]);
}

/** The first line of the name's cell; the address follows. */
function nameIn({ element: cell, doubt }: Cell, unseen: Unseen): Omit<CoverOwner, 'cik'> {
  const [line] = linesOf(cell, new Set(), unseen);
  if (!line) return { name: '', element: cell, doubt };
  const { text: name, element } = line;
  return { name, element, doubt: doubt === doubts.parts ? line.doubt : doubt };
}
