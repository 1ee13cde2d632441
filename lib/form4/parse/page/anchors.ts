/**
 * Everything that the page reader knows about the SEC's layouts, and the only file that does: the words by
 * which the parts of a page are found, whatever tags, classes, numbers and order the current stylesheet gives
 * them, and how it writes marks, numbers and names. A test says which anchors are found in one layout only.
 */
export type Anchor = { label: string; text: RegExp };

/** What a pattern says, up to the point where it allows alternatives. */
function labelOf(pattern: string): string {
  return pattern.replace(/\\| \?|\(\?.*/g, '');
}

/**
 * A numbered box's label. The number differs from form to form ("2." on Form 4 is "3." on Form 3), so any
 * will do. A banner that uses the words has none.
 */
function anchor(pattern: string, label = labelOf(pattern)): Anchor {
  return { label, text: new RegExp(`^(?:\\d{1,2}[a-z]?\\s*\\.\\s*)${pattern}:?`, 'i') };
}

/**
 * A label with a check box: before it on its line, or in the cell to its left. `anywhere` also finds the
 * label on a line that begins with another one.
 */
export type BoxAnchor = Anchor & { afterBox: RegExp; anywhere: RegExp };

/** What a check box looks like: "__X__", "_X_", or a real one (☒, ☐: see linesOf). */
const BOX = '[☒☑☐]|\\[[X ]?\\]|(?<!_)(?:_+\\s*X\\s*_+|_+\\s+_+|__+)';

/** A check mark inside a box, or alone in the cell to the left of its label. */
export const checked = { inBox: /[☒☑X]/i, alone: /^[X☒☑✓✔]$/i };
export const unchecked = { alone: /^☐?$/ };

function boxAnchor(pattern: string): BoxAnchor {
  return {
    label: labelOf(pattern),
    text: new RegExp(`^${pattern}`, 'i'),
    afterBox: new RegExp(`(${BOX})\\s*${pattern}`, 'i'),
    anywhere: new RegExp(pattern, 'i'),
  };
}

/** A label that is the rest of its line, or that ends at the next box. */
const wholeAnchor = (pattern: string) => boxAnchor(`${pattern}(?=\\s*(?:$|[☒☑☐_[]))`);

/** A label without a number, as among the numbered footnotes: "1. Remarks: …" is a footnote. */
function unnumbered(pattern: string): Anchor {
  return { label: labelOf(pattern), text: new RegExp(`^\\W*${pattern}`, 'i') };
}

/** What begins a numbered box ("2a. Foreign Trading Symbol") and so ends the one before it. */
export const NUMBERED_LABEL = /^\d{1,2}[a-z]?\s?\.\s*[A-Z]/;

/** The title of the statement may follow; on a filing's index page it does, too, but with a colon. */
export const formHeading: Anchor = {
  label: 'FORM 3, 4 or 5',
  text: /^FORM\s*([345])(\/A)?(?:\W+(?:\w+ )?STATEMENT[^:]*|:)?$/i,
};

/** Titles of the three statements, which make a page look like an ownership form before any of it is read. */
export const statementHeading = /STATEMENT OF (CHANGES IN )?BENEFICIAL OWNERSHIP/i;

export const cover = {
  reportingOwner: anchor('Name and Address of Reporting Person(?:\\s*\\*)?'),
  issuer: anchor('Issuer Name and Ticker or Trading Symbol'),
  relationship: anchor(
    'Relationship of Reporting Person\\(?s?\\)? to Issuer',
    'Relationship of Reporting Person(s) to Issuer',
  ),
  periodOfReport: anchor(
    "(?:Date of Earliest Transaction|Date of Event Requiring Statement|Statement for Issuer['’]s Fiscal Year Ended)",
    'Date of Earliest Transaction (Form 3: Date of Event; Form 5: Fiscal Year Ended)',
  ),
  dateOfOriginalSubmission: anchor(
    'If Amendment, Date (?:of )?Original Filed',
    'If Amendment, Date of Original Filed',
  ),
} satisfies Record<string, Anchor>;

/** Box 2a of the forms since March 2026, for an issuer that is listed abroad. */
export const foreignTradingSymbol = anchor('Foreign Trading Symbol');

/** The form, by the label of the date on its cover. */
export function formOf(period: string): '3' | '4' | '5' {
  return /earl/i.test(period) ? '4' : /even/i.test(period) ? '3' : '5';
}

export const boxes = {
  isDirector: wholeAnchor('Director'),
  isTenPercentOwner: wholeAnchor('10 ?% Owner'),
  isOfficer: wholeAnchor('Officer \\(give title below\\)'),
  isOther: wholeAnchor('Other \\(specify below\\)'),
  isSingle: wholeAnchor('Form filed by One Reporting Person'),
  isJoint: wholeAnchor('Form filed by More than One Reporting Person'),
  notSubjectToSection16: boxAnchor('Check this box if no longer subject to Section 16'),
  aff10b5One: boxAnchor('Check this box to indicate that a transaction was made pursuant to'),
} satisfies Record<string, BoxAnchor>;

export const closing = {
  explanation: unnumbered('Explanation of Responses'),
  remarks: unnumbered('Remarks(?:\\s*:)'),
  signature: unnumbered('Signature of Reporting Person'),
} satisfies Record<string, Anchor>;

/** The label under the date of a signature. */
export const signatureDate = /^Date$/i;

/** How the parts below Table II begin. */
export const partBelowTables = /^(?:Reporting Owners|Signatures|Explanation of Responses)\b/i;

/** What precedes a date on the cover, in its box. */
export const dateNotation = /^\(M\w+\/D\w+\/Y\w+\):?\s*/i;

/**
 * The label of a box that the next stylesheet may put after the issuer's symbol: "[ GOOG ] 2a. Foreign …".
 */
export const boxAfterSymbol = /(?<=\])\s*\d{1,2}[a-z]?\s?\.\s*[A-Z]/;

