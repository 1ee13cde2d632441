/**
 * The words by which the parts of a page are found, whatever tags, classes, numbers and order the
 * SEC's stylesheet of the day gives them. Each was seen in the layouts it names.
 */
export type Layout = 'formdata' | 'print-or-type';

export type Anchor = { label: string; text: RegExp; seen: readonly Layout[] };

const both: readonly Layout[] = ['formdata', 'print-or-type'];

/** A box's number differs from form to form ("2." on Form 4 is "3." on Form 3): it may be any. */
function anchor(label: string, pattern: string, seen: readonly Layout[] = both): Anchor {
  return { label, text: new RegExp(`^(?:\\d{1,2}[a-z]?\\s*\\.\\s*)?${pattern}`, 'i'), seen };
}

/** What begins a numbered box ("2a. Foreign Trading Symbol") and so ends the one before it. */
export const NUMBERED_LABEL = /^\d{1,2}[a-z]?\s?\.\s*[A-Z]/;

export const formHeading: Anchor = { label: 'FORM 3, 4 or 5', text: /^FORM\s*([345])(\/A)?$/i, seen: both };

/** Titles of the three statements: what makes a page Form 4-like before any of it is read. */
export const statementHeading = /STATEMENT\s+OF\s+(CHANGES\s+IN\s+)?BENEFICIAL\s+OWNERSHIP/i;

export const cover = {
  reportingOwner: anchor(
    'Name and Address of Reporting Person',
    'Name and Address of Reporting Person\\s*\\*?',
  ),
  issuer: anchor(
    'Issuer Name and Ticker or Trading Symbol',
    'Issuer Name\\s+and\\s+Ticker\\s+or\\s+Trading Symbol',
  ),
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
  isDirector: anchor('Director', 'Director'),
  isTenPercentOwner: anchor('10% Owner', '10\\s?% Owner'),
  isOfficer: anchor('Officer (give title below)', 'Officer \\(give title below\\)'),
  isOther: anchor('Other (specify below)', 'Other \\(specify below\\)'),
  notSubjectToSection16: anchor(
    'Check this box if no longer subject to Section 16',
    'Check this box if no longer subject to Section 16',
  ),
  aff10b5One: anchor(
    'Check this box to indicate … Rule 10b5-1(c)',
    'Check this box to indicate that a transaction was made pursuant to',
    ['formdata'],
  ),
} satisfies Record<string, Anchor>;

export const closing = {
  explanation: anchor('Explanation of Responses', 'Explanation of Responses'),
  remarks: anchor('Remarks', 'Remarks\\s*:'),
  signature: anchor('Signature of Reporting Person', '(?:\\*\\*\\s*)?Signature of Reporting Person'),
} satisfies Record<string, Anchor>;

/** A column, by the words of its head and, behind "›", of the head below it. */
export type Column = Anchor & { forms: string };

function column(label: string, text: RegExp, forms = '345', seen: readonly Layout[] = both): Column {
  return { label, text, forms, seen };
}

export const nonDerivativeColumns = {
  securityTitle: column('Title of Security', /Title of Security/i),
  transactionDate: column('Transaction Date', /^(\d+\w?\. ?)?Transaction Date/i, '45'),
  deemedExecutionDate: column('Deemed Execution Date', /Deemed Execution Date/i, '45'),
  transactionCode: column('Transaction Code', /Transaction Code[^›]*(› ?Code)?$/i, '45'),
  voluntary: column('V', /Transaction Code.*› ?V$/i, '4'),
  amount: column('Amount', /Acquired.*› ?Amount/i, '45'),
  transactionAcquiredDisposedCode: column('(A) or (D)', /Acquired.*› ?\(A\) or \(D\)/i, '45'),
  transactionPricePerShare: column('Price', /Acquired.*› ?Price/i, '45'),
  owned: column('Amount of Securities Beneficially Owned', /Amount of Securities Beneficially Owned/i),
  directOrIndirectOwnership: column('Ownership Form', /Ownership Form/i),
  natureOfOwnership: column('Nature of Indirect Beneficial Ownership', /Nature of Indirect/i),
} satisfies Record<string, Column>;

export const derivativeColumns = {
  securityTitle: column('Title of Derivative Security', /^(\d+\w?\. ?)?Title of Derivative Security/i),
  conversionOrExercisePrice: column('Conversion or Exercise Price', /Conversion or Exercise Price/i),
  transactionDate: nonDerivativeColumns.transactionDate,
  deemedExecutionDate: nonDerivativeColumns.deemedExecutionDate,
  transactionCode: nonDerivativeColumns.transactionCode,
  voluntary: nonDerivativeColumns.voluntary,
  acquired: column('Number of Derivative Securities Acquired (A)', /Acquired.*› ?\(A\)$/i, '45'),
  disposed: column('Number of Derivative Securities Disposed of (D)', /Disposed.*› ?\(D\)$/i, '45'),
  exerciseDate: column('Date Exercisable', /› ?Date Exercisable/i),
  expirationDate: column('Expiration Date', /› ?Expiration Date/i),
  underlyingSecurityTitle: column('Title of Underlying Securities', /Underlying.*› ?Title/i),
  underlying: column('Amount or Number of Shares', /Underlying.*› ?Amount or Number/i),
  transactionPricePerShare: column(
    'Price of Derivative Security',
    /^(\d+\w?\. ?)?Price of Derivative/i,
    '45',
  ),
  owned: column(
    'Number of Derivative Securities Beneficially Owned',
    /Number of Derivative Securities Beneficially Owned/i,
    '45',
  ),
  directOrIndirectOwnership: nonDerivativeColumns.directOrIndirectOwnership,
  natureOfOwnership: nonDerivativeColumns.natureOfOwnership,
} satisfies Record<string, Column>;

/** The second table of owners: with every owner's roles in print-or-type, without any in formdata. */
export const ownerColumns = {
  name: column('Reporting Owner Name / Address', /Reporting Owner Name/i, '345', ['print-or-type']),
  isDirector: column('Director', /Relationships.*› ?Director/i, '345', ['print-or-type']),
  isTenPercentOwner: column('10% Owner', /Relationships.*› ?10\s?% Owner/i, '345', ['print-or-type']),
  officer: column('Officer', /Relationships.*› ?Officer/i, '345', ['print-or-type']),
  other: column('Other', /Relationships.*› ?Other/i, '345', ['print-or-type']),
} satisfies Record<string, Column>;
