import {
  type DerivativeRow,
  documentTypes,
  type Filing,
  type Refusal,
  type ReportingOwner,
  type Row,
} from '../model/filing.ts';
import { amount, date, oneOf, type Refuse, tidy } from './values.ts';

/** Elements are found by local name: some filers' software puts them in a namespace. */
function child(parent: Element | null, name: string): Element | null {
  for (const element of parent?.children ?? []) if (element.localName === name) return element;
  return null;
}

function children(parent: Element | null, name: string): Element[] {
  return [...(parent?.children ?? [])].filter(({ localName }) => localName === name);
}

/** The element at the end of a path of names ("ownershipNature/natureOfOwnership"). */
function at(parent: Element | null, path: string): Element | null {
  return path.split('/').reduce(child, parent);
}

/** The text at a path, tidied, or of the `value` that the specification wraps it in. */
function textAt(parent: Element | null, path: string): string {
  const element = at(parent, path);
  return tidy((child(element, 'value') ?? element)?.textContent ?? '');
}

/** Booleans are `1`, `0`, `true` and `false`, mixed in one file. */
function booleanAt(parent: Element | null, path: string, refuse: Refuse): boolean | null {
  const value = oneOf(['1', 'true', '0', 'false'], textAt(parent, path).toLowerCase(), refuse);
  return value && (value === '1' || value === 'true');
}

/** Where the specification puts each field of a row, below the row's element. */
const rowPaths = {
  securityTitle: 'securityTitle',
  transactionDate: 'transactionDate',
  deemedExecutionDate: 'deemedExecutionDate',
  transactionCode: 'transactionCoding/transactionCode',
  equitySwapInvolved: 'transactionCoding/equitySwapInvolved',
  voluntary: 'transactionTimeliness',
  transactionShares: 'transactionAmounts/transactionShares',
  transactionTotalValue: 'transactionAmounts/transactionTotalValue',
  transactionPricePerShare: 'transactionAmounts/transactionPricePerShare',
  transactionAcquiredDisposedCode: 'transactionAmounts/transactionAcquiredDisposedCode',
  sharesOwnedFollowingTransaction: 'postTransactionAmounts/sharesOwnedFollowingTransaction',
  valueOwnedFollowingTransaction: 'postTransactionAmounts/valueOwnedFollowingTransaction',
  directOrIndirectOwnership: 'ownershipNature/directOrIndirectOwnership',
  natureOfOwnership: 'ownershipNature/natureOfOwnership',
  conversionOrExercisePrice: 'conversionOrExercisePrice',
  exerciseDate: 'exerciseDate',
  expirationDate: 'expirationDate',
  underlyingSecurityTitle: 'underlyingSecurity/underlyingSecurityTitle',
  underlyingSecurityShares: 'underlyingSecurity/underlyingSecurityShares',
  underlyingSecurityValue: 'underlyingSecurity/underlyingSecurityValue',
};

type XmlField = keyof typeof rowPaths;

/** The footnotes of a transaction's code are marked on its coding as a whole. */
function marksOf(row: Element): Row['footnotes'] {
  const footnotes: Row['footnotes'] = {};
  for (const [field, path] of Object.entries(rowPaths)) {
    const holders = [at(row, path), field === 'transactionCode' ? child(row, 'transactionCoding') : null];
    const marks = holders.flatMap((holder) => children(holder, 'footnoteId'));
    if (marks.length) footnotes[field] = marks.map((mark) => mark.getAttribute('id') ?? '');
  }
  return footnotes;
}

/** One document's reading: notes by path what a field cannot hold. */
class XmlReader {
  readonly invalid: string[] = [];

  refuse(path: string): Refuse {
    return (text) => {
      this.invalid.push(`${path}: “${text}”`);
      return null;
    };
  }

  fields(row: Element, path: string) {
    const textOf = (field: XmlField) => textAt(row, rowPaths[field]);
    const refuse = (field: XmlField) => this.refuse(`${path}.${field}`);
    return {
      text: (field: XmlField) => textOf(field) || null,
      date: (field: XmlField) => date(textOf(field), refuse(field)),
      amount: (field: XmlField) => amount(textOf(field), refuse(field)),
      boolean: (field: XmlField) => booleanAt(row, rowPaths[field], refuse(field)),
      oneOf: <T extends string>(field: XmlField, values: readonly T[]) =>
        oneOf(values, textOf(field), refuse(field)),
    };
  }

