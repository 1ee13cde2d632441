import { rootEnd, rootStart } from '../form4/parse/xml/root-tag.ts';
import { isNoticeForm, noticeEnd, noticeStart } from '../form144/root-tag.ts';

/**
 * The SGML header of a full submission: what EDGAR itself says about a filing. `null` means "the header does
 * not say". Fields and sections are those of the EDGAR Public Dissemination Service specification.
 */
export type Envelope = Dated & {
  /** As filed: "4", "4/A", "10-K". */
  formType: string;
  /** ISO date. */
  periodOfReport: string | null;
  filers: Filer[];
};

/** A filing's accession number, and when it was filed. */
export type Dated = {
  accession: string;
  /** ISO date. A Form 3, 4 or 5 accepted after 10 p.m. Eastern is dated as of the next business day. */
  filedAsOfDate: string | null;
  /** "2022-05-06T18:30:57", without zone: EDGAR stamps US Eastern wall-clock time. */
  acceptanceDatetime: string | null;
};

export type Filer = { role: 'issuer' | 'reporting-owner'; cik: string | null; name: string | null };

export type EnvelopeRefusal = {
  ok: false;
  /**
   * `not-a-submission`: there is no SGML header. `invalid`: what `missing` names is not there.
   * `truncated`: the document begins but does not end.
   */
  reason: 'not-a-submission' | 'invalid' | 'truncated';
  missing: string[];
};

export type Submission = {
  ok: true;
  envelope: Envelope;
  /** The ownership document or the notice, from its root element on; `null` if the submission has neither. */
  xml: string | null;
};

/**
 * Reads a full submission text.
 * @param text the submission, or its beginning up to the end of the ownership document.
 */
export function readSubmission(text: string): Submission | EnvelopeRefusal {
  const header = readEnvelope(text);
  if (!header.ok) return header;
  const { formType } = header.envelope;
  const isNotice = isNoticeForm(formType);
  const [start, end] = isNotice ? [noticeStart, noticeEnd] : [rootStart, rootEnd];
  const { xml, rest } = cutDocument(documentsOf(text, formType), start, end);
  if (xml === 'open')
    return {
      ok: false,
      reason: 'truncated',
      missing: [isNotice ? '</edgarSubmission>' : '</ownershipDocument>'],
    };
  // If there are two documents, nothing says which of them is the filing.
  if (start.test(rest)) return { ok: false, reason: 'invalid', missing: ['one document of the form alone'] };
  return { ok: true, envelope: header.envelope, xml };
}

/** Reads only the header; `text` may end anywhere after it. Until 1996 its tags say IMS instead of SEC. */
export function readEnvelope(text: string): { ok: true; envelope: Envelope } | EnvelopeRefusal {
  const header = /<(?:SEC|IMS)-HEADER>([\s\S]*?)(<\/(?:SEC|IMS)-HEADER>|<DOCUMENT>|$)/.exec(text)?.[1];
  if (header === undefined) return { ok: false, reason: 'not-a-submission', missing: ['<SEC-HEADER>'] };

  const accession = /^\d{10}-\d{2}-\d{6}$/.exec(field(header, 'ACCESSION NUMBER') ?? '')?.[0];
  const formType = field(header, 'CONFORMED SUBMISSION TYPE');
  if (!accession || !formType) {
    const missing = [
      ...(accession ? [] : ['ACCESSION NUMBER']),
      ...(formType ? [] : ['CONFORMED SUBMISSION TYPE']),
    ];
    return { ok: false, reason: 'invalid', missing };
  }
  return {
    ok: true,
    envelope: {
      accession,
      formType,
      periodOfReport: isoDate(field(header, 'CONFORMED PERIOD OF REPORT')),
      filedAsOfDate: isoDate(field(header, 'FILED AS OF DATE')),
      acceptanceDatetime: isoDateTime(/^<ACCEPTANCE-DATETIME>(\d+)/m.exec(header)?.[1] ?? null),
      filers: readFilers(header),
    },
  };
}

/** Whether the header is complete, so that `readEnvelope` does not read half of it. */
export const holdsHeader = (text: string) => /<\/(?:SEC|IMS)-HEADER>|<DOCUMENT>/.test(text);

/** Whether a submission is complete, by its last line, which before 2001 ends a privacy-enhanced message. */
export const isWhole = (text: string) =>
  /<\/(?:SEC|IMS)-DOCUMENT>|-----END PRIVACY-ENHANCED MESSAGE-----/.test(text.slice(-1000));

/**
 * Whether a filing is from before 2003, when EDGAR began to accept ownership forms as XML. The middle part of
 * the accession number is the year.
 */
export const isBeforeXml = (accession: string) => /^\d{10}-(?:9\d|0[0-2])-/.test(accession);

/** The value of a line "LABEL:  value" anywhere in the section. */
function field(section: string, label: string): string | null {
  for (const line of section.split(/\r?\n|\r/)) {
    const value = line.trimStart().startsWith(`${label}:`) && line.slice(line.indexOf(':') + 1).trim();
    if (value) return value;
  }
  return null;
}

/** A section begins with its name, alone on an unindented line; the section's other lines are indented. */
function readFilers(header: string): Filer[] {
  return header.split(/^(?=[A-Z])/m).flatMap((section) => {
    const heading = /^(ISSUER|REPORTING-OWNER):\s*$/m.exec(section)?.[1];
    if (!heading) return [];
    const cik = /^\d{1,10}$/.exec(field(section, 'CENTRAL INDEX KEY') ?? '')?.[0].padStart(10, '0') ?? null;
    const name = field(section, 'COMPANY CONFORMED NAME');
    return [{ role: heading === 'ISSUER' ? 'issuer' : 'reporting-owner', cik, name }];
  });
}

/** The documents of the form itself, usually one: an exhibit before it may contain or quote another. */
function documentsOf(text: string, formType: string): string {
  const typeOf = (document: string) => /^<TYPE>[ \t]*(\S+)/m.exec(document)?.[1] ?? null;
  const documents = text.split(/^<DOCUMENT>/m).slice(1);
  if (documents.every((one) => typeOf(one) === null)) return text;
  return documents.filter((one) => withoutSuffix(typeOf(one)) === withoutSuffix(formType)).join('');
}

const withoutSuffix = (type: string | null) => type?.replace(/\/A$/, '');

/** The XML from the root element's start to its end, or "open" if it has no end, and the text after it. */
function cutDocument(text: string, first: RegExp, last: RegExp): { xml: string | null; rest: string } {
  const start = text.search(first);
  if (start < 0) return { xml: null, rest: '' };
  const document = text.slice(start);
  const found = last.exec(document);
  if (!found) return { xml: 'open', rest: '' };
  const end = found.index + found[0].length;
  return { xml: document.slice(0, end), rest: document.slice(end) };
}

const isoDate = (digits: string | null) =>
  digits && /^\d{8}$/.test(digits) ? digits.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3') : null;

const isoDateTime = (digits: string | null) =>
  digits && /^\d{14}$/.test(digits)
    ? `${isoDate(digits.slice(0, 8))}T${digits.slice(8).replace(/(\d{2})(\d{2})(\d{2})/, '$1:$2:$3')}`
    : null;
