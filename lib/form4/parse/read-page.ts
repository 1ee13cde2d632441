import type { Filing, Refusal } from '../model/filing.ts';
import { boxes, closing, formHeading } from './page/anchors.ts';
import { readExplanation } from './page/closing/explanation.ts';
import { readSignatures } from './page/closing/signatures.ts';
import { checkMark, readFilingBox } from './page/cover/check-mark.ts';
import { readCover } from './page/cover/cover.ts';
import { readReportingOwners } from './page/cover/owners.ts';
import type { Findings } from './page/findings.ts';
import { type Heading, isOwnershipPage, readHeading } from './page/heading.ts';
import { sectionsOf } from './page/sections.ts';
import { missingFromTables, type PageTables, readTables } from './page/tables/page-tables.ts';
import { readDerivativeTable, readNonDerivativeTable } from './page/tables/rows.ts';
import { linesOf } from './page/text/lines.ts';
import { refusedLine } from './refused.ts';

/** `sources`: the element behind each field, by the field's path in the filing. */
export type PageReading = { ok: true; filing: Filing; sources: () => ReadonlyMap<string, Element> };

/**
 * Reads a Form 3, 4 or 5 (or an amendment) from the page that EDGAR renders of it, in place: nothing is
 * changed and nothing is fetched.
 *
 * @param url helps to tell, of a page in no known layout, whether it is one that ought to be read
 * @returns the filing and the element behind each of its fields; `not-a-filing` for any other page;
 *   `unknown-layout` with the labels that were not found; `invalid` with the fields that hold something
 *   they cannot
 */
export function readPage(page: Document, url: URL): PageReading | Refusal {
  const inspection = inspectPage(page, url);
  if (!inspection) return { ok: false, reason: 'not-a-filing', missing: [] };
  const { filing, missing, refused, provenance } = inspection;
  if (!filing || missing.length) return { ok: false, reason: 'unknown-layout', missing };
  if (refused.length) return { ok: false, reason: 'invalid', missing: refused.map(refusedLine) };
  // The map of 400 fields takes a tenth of the reading, and few readers ask for any of them.
  let byPath: ReadonlyMap<string, Element> | undefined;
  const sources = () => {
    byPath ??= new Map(provenance);
    return byPath;
  };
  return { ok: true, filing, sources };
}

/** How a page was read, step by step: what readPage answers from, and what a log of a reading shows. */
export type Inspection = Findings & {
  tables: PageTables;
  heading: Heading | null;
  /** As far as it could be read; `null` where the page does not say which form it is. */
  filing: Filing | null;
};

/** Reads a page without a verdict; `null` where it is no ownership form. */
export function inspectPage(page: Document, url: URL): Inspection | null {
  // First the tables that are read by columns: no text in them is taken for a label of anything else.
  const tables = readTables(page);
  const byColumns = Object.values(tables).flatMap((table) => table?.element ?? []);
  const lines = linesOf(page.documentElement, new Set<Element>(byColumns));

  // Is it a form at all, and which?
  const heading = readHeading(lines);
  if (!isOwnershipPage(lines, heading, url)) return null;
  const form = heading?.form ?? null;

  // Footnotes and remarks repeat labels of every other part: they are cut out before a label is looked up.
  const { above, explanation, others } = sectionsOf(lines);

  const findings: Findings = { provenance: [], missing: [], refused: [] };
  if (!heading) findings.missing.push(formHeading.label);
  findings.missing.push(...missingFromTables(tables, form));
  const cover = readCover(above, findings);
  const fields: Omit<Filing, 'documentType'> = {
    periodOfReport: cover.periodOfReport,
    dateOfOriginalSubmission: cover.dateOfOriginalSubmission,
    notSubjectToSection16: readFilingBox(above, 'notSubjectToSection16', form !== '3', findings) ?? false,
    aff10b5One: readFilingBox(above, 'aff10b5One', false, findings),
    issuer: cover.issuer,
    reportingOwners: readReportingOwners(cover, tables.owners, findings),
    nonDerivativeTable: readNonDerivativeTable(tables.tableI, findings),
    derivativeTable: readDerivativeTable(tables.tableII, findings),
    ...readExplanation(explanation, findings),
    signatures: readSignatures(others, findings),
  };

  // What one part of the page says another must have.
  if (checkMark(above, boxes.isJoint)?.checked && fields.reportingOwners.length < 2)
    findings.missing.push(`${boxes.isJoint.label}: the others`);
  if (hasFootnoteMarks(fields) && !fields.footnotes.length)
    findings.missing.push(`${closing.explanation.label}: footnotes`);

  // An amendment's heading is that of the form itself: only the date of the original tells it.
  const isAmendment = heading?.isAmendment || cover.dateOfOriginalSubmission;
  const filing = form && { documentType: `${form}${isAmendment ? '/A' : ''}` as const, ...fields };
  return { tables, heading, filing, ...findings };
}

/** Whether a footnote is marked in any cell of the two tables. */
function hasFootnoteMarks({
  nonDerivativeTable,
  derivativeTable,
}: Pick<Filing, 'nonDerivativeTable' | 'derivativeTable'>): boolean {
  return [...nonDerivativeTable, ...derivativeTable].some(({ footnotes }) => Object.keys(footnotes).length);
}
