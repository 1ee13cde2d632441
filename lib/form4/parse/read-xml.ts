import {
  type DerivativeRow,
  documentTypes,
  type Filing,
  type Refusal,
  type ReportingOwner,
  type Row,
} from '../model/filing.ts';
import { tooLongIn } from './too-long.ts';
import { date, oneOf, positive, type Refuse, tidy } from './values.ts';
import { at, child, children, textAt } from './xml/elements.ts';
import { ownershipDocument } from './xml/ownership-document.ts';
import {
  derivativePaths,
  firstPricePath,
  formTypePath,
  isFirstSchema,
  type RowTable,
  rowNames,
  rowPaths,
} from './xml/row-paths.ts';
import { unreadIn } from './xml/structure.ts';

/** A row with any of these is a transaction. */
const transactionPaths = [
  rowPaths.transactionDate,
  rowPaths.transactionCode,
  rowPaths.transactionShares,
  rowPaths.transactionTotalValue,
];

/** Booleans are `1`, `0`, `true` and `false`, mixed in one file. */
function booleanAt(parent: Element | null, path: string, refuse: Refuse): boolean | null {
  const value = oneOf(['1', 'true', '0', 'false'], textAt(parent, path).toLowerCase(), refuse);
  return value && (value === '1' || value === 'true');
}

/** A row says each amount in shares or in dollars. */
const inTwoUnits = [
  ['transactionShares', 'transactionTotalValue'],
  ['sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction'],
  ['underlyingSecurityShares', 'underlyingSecurityValue'],
] as const;

type XmlField = keyof typeof rowPaths | keyof typeof derivativePaths;
type RowPaths = Record<XmlField, string>;

const currentPaths: RowPaths = { ...rowPaths, ...derivativePaths };
const firstPaths: RowPaths = { ...currentPaths, transactionPricePerShare: firstPricePath };

/** In X0101 the price of a row is its `transactionValue`. */
function pathsOf(row: Element): RowPaths {
  return at(row, firstPricePath) ? firstPaths : currentPaths;
}

/** The footnotes of a transaction's code are marked on its coding as a whole. */
function marksOf(row: Element): Row['footnotes'] {
  const footnotes: Row['footnotes'] = {};
  for (const [field, path] of Object.entries(pathsOf(row))) {
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
    const paths = pathsOf(row);
    const textOf = (field: XmlField) => textAt(row, paths[field]);
    const refuse = (field: XmlField) => this.refuse(`${path}.${field}`);
    return {
      text: (field: XmlField) => textOf(field) || null,
      date: (field: XmlField) => date(textOf(field), refuse(field)),
      amount: (field: XmlField) => positive(textOf(field), refuse(field)),
      boolean: (field: XmlField) => booleanAt(row, paths[field], refuse(field)),
      oneOf: <T extends string>(field: XmlField, values: readonly T[]) =>
        oneOf(values, textOf(field), refuse(field)),
    };
  }

  row(row: Element, path: string, isForm4: boolean): Row {
    const { text, date, amount, boolean, oneOf } = this.fields(row, path);
    if (at(row, firstPricePath) && at(row, rowPaths.transactionPricePerShare))
      this.invalid.push(`${path}: two prices`);
    for (const [shares, value] of inTwoUnits)
      if (text(shares) && text(value)) this.invalid.push(`${path}: ${shares} and ${value}`);
    // A row of a Form 4 that was due on Form 5 only is early: EDGAR shows it with a V too
    // (0001062993-21-007940).
    const dueOnForm5 = textAt(row, formTypePath) === '5';
    return {
      kind: this.kindOf(row, path),
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

  /** X0101 has one element for both: there a row is what it says, as it is on EDGAR's pages. */
  kindOf(row: Element, path: string): Row['kind'] {
    const moves = transactionPaths.some((at) => textAt(row, at));
    if (row.localName.endsWith('Transaction')) return 'transaction';
    if (row.localName.endsWith('Holding') && moves) this.invalid.push(`${path}: a transaction in a holding`);
    return moves ? 'transaction' : 'holding';
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

/** Every row of a table, of all its tables where there are several, and in X0101 of the root. */
function rowsOf(root: Element, name: RowTable): Element[] {
  const { table, rows, inFirstSchema } = rowNames[name];
  const isFirst = isFirstSchema(textAt(root, 'schemaVersion'));
  return [...root.children].flatMap((element) => {
    if (element.localName === table)
      return [...element.children].filter(({ localName }) => rows.includes(localName));
    return isFirst && element.localName === inFirstSchema ? [element] : [];
  });
}

/**
 * Reads an `ownershipDocument` (EDGAR Ownership XML Technical Specification), the XML that EDGAR renders
 * its pages from.
 *
 * @param parser the platform's; given where there is none (Node)
 * @returns `not-a-filing` for XML of another kind and for what is no XML; `malformed` for an ownership
 *   document that is not well-formed and cannot be made so in one way alone; `invalid` with the fields that
 *   hold something they cannot, and with what no reader of the specification would know how to read
 */
export function readXml(text: string, parser = new DOMParser()): { ok: true; filing: Filing } | Refusal {
  const document = ownershipDocument(text.trimStart(), parser);
  if (!document.ok) return document;
  const { root } = document;
  const unread = unreadIn(root);
  if (unread.length) return { ok: false, reason: 'invalid', missing: unread };
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
  const read: Filing = { documentType, ...filing };
  const tooLong = tooLongIn(read);
  return tooLong.length ? { ok: false, reason: 'invalid', missing: tooLong } : { ok: true, filing: read };
}
