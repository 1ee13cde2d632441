/**
 * The words by which the parts of a page are found, whatever tags, classes, numbers and order the
 * SEC's stylesheet of the day gives them. A test says which stand in one layout only.
 */
export type Anchor = { label: string; text: RegExp };

function literally(label: string): string {
  return label.replace(/[()]/g, '\\$&');
}

/** A box's number differs from form to form ("2." on Form 4 is "3." on Form 3): it may be any. */
function anchor(label: string, pattern = literally(label)): Anchor {
  return { label, text: new RegExp(`^(?:\\d{1,2}[a-z]?\\s*\\.\\s*)?${pattern}`, 'i') };
}

/** A label with a box to check: before it on its line, or in the cell left of it. */
export type BoxAnchor = Anchor & { afterBox: RegExp };

function boxAnchor(...named: Parameters<typeof anchor>): BoxAnchor {
  const own = anchor(...named);
  const label = own.text.source.slice(1);
  return { ...own, afterBox: new RegExp(`([☒☐]|_+\\s*X?\\s*_+)\\s*${label}`, 'i') };
}

/** Among the numbered footnotes a label has no number: "1. Remarks: …" is a footnote. */
function unnumbered(label: string, pattern = literally(label)): Anchor {
  return { label, text: new RegExp(`^${pattern}`, 'i') };
}

/** What begins a numbered box ("2a. Foreign Trading Symbol") and so ends the one before it. */
export const NUMBERED_LABEL = /^\d{1,2}[a-z]?\s?\.\s*[A-Z]/;

export const formHeading: Anchor = { label: 'FORM 3, 4 or 5', text: /^FORM\s*([345])(\/A)?$/i };

/** Titles of the three statements: what makes a page Form 4-like before any of it is read. */
export const statementHeading = /STATEMENT OF (CHANGES IN )?BENEFICIAL OWNERSHIP/i;

export const cover = {
  reportingOwner: anchor(
    'Name and Address of Reporting Person',
    'Name and Address of Reporting Person\\s*\\*?',
  ),
  issuer: anchor('Issuer Name and Ticker or Trading Symbol'),
  relationship: anchor(
    'Relationship of Reporting Person(s) to Issuer',
    'Relationship of Reporting Person\\(?s?\\)? to Issuer',
  ),
  periodOfReport: anchor(
    'Date of Earliest Transaction (Form 3: Date of Event; Form 5: Fiscal Year Ended)',
    "(?:Date of Earliest Transaction|Date of Event Requiring Statement|Statement for Issuer['’]s Fiscal Year Ended)",
  ),
  dateOfOriginalSubmission: anchor(
    'If Amendment, Date of Original Filed',
    'If Amendment, Date (?:of )?Original Filed',
  ),
} satisfies Record<string, Anchor>;

export const boxes = {
  isDirector: boxAnchor('Director'),
  isTenPercentOwner: boxAnchor('10% Owner', '10\\s?% Owner'),
  isOfficer: boxAnchor('Officer (give title below)'),
  isOther: boxAnchor('Other (specify below)'),
  isJoint: boxAnchor('Form filed by More than One Reporting Person'),
  notSubjectToSection16: boxAnchor('Check this box if no longer subject to Section 16'),
  aff10b5One: boxAnchor(
    'Check this box to indicate … Rule 10b5-1(c)',
    'Check this box to indicate that a transaction was made pursuant to',
  ),
} satisfies Record<string, BoxAnchor>;

export const closing = {
  explanation: unnumbered('Explanation of Responses'),
  remarks: unnumbered('Remarks', 'Remarks\\s*:'),
  signature: unnumbered('Signature of Reporting Person', '(?:\\*\\*\\s*)?Signature of Reporting Person'),
} satisfies Record<string, Anchor>;

/** A column, by the words of its head and, behind ">", of the head below it. */
export type Column = Anchor & { forms: string };

function column(label: string, text = new RegExp(label, 'i'), forms = '345'): Column {
  return { label, text, forms };
}

export const nonDerivativeColumns = {
  securityTitle: column('Title of Security'),
  transactionDate: column('Transaction Date', /^(\d+\w?\. ?)?Transaction Date/i, '45'),
  deemedExecutionDate: column('Deemed Execution Date', undefined, '45'),
  transactionCode: column('Transaction Code', /Transaction Code[^>]*(> ?Code)?$/i, '45'),
  voluntary: column('V', /Transaction Code.*> ?V$/i, '4'),
  amount: column('Amount', /Acquired.*> ?Amount/i, '45'),
  transactionAcquiredDisposedCode: column('(A) or (D)', /Acquired.*> ?\(A\) or \(D\)/i, '45'),
  transactionPricePerShare: column('Price', /Acquired.*> ?Price/i, '45'),
  owned: column('Amount of Securities Beneficially Owned'),
  directOrIndirectOwnership: column('Ownership Form'),
  natureOfOwnership: column('Nature of Indirect'),
} satisfies Record<string, Column>;

export const derivativeColumns = {
  securityTitle: column('Title of Derivative Security', /^(\d+\w?\. ?)?Title of Derivative Security/i),
  conversionOrExercisePrice: column('Conversion or Exercise Price'),
  transactionDate: nonDerivativeColumns.transactionDate,
  deemedExecutionDate: nonDerivativeColumns.deemedExecutionDate,
  transactionCode: nonDerivativeColumns.transactionCode,
  voluntary: nonDerivativeColumns.voluntary,
  acquired: column('Number of Derivative Securities Acquired (A)', /Acquired.*> ?\(A\)$/i, '45'),
  disposed: column('Number of Derivative Securities Disposed of (D)', /Disposed.*> ?\(D\)$/i, '45'),
  exerciseDate: column('Date Exercisable', /> ?Date Exercisable/i),
  expirationDate: column('Expiration Date', /> ?Expiration Date/i),
  underlyingSecurityTitle: column('Title of Underlying Securities', /Underlying.*> ?Title/i),
  underlying: column('Amount or Number of Shares', /Underlying.*> ?Amount or Number/i),
  transactionPricePerShare: column(
    'Price of Derivative Security',
    /^(\d+\w?\. ?)?Price of Derivative/i,
    '45',
  ),
  owned: column('Number of Derivative Securities Beneficially Owned', undefined, '45'),
  directOrIndirectOwnership: nonDerivativeColumns.directOrIndirectOwnership,
  natureOfOwnership: nonDerivativeColumns.natureOfOwnership,
} satisfies Record<string, Column>;

/** The second table of owners: with every owner's roles in print-or-type, without any in formdata. */
export const ownerColumns = {
  name: column('Reporting Owner Name'),
  isDirector: column('Director', /Relationships.*> ?Director/i),
  isTenPercentOwner: column('10% Owner', /Relationships.*> ?10\s?% Owner/i),
  officer: column('Officer', /Relationships.*> ?Officer/i),
  other: column('Other', /Relationships.*> ?Other/i),
} satisfies Record<string, Column>;
