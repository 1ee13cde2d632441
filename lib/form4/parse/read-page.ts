import type { Filing, Refusal } from '../model/filing.ts';
import { boxes, cover as boxLabels, closing, formHeading } from './page/anchors.ts';
import { readExplanation } from './page/closing/explanation.ts';
import { readSignatures } from './page/closing/signatures.ts';
import { BOX_UNREAD, checkMark, readFilingBox } from './page/cover/check-mark.ts';
import { readCover } from './page/cover/cover.ts';
import { readReportingOwners } from './page/cover/owners.ts';
import { type Findings, type Finds, type RefusedCell, refuseAt } from './page/findings.ts';
import { type Heading, isOwnershipPage, readHeading } from './page/heading.ts';
import { refuseAmbiguous, refuseTypedMarks } from './page/notation.ts';
import { refusePatched } from './page/patched.ts';
import { sectionsOf } from './page/sections.ts';
import { missingFromTables, type PageTables, readTables } from './page/tables/page-tables.ts';
import { readDerivativeTable, readNonDerivativeTable } from './page/tables/rows.ts';
import { straysIn } from './page/tables/strays.ts';
import { linesOf, type TextLine } from './page/text/lines.ts';
import { doubts } from './page/text/text.ts';
import { unseenIn } from './page/text/unseen.ts';
import { tooLongIn } from './too-long.ts';
import { refuseTwins } from './twins.ts';
import { withDoubts } from './with-doubts.ts';

export type PageReading = {
  ok: true;
  /** Its `doubts` name the fields that could not be read. */
  filing: Filing;
  /** The element behind each field, by the field's path in the filing. */
  sources: () => ReadonlyMap<string, Element>;
  /** What could not be read with certainty: no figure is made from it. */
  doubts: readonly RefusedCell[];
};

/**
 * Reads a Form 3, 4 or 5 (or an amendment) in place from the page that EDGAR renders: nothing is changed or
 * fetched.
 *
 * @param url helps to tell whether a page in no known layout is one that ought to be read
 * @returns the filing and the element behind each of its fields; `not-a-filing` for any other page;
 *   `unknown-layout` with the labels that were not found; `invalid` with what is longer than in any filing
 */
export function readPage(page: Document, url: URL): PageReading | Refusal {
  const inspection = inspectPage(page, url);
  if (!inspection) return { ok: false, reason: 'not-a-filing', missing: [] };
  const { filing, missing, refused, provenance } = inspection;
  if (!filing || missing.length) return { ok: false, reason: 'unknown-layout', missing };
  const tooLong = tooLongIn(filing);
  if (tooLong.length) return { ok: false, reason: 'invalid', missing: tooLong };
  // Building the map of 400 fields takes a tenth of the reading, and few readers look up any of them.
  let byPath: ReadonlyMap<string, Element> | undefined;
  const sources = () => {
    byPath ??= new Map([...provenance, ...refused.map(({ path, element }) => [path, element] as const)]);
    return byPath;
  };
  return { ok: true, filing: withDoubts(filing, refused), sources, doubts: refused };
}

/** How a page was read, step by step: readPage decides from it, and a log of a reading shows it. */
export type Inspection = Findings & {
  tables: PageTables;
  heading: Heading | null;
  /** As far as it could be read; `null` if the page does not say which form it is. */
  filing: Filing | null;
};

