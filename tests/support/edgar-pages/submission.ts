import type { Filing } from '../../../lib/form4/model/filing.ts';
import type { Notice } from '../../../lib/form144/notice.ts';
import { noticeXml } from './form144/notice-xml.ts';
import { ownershipXml } from './ownership-xml/ownership-xml.ts';

export type Filer = { role: 'ISSUER' | 'REPORTING-OWNER' | 'FILER'; name: string; cik: string };

export type EnvelopeFacts = {
  /** With dashes. */
  accession: string;
  /** ISO date. */
  filedAsOfDate: string;
  /** "2024-06-13T18:30:57", US Eastern. */
  acceptanceDatetime: string;
};

type Envelope = EnvelopeFacts & {
  form: string;
  periodOfReport: string | null;
  filers: readonly Filer[];
  document: { filename: string; description: string; body: string };
};

const digits = (text: string) => text.replace(/\D/g, '');

/** A section of the header. Names are not escaped, because the header is not markup. */
function section({ role, name, cik }: Filer, form: string): string {
  const data = role === 'REPORTING-OWNER' ? 'OWNER DATA' : 'COMPANY DATA';
  const values = `\tFILING VALUES:\n\t\tFORM TYPE:\t\t${form}\n\t\tSEC ACT:\t\t1934 Act\n\t\tSEC FILE NUMBER:\t001-90001\n\t\tFILM NUMBER:\t\t24000001\n\n`;
  return `${role}:\t\n\n\t${data}:\t\n\t\tCOMPANY CONFORMED NAME:\t\t\t${name}\n\t\tCENTRAL INDEX KEY:\t\t\t${cik}\n\n${
    role === 'ISSUER' ? '' : values
  }\tMAIL ADDRESS:\t\n\t\tSTREET 1:\t\t12 EXAMPLE STREET\n\t\tCITY:\t\t\tSPRINGFIELD\n\t\tSTATE:\t\t\tOR\n\t\tZIP:\t\t\t97475\n`;
}

/** Any filing's full submission text: the SGML header, then one document. */
function envelope(facts: Envelope): string {
  const { accession, form, filedAsOfDate, periodOfReport, document } = facts;
  const filed = digits(filedAsOfDate);
  const period = periodOfReport === null ? '' : `CONFORMED PERIOD OF REPORT:\t${digits(periodOfReport)}\n`;
  return `<SEC-DOCUMENT>${accession}.txt : ${filed}
<SEC-HEADER>${accession}.hdr.sgml : ${filed}
<ACCEPTANCE-DATETIME>${digits(facts.acceptanceDatetime)}
ACCESSION NUMBER:\t\t${accession}
CONFORMED SUBMISSION TYPE:\t${form}
PUBLIC DOCUMENT COUNT:\t\t1
${period}FILED AS OF DATE:\t\t${filed}
DATE AS OF CHANGE:\t\t${filed}

${facts.filers.map((filer) => section(filer, form)).join('\n')}</SEC-HEADER>
<DOCUMENT>
<TYPE>${form}
<SEQUENCE>1
<FILENAME>${document.filename}
<DESCRIPTION>${document.description}
<TEXT>
${document.body}</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
}

function filersOf({ issuer, reportingOwners }: Filing): Filer[] {
  const filer = (role: Filer['role'], { name, cik }: { name: string; cik: string | null }): Filer => {
    if (cik === null) throw new Error(`A submission names every filer's CIK, and ${name} has none`);
    return { role, name, cik };
  };
  return [...reportingOwners.map((owner) => filer('REPORTING-OWNER', owner)), filer('ISSUER', issuer)];
}

/**
 * An ownership filing's full submission text, as EDGAR serves it under `<accession>.txt`.
 * @param facts.xml the document to put in, if not the builder's own
 * @throws if a filer has no CIK, since EDGAR's header always has one
 */
export function submission({
  filing,
  filename = 'doc4.xml',
  xml = ownershipXml(filing),
  ...facts
}: EnvelopeFacts & { filing: Filing; filename?: string; xml?: string }): string {
  const { documentType: form, periodOfReport } = filing;
  const document = { filename, description: `FORM ${form}`, body: `<XML>\n${xml.trimEnd()}\n</XML>\n` };
  return envelope({ ...facts, form, periodOfReport, filers: filersOf(filing), document });
}

/** The full submission text of a notice, a Form 144. */
export function noticeSubmission({ notice, ...facts }: EnvelopeFacts & { notice: Notice }): string {
  const { documentType: form, seller, issuer } = notice;
  const document = {
    filename: 'primary_doc.xml',
    description: '',
    body: `<XML>\n${noticeXml(notice)}</XML>\n`,
  };
  const filers = [
    { role: 'REPORTING-OWNER' as const, name: seller.name, cik: seller.cik ?? '' },
    { role: 'FILER' as const, name: issuer.name, cik: issuer.cik ?? '' },
  ];
  return envelope({ ...facts, form, periodOfReport: null, filers, document });
}

/** The full submission text of a 10-K, which is not an ownership filing. */
export function annualReport(facts: EnvelopeFacts & { company: { name: string; cik: string } }): string {
  return envelope({
    ...facts,
    form: '10-K',
    periodOfReport: '2024-06-30',
    filers: [{ ...facts.company, role: 'FILER' }],
    document: {
      filename: 'annual-report.htm',
      description: '10-K',
      body: '<html><head><title>10-K</title></head><body><p>ANNUAL REPORT</p></body></html>\n',
    },
  });
}