/** The captions below the lines of a name and an address. */
export const nameCaption = /^\((Last|First|Middle|Street|City|State|Zip|Country)\)/i;

/** The CIK in the address of a filer's list of filings, which the name of an owner or issuer links to. */
export const filerLink = /[?&]CIK=(\d{1,10})\b/i;

/**
 * A link to a footnote ("#F1", "#note-1"): every mark in one layout; in the other, a mark is only a `sup`.
 */
export const footnoteLink = /#[a-z_-]*(\d+)$/i;

/** What a footnote mark looks like: "(1)", "(1)(2)", "[1]"; the form's own notes have "*" and "**". */
export const footnoteMark = /^(?:(?:[([]\s*\d+\s*[)\]][\s,]*)+|\*+)$/;

/** How a footnote begins: "1. Text", "[1] Text", "( 1 )". A line that begins with "10.50" is the rest of one. */
export const footnoteStart = /^[([\s]*(\d{1,2})\s*[.)\]](?!\d)\s*/;

/** A column, identified by the words of its head and, after ">", of the head below it. */
export type Column = Anchor & { forms: string };

/**
 * What a head may have besides its words: its number, "(Instr. 3, 4 and 5)" or "(Month/Day/Year)" from the
 * form, a colon, and signs of help or of an order.
 */
const BESIDE_WORDS =
  /^\d+\w?[.):] ?|(?: ?\((?:Instr\w*\W[\dand,& ]+|M\w+\/D\w+\/Y\w+)\))*(?: ?[:?←-⯿]){0,2}$/gi;

/**
 * The words of a head. In each column's pattern, what may be beside them would take V8 7 ms to compile, a
 * quarter of the time in which the card appears.
 */
export const wordsOfHead = (text: string): string => text.replace(BESIDE_WORDS, '');

/**
 * A column whose whole head must match: "Amount of Securities Beneficially Owned" before the transactions
 * would be another column.
 * @param words as a pattern
 * @param above the head above it, if several columns share one
 */
function column(words: string, above = '', forms = '345', label = labelOf(words)): Column {
  const pattern = above ? `${above} ?> ?${words}` : words;
  return { label, text: new RegExp(`^${pattern}$`, 'i'), forms };
}

const WHEN_OWNED = "(?: Following Reported Transaction\\(s\\)| at end of Issuer['’]s Fiscal Year)?";
const ACQUIRED = '(?:Number of Derivative )?Securities Acquired \\(A\\) or Disposed of \\(D\\)';
const UNDERLYING = 'Title and Amount of (?:Securities Underlying Derivative Security|Underlying Securities)';
const EXERCISABLE = 'Date Exercisable and Expiration Date';

