import type { Filing, Refusal } from '../model/filing.ts';
import {
  boxes,
  closing,
  cover,
  derivativeColumns,
  formHeading,
  nonDerivativeColumns,
  ownerColumns,
  statementHeading,
} from './page/anchors.ts';
import { readExplanation } from './page/closing/explanation.ts';
import { readSignatures } from './page/closing/signatures.ts';
import { boxesOf } from './page/cover/box.ts';
import { checkMark } from './page/cover/check-mark.ts';
import { readCover } from './page/cover/cover.ts';
import { readReportingOwners } from './page/cover/owners.ts';
import { readRelationship } from './page/cover/relationships.ts';
import { sectionsOf } from './page/sections.ts';
import { readDerivativeTable, readNonDerivativeTable } from './page/tables/rows.ts';
import { findTable, headsOf, type PageTable } from './page/tables/table.ts';
import { type Line, linesOf } from './page/text/lines.ts';
import { Trail } from './page/trail.ts';

/** `sources`: the element behind each field, by the field's path in the filing. */
export type PageReading = { ok: true; filing: Filing; sources: () => ReadonlyMap<string, Element> };

/**
 * Reads a Form 3, 4 or 5 (or an amendment) from the page that EDGAR renders of it, in place: nothing is
 * changed and nothing is fetched.
 *
 * @param url helps to tell, of a page in no known layout, whether it is one that ought to be read
 * @returns the filing and the element behind each of its fields; `not-a-filing` for any other page;
 *   `unknown-layout` with the labels looked for in vain; `invalid` with the fields that hold something
 *   they cannot
 */
export function readPage(page: Document, url: URL): PageReading | Refusal {
  const heads = headsOf(page.getElementsByTagName('table'));
  const tableI = findTable(heads, nonDerivativeColumns);
  const tableII = findTable(heads, derivativeColumns);
  const ownersTable = findTable(heads, ownerColumns);
  const byColumns = [tableI, tableII, ownersTable].flatMap((table) => (table ? [table.element] : []));
  const lines = linesOf(page.documentElement, new Set<Element>(byColumns));

  const heading = lines.find(({ text }) => formHeading.text.test(text));
  const [, form, amended] = formHeading.text.exec(heading?.text ?? '') ?? [];
  if (!isOwnershipForm(lines, form, url)) return { ok: false, reason: 'not-a-filing', missing: [] };

  const trail = new Trail();
  const { missing, invalid } = trail;
  if (!form) missing.push(formHeading.label);
  if (!tableI) missing.push('Table I');
  if (!tableII) missing.push('Table II');
  const { above, explanation, others } = sectionsOf(lines);
  const read = readCover(above, trail);
  const [relationshipBox] = boxesOf(above, cover.relationship);
  if (!relationshipBox) missing.push(cover.relationship.label);
  const relationship = relationshipBox && readRelationship(relationshipBox, trail);

  const isAmendment = amended || read.dateOfOriginalSubmission;
  const filing: Filing = {
    documentType: `${form as '3' | '4' | '5'}${isAmendment ? '/A' : ''}`,
    periodOfReport: read.periodOfReport,
    dateOfOriginalSubmission: read.dateOfOriginalSubmission,
    notSubjectToSection16: box('notSubjectToSection16', form !== '3') ?? false,
    aff10b5One: box('aff10b5One', false),
    issuer: read.issuer,
    reportingOwners: readReportingOwners(read.owners, relationship ?? null, ownersTable, trail),
    nonDerivativeTable: tableI ? readNonDerivativeTable(tableI, trail) : [],
    derivativeTable: tableII ? readDerivativeTable(tableII, trail) : [],
    ...readExplanation(explanation, trail),
    signatures: readSignatures(others, trail),
  };
  if (checkMark(above, boxes.isJoint)?.checked && filing.reportingOwners.length < 2)
    missing.push(`${boxes.isJoint.label}: the others`);
  missing.push(
    ...absentColumns(tableI, 'Table I', form),
    ...absentColumns(tableII, 'Table II', form),
    ...absentColumns(ownersTable, 'Reporting Owners', form),
  );
  if (hasMarks(filing) && !filing.footnotes.length) missing.push(`${closing.explanation.label}: footnotes`);
  if (missing.length) return { ok: false, reason: 'unknown-layout', missing };
  if (invalid.length) return { ok: false, reason: 'invalid', missing: invalid };
  return { ok: true, filing, sources: () => trail.sources() };

  /** A form may not have the box; one that has the label has a mark to be seen beside it. */
  function box(name: 'notSubjectToSection16' | 'aff10b5One', required: boolean): boolean | null {
    const { label, text } = boxes[name];
    const mark = checkMark(above, boxes[name]);
    if (mark) trail.note(name, mark.element);
    else if (required || above.some((line) => text.test(line.text))) missing.push(label);
    return mark?.checked ?? null;
  }
}

/** Whether a footnote mark hangs on any cell. */
function hasMarks({ nonDerivativeTable, derivativeTable }: Filing): boolean {
  return [...nonDerivativeTable, ...derivativeTable].some(({ footnotes }) => Object.keys(footnotes).length);
}

/** A page that ought to be read: two of the form's heading, the statement's title and the address say so. */
function isOwnershipForm(lines: readonly Line[], form: string | undefined, url: URL): boolean {
  const isAddressed = /\/xslF345X\d+\//.test(url.pathname);
  if (form && isAddressed) return true;
  if (!form && !isAddressed) return false;
  const top = lines.slice(0, 40).map(({ text }) => text);
  return statementHeading.test(top.join(' '));
}

function absentColumns(table: PageTable<string> | null, title: string, form: string | undefined): string[] {
  const absent = table?.absent ?? [];
  return absent.filter(({ forms }) => form && forms.includes(form)).map(({ label }) => `${title}: ${label}`);
}
