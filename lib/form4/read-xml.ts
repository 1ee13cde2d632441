import { checkFiling, type Filing, type Refusal } from './schema.ts';
import { amount, date, textOrNull, tidy } from './values.ts';

/** Elements are found by local name: some filers' software puts them in a namespace. */
function child(parent: Element | null, name: string): Element | null {
  for (const element of parent?.children ?? []) if (element.localName === name) return element;
  return null;
}

function children(parent: Element | null, name: string): Element[] {
  return [...(parent?.children ?? [])].filter(({ localName }) => localName === name);
}

function at(parent: Element | null, ...path: string[]): Element | null {
  return path.reduce(child, parent);
}

/** The text of an element, or of the `value` that the specification wraps it in. */
function textOf(element: Element | null): string {
  return (child(element, 'value') ?? element)?.textContent ?? '';
}

/** Booleans are `1`, `0`, `true` and `false`, mixed in one file; anything else is for the schema to refuse. */
function boolean(element: Element | null): boolean | string | null {
  const text = tidy(textOf(element)).toLowerCase();
  if (text === '') return null;
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  return text;
}

/** Where the specification puts each field of a row, below the row's element. */
const rowPaths = {
  securityTitle: ['securityTitle'],
  transactionDate: ['transactionDate'],
  deemedExecutionDate: ['deemedExecutionDate'],
  transactionCode: ['transactionCoding', 'transactionCode'],
  equitySwapInvolved: ['transactionCoding', 'equitySwapInvolved'],
  voluntary: ['transactionTimeliness'],
  transactionShares: ['transactionAmounts', 'transactionShares'],
  transactionTotalValue: ['transactionAmounts', 'transactionTotalValue'],
  transactionPricePerShare: ['transactionAmounts', 'transactionPricePerShare'],
  transactionAcquiredDisposedCode: ['transactionAmounts', 'transactionAcquiredDisposedCode'],
  sharesOwnedFollowingTransaction: ['postTransactionAmounts', 'sharesOwnedFollowingTransaction'],
  valueOwnedFollowingTransaction: ['postTransactionAmounts', 'valueOwnedFollowingTransaction'],
  directOrIndirectOwnership: ['ownershipNature', 'directOrIndirectOwnership'],
  natureOfOwnership: ['ownershipNature', 'natureOfOwnership'],
  conversionOrExercisePrice: ['conversionOrExercisePrice'],
  exerciseDate: ['exerciseDate'],
  expirationDate: ['expirationDate'],
  underlyingSecurityTitle: ['underlyingSecurity', 'underlyingSecurityTitle'],
  underlyingSecurityShares: ['underlyingSecurity', 'underlyingSecurityShares'],
  underlyingSecurityValue: ['underlyingSecurity', 'underlyingSecurityValue'],
} as const;

type RowField = keyof typeof rowPaths;

function marksOf(row: Element): Record<string, string[]> {
  const footnotes: Record<string, string[]> = {};
  for (const [field, path] of Object.entries(rowPaths)) {
    const element = at(row, ...path);
    const coding = field === 'transactionCode' ? child(row, 'transactionCoding') : null;
    const marks = [element, coding].flatMap((holder) => children(holder, 'footnoteId'));
    if (marks.length) footnotes[field] = marks.map((mark) => mark.getAttribute('id') ?? '');
  }
  return footnotes;
}

/** A row of a Form 4 that was due on Form 5 only is early, and EDGAR shows it with a V too. */
function readRow(row: Element, isForm4: boolean) {
  const dueOnForm5 = tidy(textOf(at(row, 'transactionCoding', 'transactionFormType'))) === '5';
  const element = (field: RowField) => at(row, ...rowPaths[field]);
  const text = (field: RowField) => textOrNull(textOf(element(field)));
  const number = (field: RowField) => amount(textOf(element(field)));
  return {
    kind: row.localName.endsWith('Holding') ? 'holding' : 'transaction',
    securityTitle: text('securityTitle') ?? '',
    transactionDate: date(textOf(element('transactionDate'))),
    deemedExecutionDate: date(textOf(element('deemedExecutionDate'))),
    transactionCode: text('transactionCode'),
    equitySwapInvolved: boolean(element('equitySwapInvolved')) ?? false,
    voluntary: text('voluntary') === 'E' || (isForm4 && dueOnForm5),
    transactionShares: number('transactionShares'),
    transactionTotalValue: number('transactionTotalValue'),
    transactionPricePerShare: number('transactionPricePerShare'),
    transactionAcquiredDisposedCode: text('transactionAcquiredDisposedCode'),
    sharesOwnedFollowingTransaction: number('sharesOwnedFollowingTransaction'),
    valueOwnedFollowingTransaction: number('valueOwnedFollowingTransaction'),
    directOrIndirectOwnership: text('directOrIndirectOwnership'),
    natureOfOwnership: text('natureOfOwnership'),
    footnotes: marksOf(row),
  };
}