/** The columns that both tables have. */
const columnsOfBoth = {
  transactionDate: column('Transaction Date', '', '45'),
  deemedExecutionDate: column('Deemed Execution Date, if any', '', '45'),
  transactionCode: column('Transaction Code(?: ?> ?Code)?', '', '45'),
  voluntary: column('V', 'Transaction Code', '4'),
  directOrIndirectOwnership: column(
    'Ownership Form(?: of Derivative Security)?: Direct \\(D\\) or Indirect \\(I\\)',
  ),
  natureOfOwnership: column('Nature of Indirect Beneficial Ownership'),
};

export const nonDerivativeColumns = {
  securityTitle: column('Title of Security'),
  amount: column('Amount', ACQUIRED, '45'),
  transactionAcquiredDisposedCode: column('\\(A\\) or \\(D\\)', ACQUIRED, '45'),
  transactionPricePerShare: column('Price', ACQUIRED, '45'),
  owned: column(`Amount of Securities Beneficially Owned${WHEN_OWNED}`),
  ...columnsOfBoth,
} satisfies Record<string, Column>;

export const derivativeColumns = {
  securityTitle: column('Title of Derivative Security'),
  conversionOrExercisePrice: column('Conversion or Exercise Price of Derivative Security'),
  acquired: column('\\(A\\)', ACQUIRED, '45', 'Number of Derivative Securities Acquired (A)'),
  disposed: column('\\(D\\)', ACQUIRED, '45', 'Number of Derivative Securities Disposed of (D)'),
  exerciseDate: column('Date Exercisable', EXERCISABLE),
  expirationDate: column('Expiration Date', EXERCISABLE),
  underlyingSecurityTitle: column('Title', UNDERLYING, '345', 'Title of Underlying Securities'),
  underlying: column('Amount or Number of Shares', UNDERLYING),
  transactionPricePerShare: column('Price of Derivative Security', '', '45'),
  owned: column(`Number of Derivative Securities Beneficially Owned${WHEN_OWNED}`, '', '45'),
  ...columnsOfBoth,
} satisfies Record<string, Column>;

/** The second table of owners: print-or-type has one with every owner's roles; formdata has none. */
export const ownerColumns = {
  name: column('Reporting Owner Name / Address'),
  isDirector: column('Director', 'Relationships'),
  isTenPercentOwner: column('10 ?% Owner', 'Relationships'),
  officer: column('Officer', 'Relationships'),
  other: column('Other', 'Relationships'),
} satisfies Record<string, Column>;

/** A table that is read by columns, and found by the head of its first column. */
export type TableAnchor<Name extends string> = {
  title: string;
  columns: Record<Name, Column>;
  /** The head of any of the columns, with a group for each in their order. */
  anyColumn: RegExp;
};

const anyOf = (columns: readonly Column[]) =>
  new RegExp(columns.map(({ text }) => `(${text.source})`).join('|'), 'i');

export function tableAnchor<Name extends string>(
  title: string,
  columns: Record<Name, Column>,
): TableAnchor<Name> {
  return { title, columns, anyColumn: anyOf(Object.values(columns)) };
}

export const tableI = tableAnchor('Table I', nonDerivativeColumns);
export const tableII = tableAnchor('Table II', derivativeColumns);
export const ownersTable = tableAnchor('Reporting Owners', ownerColumns);

/** The head of the first column of any of these tables. */
export const firstHead = anyOf(
  [tableI, tableII, ownersTable].flatMap(({ columns }) => Object.values<Column>(columns)[0] ?? []),
);

/** A column's number: "3.", "2A." */
const headNumber = /^\d+\w?[.):]\s*/;

/**
 * How the cells of a head begin, without their numbers; this includes those above several columns. If two
 * begin alike, the longer comes first.
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

/** A head cell's text without its number, and which head it is; `null` for a head that no form has. */
export function headNamed(cell: string): { title: string; name: HeadName } | null {
  const title = cell.replace(headNumber, '');
  const known = Object.entries(headWords) as [HeadName, string][];
  const found = known.find(([, words]) => title.toLowerCase().startsWith(words.toLowerCase()));
  return found ? { title, name: found[0] } : null;
}
