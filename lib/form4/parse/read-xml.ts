import {
  documentTypes,
  type Filing,
  type Refusal,
  type ReportingOwner,
  type TableName,
} from '../model/filing.ts';
import { tooLongIn } from './too-long.ts';
import { refuseTwins } from './twins.ts';
import { oneOf, tidy } from './values.ts';
import { withDoubts } from './with-doubts.ts';
import { child, children, textAt } from './xml/elements.ts';
import { areContrary, contraryTo, isPartOf } from './xml/faults/contrary.ts';
import { damagedIn } from './xml/faults/damaged.ts';
import { NO_SPELLING, XmlFindings } from './xml/faults/findings.ts';
import { doubtAverages, doubtLostOfCover } from './xml/faults/lost.ts';
import { doubtNotes } from './xml/faults/notes.ts';
import { ownershipDocument } from './xml/ownership-document.ts';
import { readDerivativeRow, readRow } from './xml/rows/row.ts';
import { readXmlTable } from './xml/rows/table.ts';
import { xmlBoolean, xmlDate } from './xml/spellings.ts';
import { unreadIn } from './xml/structure.ts';
import { hasLooseBracket } from './xml/whole.ts';

function readOwner(owner: Element, path: string, findings: XmlFindings): ReportingOwner {
  const relationship = child(owner, 'reportingOwnerRelationship');
  const textOf = (name: string) => textAt(relationship, name);
  let doubt: string | null = null;
  const role = (name: string) =>
    xmlBoolean(textOf(name), () => {
      doubt = NO_SPELLING;
      return null;
    }) ?? false;
  const said = relationship && {
    isDirector: role('isDirector'),
    isOfficer: role('isOfficer'),
    isTenPercentOwner: role('isTenPercentOwner'),
    isOther: role('isOther'),
    officerTitle: textOf('officerTitle') || null,
    otherText: textOf('otherText') || null,
  };
  if (said && areContrary(said)) doubt ??= 'a box is missing';
  if (doubt) findings.doubt(`${path}.relationship`, doubt);
  return {
    cik: textAt(owner, 'reportingOwnerId/rptOwnerCik') || null,
    name: textAt(owner, 'reportingOwnerId/rptOwnerName'),
    relationship: doubt || isPartOf(textOf) ? null : said,
  };
}

/**
 * Reads an `ownershipDocument` (EDGAR Ownership XML Technical Specification), the XML from which EDGAR
 * renders its pages.
 *
 * @param parser the platform's; must be given if the platform has none (Node)
 * @returns `not-a-filing` for other XML and for text that is not XML; `malformed` for an ownership document
 *   that is not well-formed and cannot be made so in exactly one way; `invalid` with what contradicts itself
 *   or cannot be read by the specification. A cell that is lost or in no known spelling is among the filing's
 *   doubts
 */
export function readXml(text: string, parser = new DOMParser()): { ok: true; filing: Filing } | Refusal {
  const document = ownershipDocument(text.trimStart(), parser);
  if (!document.ok) return document;
  const { root } = document;
  const unread = unreadIn(root, hasLooseBracket(text));
  if (unread.length) return { ok: false, reason: 'invalid', missing: unread };

  const findings = new XmlFindings();
  const textOf = (name: string) => textAt(root, name);
  const dateAt = (parent: Element, name: string, path = name) =>
    xmlDate(textAt(parent, name), findings.unread(path));
  const boxAt = (name: string) => xmlBoolean(textOf(name), findings.unread(name));
  const type = textOf('documentType').toUpperCase();
  const documentType = oneOf(documentTypes, type || 'none', findings.refuse('documentType'));
  const filing = {
    periodOfReport: dateAt(root, 'periodOfReport'),
    dateOfOriginalSubmission: dateAt(root, 'dateOfOriginalSubmission'),
    notSubjectToSection16: boxAt('notSubjectToSection16') ?? false,
    aff10b5One: boxAt('aff10b5One'),
    issuer: {
      cik: textOf('issuer/issuerCik') || null,
      name: textOf('issuer/issuerName'),
      tradingSymbol: textOf('issuer/issuerTradingSymbol') || null,
      foreignTradingSymbol: textOf('issuer/issuerForeignTradingSymbol') || null,
    },
    reportingOwners: children(root, 'reportingOwner').map((owner, index) =>
      readOwner(owner, `reportingOwners.${index}`, findings),
    ),
    nonDerivativeTable: readXmlTable('nonDerivative', readRow, root, type, findings),
    derivativeTable: readXmlTable('derivative', readDerivativeRow, root, type, findings),
    footnotes: children(child(root, 'footnotes'), 'footnote').map((footnote) => ({
      id: footnote.getAttribute('id') ?? '',
      text: tidy(footnote.textContent ?? ''),
    })),
    remarks: textOf('remarks') || null,
    signatures: children(root, 'ownerSignature').map((signature, index) => ({
      name: textAt(signature, 'signatureName'),
      date: dateAt(signature, 'signatureDate', `signatures.${index}.date`),
    })),
  };
  const tooLong = tooLongIn({ documentType: documentType ?? '4', ...filing });
  if (tooLong.length) return { ok: false, reason: 'invalid', missing: tooLong };

  // What must or cannot be in one part of the document because another part says so.
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const) {
    if (hasSecond(root, table)) findings.invalid.push(`${table}: stands twice`);
    refuseTwins(filing[table], table, (row, field) => {
      if (field) findings.doubt(`${row}.${field}`, 'the row stands twice');
      else findings.invalid.push(`${row}: stands twice`);
    });
    doubtAverages(filing[table], table, filing.footnotes, findings);
  }
  const damaged = damagedIn(filing);
  for (const { path, reason } of damaged) findings.doubt(path, reason);
  const { invalid, doubts } = findings;
  invalid.push(...contraryTo(type, filing, textOf));
  doubtLostOfCover(type, textOf('schemaVersion'), filing, findings);
  doubtNotes(root, filing, findings);
  if (!documentType || invalid.length) return { ok: false, reason: 'invalid', missing: invalid };
  const told = withDoubts({ documentType, ...filing }, damaged);
  return { ok: true, filing: { ...told, ...(doubts.length && { doubts }) } };
}

/** Whether a table with rows is in a document twice. */
function hasSecond(root: Element, table: TableName): boolean {
  const tables = children(root, table).flatMap(({ textContent }) => tidy(textContent ?? '') || []);
  return new Set(tables).size < tables.length;
}