function readDerivativeRow(row: Element, isForm4: boolean) {
  const textAt = (field: RowField) => textOf(at(row, ...rowPaths[field]));
  return {
    ...readRow(row, isForm4),
    conversionOrExercisePrice: amount(textAt('conversionOrExercisePrice')),
    exerciseDate: date(textAt('exerciseDate')),
    expirationDate: date(textAt('expirationDate')),
    underlyingSecurityTitle: textOrNull(textAt('underlyingSecurityTitle')),
    underlyingSecurityShares: amount(textAt('underlyingSecurityShares')),
    underlyingSecurityValue: amount(textAt('underlyingSecurityValue')),
  };
}

function rowsOf(table: Element | null, prefix: string): Element[] {
  const names = [`${prefix}Transaction`, `${prefix}Holding`];
  return [...(table?.children ?? [])].filter(({ localName }) => names.includes(localName));
}

function readOwner(owner: Element) {
  const relationship = child(owner, 'reportingOwnerRelationship');
  const role = (name: string) => boolean(child(relationship, name)) ?? false;
  return {
    cik: textOrNull(textOf(at(owner, 'reportingOwnerId', 'rptOwnerCik'))),
    name: tidy(textOf(at(owner, 'reportingOwnerId', 'rptOwnerName'))),
    relationship: relationship && {
      isDirector: role('isDirector'),
      isOfficer: role('isOfficer'),
      isTenPercentOwner: role('isTenPercentOwner'),
      isOther: role('isOther'),
      officerTitle: textOrNull(textOf(child(relationship, 'officerTitle'))),
      otherText: textOrNull(textOf(child(relationship, 'otherText'))),
    },
  };
}

/**
 * Reads an `ownershipDocument` (EDGAR Ownership XML Technical Specification), the XML that EDGAR renders
 * its pages from.
 *
 * @param parser the platform's; given where there is none (Node)
 * @returns `not-a-filing` for XML of another kind and for what is no XML; `invalid` with the fields that
 *   hold something they cannot
 */
export function readXml(text: string, parser = new DOMParser()): { ok: true; filing: Filing } | Refusal {
  const root = parser.parseFromString(text.trimStart(), 'text/xml').documentElement;
  if (root?.localName !== 'ownershipDocument') return { ok: false, reason: 'not-a-filing', missing: [] };
  const issuer = child(root, 'issuer');
  const documentType = tidy(textOf(child(root, 'documentType'))).toUpperCase();
  const isForm4 = documentType.startsWith('4');
  return checkFiling({
    documentType,
    periodOfReport: date(textOf(child(root, 'periodOfReport'))),
    dateOfOriginalSubmission: date(textOf(child(root, 'dateOfOriginalSubmission'))),
    notSubjectToSection16: boolean(child(root, 'notSubjectToSection16')) ?? false,
    aff10b5One: boolean(child(root, 'aff10b5One')),
    issuer: {
      cik: textOrNull(textOf(child(issuer, 'issuerCik'))),
      name: tidy(textOf(child(issuer, 'issuerName'))),
      tradingSymbol: textOrNull(textOf(child(issuer, 'issuerTradingSymbol'))),
    },
    reportingOwners: children(root, 'reportingOwner').map(readOwner),
    nonDerivativeTable: rowsOf(child(root, 'nonDerivativeTable'), 'nonDerivative').map((row) =>
      readRow(row, isForm4),
    ),
    derivativeTable: rowsOf(child(root, 'derivativeTable'), 'derivative').map((row) =>
      readDerivativeRow(row, isForm4),
    ),
    footnotes: children(child(root, 'footnotes'), 'footnote').map((footnote) => ({
      id: footnote.getAttribute('id') ?? '',
      text: tidy(footnote.textContent ?? ''),
    })),
    remarks: textOrNull(textOf(child(root, 'remarks'))),
    signatures: children(root, 'ownerSignature').map((signature) => ({
      name: tidy(textOf(child(signature, 'signatureName'))),
      date: date(textOf(child(signature, 'signatureDate'))),
    })),
  });
}