  row(row: Element, path: string, isForm4: boolean): Row {
    const { text, date, amount, boolean, oneOf } = this.fields(row, path);
    // A row of a Form 4 that was due on Form 5 only is early: EDGAR shows it with a V too
    // (0001062993-21-007940).
    const dueOnForm5 = textAt(row, 'transactionCoding/transactionFormType') === '5';
    return {
      kind: row.localName.endsWith('Holding') ? 'holding' : 'transaction',
      securityTitle: text('securityTitle') ?? '',
      transactionDate: date('transactionDate'),
      deemedExecutionDate: date('deemedExecutionDate'),
      transactionCode: text('transactionCode'),
      equitySwapInvolved: boolean('equitySwapInvolved') ?? false,
      voluntary: text('voluntary') === 'E' || (isForm4 && dueOnForm5),
      transactionShares: amount('transactionShares'),
      transactionTotalValue: amount('transactionTotalValue'),
      transactionPricePerShare: amount('transactionPricePerShare'),
      transactionAcquiredDisposedCode: oneOf('transactionAcquiredDisposedCode', ['A', 'D']),
      sharesOwnedFollowingTransaction: amount('sharesOwnedFollowingTransaction'),
      valueOwnedFollowingTransaction: amount('valueOwnedFollowingTransaction'),
      directOrIndirectOwnership: oneOf('directOrIndirectOwnership', ['D', 'I']),
      natureOfOwnership: text('natureOfOwnership'),
      footnotes: marksOf(row),
    };
  }

  derivativeRow(row: Element, path: string, isForm4: boolean): DerivativeRow {
    const { text, date, amount } = this.fields(row, path);
    return {
      ...this.row(row, path, isForm4),
      conversionOrExercisePrice: amount('conversionOrExercisePrice'),
      exerciseDate: date('exerciseDate'),
      expirationDate: date('expirationDate'),
      underlyingSecurityTitle: text('underlyingSecurityTitle'),
      underlyingSecurityShares: amount('underlyingSecurityShares'),
      underlyingSecurityValue: amount('underlyingSecurityValue'),
    };
  }

  owner(owner: Element, path: string): ReportingOwner {
    const relationship = child(owner, 'reportingOwnerRelationship');
    const role = (name: string) =>
      booleanAt(relationship, name, this.refuse(`${path}.relationship.${name}`)) ?? false;
    return {
      cik: textAt(owner, 'reportingOwnerId/rptOwnerCik') || null,
      name: textAt(owner, 'reportingOwnerId/rptOwnerName'),
      relationship: relationship && {
        isDirector: role('isDirector'),
        isOfficer: role('isOfficer'),
        isTenPercentOwner: role('isTenPercentOwner'),
        isOther: role('isOther'),
        officerTitle: textAt(relationship, 'officerTitle') || null,
        otherText: textAt(relationship, 'otherText') || null,
      },
    };
  }
}

function rowsOf(root: Element, name: 'nonDerivative' | 'derivative'): Element[] {
  const names = [`${name}Transaction`, `${name}Holding`];
  return [...(child(root, `${name}Table`)?.children ?? [])].filter(({ localName }) =>
    names.includes(localName),
  );
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
  const reader = new XmlReader();
  const dateAt = (parent: Element, name: string) => date(textAt(parent, name), reader.refuse(name));
  const type = textAt(root, 'documentType').toUpperCase();
  const documentType = oneOf(documentTypes, type || 'none', reader.refuse('documentType'));
  const isForm4 = documentType === '4' || documentType === '4/A';

  const filing = {
    periodOfReport: dateAt(root, 'periodOfReport'),
    dateOfOriginalSubmission: dateAt(root, 'dateOfOriginalSubmission'),
    notSubjectToSection16:
      booleanAt(root, 'notSubjectToSection16', reader.refuse('notSubjectToSection16')) ?? false,
    aff10b5One: booleanAt(root, 'aff10b5One', reader.refuse('aff10b5One')),
    issuer: {
      cik: textAt(root, 'issuer/issuerCik') || null,
      name: textAt(root, 'issuer/issuerName'),
      tradingSymbol: textAt(root, 'issuer/issuerTradingSymbol') || null,
      foreignTradingSymbol: textAt(root, 'issuer/issuerForeignTradingSymbol') || null,
    },
    reportingOwners: children(root, 'reportingOwner').map((owner, index) =>
      reader.owner(owner, `reportingOwners.${index}`),
    ),
    nonDerivativeTable: rowsOf(root, 'nonDerivative').map((row, index) =>
      reader.row(row, `nonDerivativeTable.${index}`, isForm4),
    ),
    derivativeTable: rowsOf(root, 'derivative').map((row, index) =>
      reader.derivativeRow(row, `derivativeTable.${index}`, isForm4),
    ),
    footnotes: children(child(root, 'footnotes'), 'footnote').map((footnote) => ({
      id: footnote.getAttribute('id') ?? '',
      text: tidy(footnote.textContent ?? ''),
    })),
    remarks: textAt(root, 'remarks') || null,
    signatures: children(root, 'ownerSignature').map((signature) => ({
      name: textAt(signature, 'signatureName'),
      date: dateAt(signature, 'signatureDate'),
    })),
  };
  if (!documentType || reader.invalid.length)
    return { ok: false, reason: 'invalid', missing: reader.invalid };
  return { ok: true, filing: { documentType, ...filing } };
}
