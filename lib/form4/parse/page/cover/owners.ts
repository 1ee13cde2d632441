import type { Relationship, ReportingOwner } from '../../../model/filing.ts';
import type { ownerColumns } from '../anchors.ts';
import { type PageTable, rowsOf } from '../tables/table.ts';
import { linesOf } from '../text/lines.ts';
import { textOf } from '../text/text.ts';
import type { Trail } from '../trail.ts';
import type { CoverOwner } from './cover.ts';

type OwnersTable = PageTable<keyof typeof ownerColumns>;

/** "X" marks a role that has no text to stand in for the mark. */
const isMark = (text: string) => /^X$/i.test(text);

/**
 * The owners with their relationships. The print-or-type layout has a table of every owner's roles;
 * the other says those of the first owner alone, so that the others' are `null`: not "none".
 */
export function readReportingOwners(
  owners: readonly CoverOwner[],
  cover: Relationship | null,
  table: OwnersTable | null,
  trail: Trail,
): ReportingOwner[] {
  const listed = table ? readOwnersTable(table, trail) : [];
  const all = listed.length > owners.length ? [...owners, ...listed.slice(owners.length)] : owners;
  return all.map(({ name, element, cik }, index) => {
    trail.note(`reportingOwners.${index}.name`, element);
    const own = listed[index]?.relationship ?? null;
    if (index > 0 || !cover) return { cik, name, relationship: own };
    const { officerTitle, otherText } = own ?? cover;
    return { cik, name, relationship: { ...cover, officerTitle, otherText } };
  });
}

function readOwnersTable(table: OwnersTable, trail: Trail) {
  return rowsOf(table, 'Reporting Owners', trail.missing).map((cells, index) => {
    const cellAt = (column: keyof typeof ownerColumns) => cells[table.columns.get(column) ?? -1];
    const textAt = (column: keyof typeof ownerColumns, ...fields: (keyof Relationship)[]) => {
      const cell = cellAt(column);
      const text = textOf(cell);
      if (!cell || !text) return text;
      for (const field of fields) trail.note(`reportingOwners.${index}.relationship.${field}`, cell);
      return text;
    };
    const officer = textAt('officer', 'isOfficer', 'officerTitle');
    const other = textAt('other', 'isOther', 'otherText');
    const nameCell = cellAt('name');
    const [line] = nameCell ? linesOf(nameCell, new Set()) : [];
    return {
      cik: null,
      name: line?.text ?? '',
      element: line?.element ?? table.element,
      relationship: {
        isDirector: textAt('isDirector', 'isDirector') !== '',
        isTenPercentOwner: textAt('isTenPercentOwner', 'isTenPercentOwner') !== '',
        isOfficer: officer !== '',
        isOther: other !== '',
        officerTitle: isMark(officer) ? null : officer || null,
        otherText: isMark(other) ? null : other || null,
      },
    };
  });
}