/** Reads a page without a verdict; `null` if it is not an ownership form. */
export function inspectPage(page: Document, url: URL): Inspection | null {
  // The tables read by columns come first: no text in them may be taken for a label of anything else.
  const unseen = unseenIn(page);
  const tables = readTables(page, unseen);
  const byColumns = Object.values(tables).flatMap((table) => table?.element ?? []);
  const lines = linesOf(page.documentElement, new Set<Element>(byColumns), unseen);

  // Footnotes and remarks repeat labels of every other part, so they are cut out before any label is looked
  // up.
  const sections = sectionsOf(lines);
  const { above, explanation, others, isEnded } = sections;

  // Is it a form at all, and which?
  const heading = readHeading(above);
  if (!isOwnershipPage(lines, heading, url)) return null;
  const form = heading?.form ?? null;

  const findings: Findings = { provenance: [], missing: [], refused: [] };
  const inTables: Findings = { ...findings, provenance: [] };
  if (!heading) findings.missing.push(formHeading.label);
  findings.missing.push(...missingFromTables(tables, form));
  const cover = readCover(above, unseen, findings);
  const fields: Omit<Filing, 'documentType'> = {
    periodOfReport: cover.periodOfReport,
    dateOfOriginalSubmission: cover.dateOfOriginalSubmission,
    notSubjectToSection16: readFilingBox(above, 'notSubjectToSection16', form !== '3', findings) ?? false,
    aff10b5One: readFilingBox(above, 'aff10b5One', false, findings),
    issuer: cover.issuer,
    reportingOwners: readReportingOwners(cover, tables.owners, unseen, findings),
    nonDerivativeTable: readNonDerivativeTable(tables.tableI, inTables),
    derivativeTable: readDerivativeTable(tables.tableII, inTables),
    ...readExplanation(explanation, findings),
    signatures: readSignatures(others, unseen, findings),
  };

  // Before any date or number is taken away by which they differ.
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const)
    refuseTwins(fields[table], table, (row, field) => {
      const path = `${row}.${field}`;
      const element = inTables.provenance.find(([of]) => of === path)?.[1];
      if (element) refuseAt(findings.refused, path, element, 'the page gives it twice')('');
      else findings.missing.push(`${row}: stands twice`);
    });
  refusePatched(fields, findings);
  findings.provenance = [...inTables.provenance, ...findings.provenance];
  refuseAmbiguous(fields, findings);
  const marked = marksIn(fields);
  refuseTypedMarks(fields, marked, findings);
  refuseUnexplained(fields, findings);

  // What must be in one part of the page because another part says so.
  findings.missing.push(...straysIn(sections, tables));
  if (form && cover.form && cover.form !== form)
    findings.missing.push(`${formHeading.label}: the heading and the date’s label differ`);
  if (explanation && !isEnded) findings.missing.push(`${closing.explanation.label}: text below`);
  findings.missing.push(...jointMarksMissing(above, fields.reportingOwners.length));
  findings.missing.push(...footnotesMissing(fields.footnotes, marked));
  if (isPlanBoxLost(fields, tables, form) && !findings.refused.some(({ path }) => path === 'aff10b5One')) {
    const [signed] = findings.provenance.filter(([path]) => path.startsWith('signatures.'));
    if (signed) refuseAt(findings.refused, 'aff10b5One', signed[1], BOX_UNREAD)('');
  }

  // An amendment's heading is the same as the form's: only the date of the original reveals it.
  const original = findings.refused.find(({ path }) => path === 'dateOfOriginalSubmission');
  const isSeen = original?.reason !== doubts.unseen && /\d{4}/.test(original?.text ?? '');
  const isDated = cover.dateOfOriginalSubmission !== null || isSeen;
  // Every form has a date of its own: if it is missing, the date of the original may be it.
  if (isDated ? !cover.periodOfReport : original)
    findings.missing.push(boxLabels.dateOfOriginalSubmission.label);
  const isAmendment = heading?.isAmendment || isDated;
  const filing = form && { documentType: `${form}${isAmendment ? '/A' : ''}` as const, ...fields };
  return { tables, heading, filing, ...findings };
}

/**
 * Every form says whether one person or several filed it. If one of the two boxes is read, so is the other.
 */
function jointMarksMissing(above: readonly TextLine[], owners: number): string[] {
  const [single, joint] = [checkMark(above, boxes.isSingle), checkMark(above, boxes.isJoint)];
  if (single === undefined) return [boxes.isSingle.label];
  if (joint === undefined) return [boxes.isJoint.label];
  const isJoint = joint?.checked ?? (single && !single.checked);
  if (isJoint === null || isJoint === single?.checked)
    return [`${boxes.isJoint.label}: one of the two boxes`];
  return isJoint === owners > 1 ? [] : [`${boxes.isJoint.label}: the others`];
}

/** The footnotes marked in any cell of the two tables. */
function marksIn({
  nonDerivativeTable,
  derivativeTable,
}: Pick<Filing, 'nonDerivativeTable' | 'derivativeTable'>): ReadonlySet<string> {
  const marked = new Set<string>();
  for (const rows of [nonDerivativeTable, derivativeTable])
    for (const { footnotes } of rows)
      for (const field in footnotes) for (const mark of footnotes[field] ?? []) marked.add(mark);
  return marked;
}

/** A mark leads to exactly one footnote: a page that was cut short has lost them all. */
function footnotesMissing(footnotes: Filing['footnotes'], marked: ReadonlySet<string>): string[] {
  if (marked.size && !footnotes.length) return [`${closing.explanation.label}: footnotes`];
  const given = new Set(footnotes.map(({ id }) => id));
  const twice = footnotes.filter(({ id }) => !given.delete(id));
  return twice.map(({ id }) => `${closing.explanation.label}: footnote ${id.slice(1)}`);
}

/** A footnote that is not on the page may change any figure of its row, even which security it is about. */
function refuseUnexplained(
  fields: Omit<Filing, 'documentType'>,
  { provenance, refused }: Finds<'provenance' | 'refused'>,
): void {
  const given = new Set(fields.footnotes.map(({ id }) => id));
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const)
    for (const [index, row] of fields[table].entries())
      for (const [field, marks] of Object.entries(row.footnotes)) {
        const lost = marks.find((id) => !given.has(id));
        const element = lost && provenance.find(([path]) => path === `${table}.${index}.${field}`)?.[1];
        if (!element || !row.securityTitle) continue;
        const reason = `footnote ${lost.slice(1)} of its row is not on the page`;
        refuseAt(refused, `${table}.${index}.securityTitle`, element, reason)(row.securityTitle);
        row.securityTitle = '';
      }
}

/** Forms 4 and 5 have had the Rule 10b5-1 box since 1 April 2023 (SEC Release 33-11138). */
const BOX_SINCE = '2023-04-01';

/** Whether the form's box is missing from the page; the print-or-type layout has none. */
function isPlanBoxLost(
  { aff10b5One, periodOfReport, signatures }: Pick<Filing, 'aff10b5One' | 'periodOfReport' | 'signatures'>,
  { owners }: PageTables,
  form: string | null,
): boolean {
  if (aff10b5One !== null || owners || form === '3') return false;
  const dates = [...signatures.map(({ date }) => date), periodOfReport].flatMap((date) => date ?? []);
  return dates.some((date) => date >= BOX_SINCE);
}
