/**
 * Everything that a reader of pages knows of the SEC's layouts, and the only file that does: the words by
 * which the parts of a page are found, whatever tags, classes, numbers and order the stylesheet of the day
 * gives them, and how it writes marks, numbers and names. A test says which anchors one layout alone has.
 */
export type Anchor = { label: string; text: RegExp };

function literally(label: string): string {
  return label.replace(/[()]/g, '\\$&');
}

/** A box's number differs from form to form ("2." on Form 4 is "3." on Form 3): it may be any. */
function anchor(label: string, pattern = literally(label)): Anchor {
  return { label, text: new RegExp(`^(?:\\d{1,2}[a-z]?\\s*\\.\\s*)?${pattern}`, 'i') };
}

/**
 * A label with a box to check: before it on its line, or in the cell left of it. `anywhere` finds the label
 * also where another one begins the line.
 */
export type BoxAnchor = Anchor & { afterBox: RegExp; anywhere: RegExp };

/** What a box to check looks like: "__X__", "_X_", or a real check box (☒, ☐: see linesOf). */
const BOX = '[☒☐]|_+\\s*X?\\s*_+';

/** In a box, or alone in the cell left of its label. */
export const checked = { inBox: /[☒X]/i, alone: /^[X☒]$/i };
export const unchecked = { alone: /^☐?$/ };

function boxAnchor(...named: Parameters<typeof anchor>): BoxAnchor {
  const own = anchor(...named);
  const label = own.text.source.slice(1);
  return {
    ...own,
    afterBox: new RegExp(`(${BOX})\\s*${label}`, 'i'),
    anywhere: new RegExp(label, 'i'),
  };
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

/** Box 2a of the forms since March 2026, for an issuer that is listed abroad. */
export const foreignTradingSymbol = anchor('Foreign Trading Symbol');

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

/** Before a date of the cover, in its box. */
export const dateNotation = /^\(Month\/Day\/Year\)\s*/i;

/** The CIK in the address of a filer's list of filings, which the name of an owner or issuer links to. */
export const filerLink = /[?&]CIK=(\d{1,10})\b/i;

/** A link to a footnote; in the one layout every mark is one, in the other a mark is a `sup` alone. */
export const footnoteLink = /#F\d+$/;

/** How a footnote begins: "1. Text", or "(1)" in a cell of its own and the text in the next. */
export const footnoteStart = /^(?:\(\s*(?<alone>\d+)\s*\)$|(?<before>\d+)\.\s*)/;

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

/** A table that is read by columns: by the head of its first column it is found. */
export type TableAnchor<Name extends string> = { title: string; columns: Record<Name, Column> };

export const tableI = { title: 'Table I', columns: nonDerivativeColumns };
export const tableII = { title: 'Table II', columns: derivativeColumns };
export const ownersTable = { title: 'Reporting Owners', columns: ownerColumns };

/** A column's number: "3.", "2A." */
const headNumber = /^\d+\w?\.\s*/;

/**
 * How the cells of a head begin, those above several columns among them, without their numbers. The longer
 * of two that begin alike comes first.
 */
const headWords = {
  derivativeTitle: 'Title of Derivative',
  securityTitle: 'Title of Security',
  underlyingTitle: 'Title',
  transactionDate: 'Transaction Date',
  deemedExecutionDate: 'Deemed Execution',
  transactionCode: 'Transaction Code',
  code: 'Code',
  voluntary: 'V',
  acquiredOrDisposed: '(A) or (D)',
  acquired: '(A)',
  disposed: '(D)',
  moved: 'Securities Acquired',
  derivativesMoved: 'Number of Derivative Securities Acquired',
  derivativesOwned: 'Number of Derivative',
  owned: 'Amount of Securities',
  amount: 'Amount',
  derivativePrice: 'Price of Derivative',
  price: 'Price',
  ownershipForm: 'Ownership Form',
  natureOfOwnership: 'Nature of Indirect',
  conversionOrExercisePrice: 'Conversion or Exercise',
  exerciseDate: 'Date Exercisable',
  expirationDate: 'Expiration',
};

export type HeadName = keyof typeof headWords;

/** A head's cell without its number, and which head it is; `null` for one that no form has. */
export function headNamed(cell: string): { title: string; name: HeadName } | null {
  const title = cell.replace(headNumber, '');
  const known = Object.entries(headWords) as [HeadName, string][];
  const found = known.find(([, words]) => title.toLowerCase().startsWith(words.toLowerCase()));
  return found ? { title, name: found[0] } : null;
}
