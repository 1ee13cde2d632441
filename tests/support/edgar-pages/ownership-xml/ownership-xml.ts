import type { Filing, ReportingOwner } from '../../../../lib/form4/model/filing.ts';
import { derivative, nonDerivative } from './rows.ts';
import { type XmlOptions, type XmlWriter, xmlWriter } from './writer.ts';

function owner({ cik, name, relationship }: ReportingOwner, { element, role }: XmlWriter) {
  return element(
    'reportingOwner',
    element('reportingOwnerId', element('rptOwnerCik', cik), element('rptOwnerName', name)),
    relationship &&
      element(
        'reportingOwnerRelationship',
        element('isDirector', role(relationship.isDirector)),
        element('isOfficer', role(relationship.isOfficer)),
        element('isTenPercentOwner', role(relationship.isTenPercentOwner)),
        element('isOther', role(relationship.isOther)),
        element('officerTitle', relationship.officerTitle),
        element('otherText', relationship.otherText),
      ),
  );
}

/** The version of the specification by form and, on Forms 4 and 5, by whether they have the 10b5-1 box. */
const schemaVersion = (form: string, { aff10b5One }: Filing) => {
  if (form === '3') return 'X0206';
  return aff10b5One === null ? 'X0306' : 'X0508';
};

/**
 * A filing as its filer sends it: the `ownershipDocument` of the EDGAR Ownership XML Technical
 * Specification, its elements in the specification's order. @returns the XML, declaration included
 */
export function ownershipXml(filing: Filing, options: XmlOptions = {}): string {
  const writer = xmlWriter(options);
  const { element, date, boolean } = writer;
  const form = filing.documentType.slice(0, 1);
  const { issuer, aff10b5One, nonDerivativeTable, derivativeTable } = filing;
  const noSecurities = nonDerivativeTable.length + derivativeTable.length === 0;
  return writer.root(
    element('schemaVersion', schemaVersion(form, filing)),
    element('documentType', filing.documentType),
    element('periodOfReport', date(filing.periodOfReport)),
    element('dateOfOriginalSubmission', date(filing.dateOfOriginalSubmission)),
    form === '3'
      ? element('noSecuritiesOwned', boolean(noSecurities))
      : element('notSubjectToSection16', boolean(filing.notSubjectToSection16)),
    element(
      'issuer',
      element('issuerCik', issuer.cik),
      element('issuerName', issuer.name),
      element('issuerTradingSymbol', issuer.tradingSymbol),
      element('issuerForeignTradingSymbol', issuer.foreignTradingSymbol),
    ),
    filing.reportingOwners.map((reportingOwner) => owner(reportingOwner, writer)),
    aff10b5One === null ? null : element('aff10b5One', boolean(aff10b5One)),
    element('nonDerivativeTable', ...nonDerivativeTable.map((row) => nonDerivative(row, form, writer))),
    element('derivativeTable', ...derivativeTable.map((row) => derivative(row, form, writer))),
    element('footnotes', ...filing.footnotes.map(({ id, text }) => writer.footnote(id, text))),
    element('remarks', filing.remarks),
    filing.signatures.map((signature) =>
      element(
        'ownerSignature',
        element('signatureName', signature.name),
        element('signatureDate', date(signature.date)),
      ),
    ),
  ).text;
}
