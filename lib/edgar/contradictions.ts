import type { Filing } from '../form4/model/filing.ts';
import type { Dated, Envelope, Filer } from './envelope.ts';

/**
 * What EDGAR says about a filing outside its document: a submission's header in full, an index page in part.
 */
export type Filed = Dated & Partial<Envelope>;

/**
 * Where EDGAR's header and the document differ. The header is made from the document, so if they differ, one
 * of them is damaged or belongs to another filing, and nothing says which.
 */
export function contradictions(filed: Filed, filing: Filing): string[] {
  const { formType, periodOfReport, filers = [] } = filed;
  const { documentType, issuer, reportingOwners } = filing;
  const ciks = (role: Filer['role']) =>
    filers.flatMap((filer) => (filer.role === role && filer.cik ? Number(filer.cik) : []));
  const differ = (role: Filer['role'], parties: readonly { cik: string | null }[]) => {
    const said = ciks(role);
    const read = parties.flatMap(({ cik }) => (cik ? Number(cik) : []));
    return said.length > 0 && (said.length !== parties.length || read.some((cik) => !said.includes(cik)));
  };
  return [
    ...(formType && formType !== documentType
      ? [`documentType: ${documentType}, but ${formType} filed`]
      : []),
    ...(periodOfReport && filing.periodOfReport && periodOfReport !== filing.periodOfReport
      ? ['periodOfReport: not the header’s']
      : []),
    ...(differ('issuer', [issuer]) ? ['issuer: not the header’s'] : []),
    ...(differ('reporting-owner', reportingOwners) ? ['reportingOwners: not the header’s'] : []),
  ];
}
