import {
  type DerivativeRow,
  type Doubt,
  documentTypes,
  type Filing,
  type Refusal,
  type ReportingOwner,
  type Row,
  type TableName,
} from '../model/filing.ts';
import { tooLongIn } from './too-long.ts';
import { date as anyDate, oneOf, positive, type Refuse, tidy } from './values.ts';
import { at, child, children, textAt } from './xml/elements.ts';
import { ownershipDocument } from './xml/ownership-document.ts';
import {
  areContrary,
  contraryTo,
  hasPlanBox,
  isCode,
  isPartOf,
  lacksAverage,
  lostFrom,
  twinsIn,
} from './xml/required.ts';
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
import { hasLooseBracket } from './xml/whole.ts';

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

/** The schema's dates are the year's first; "05/03/2024" may be of March or of May. */
function date(text: string, refuse: Refuse): string | null {
  return text.includes('/') ? refuse(text) : anyDate(text, refuse);
}

/** The schema's numbers have neither separators nor a currency; "12,345" may be a dozen and a fraction. */
function amountOf(text: string, refuse: Refuse): string | null {
  return /[,$]/.test(text) ? refuse(text) : positive(text, refuse);
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
    // A mark that stands twice in a cell leads to one note.
    if (marks.length) footnotes[field] = [...new Set(marks.map((mark) => mark.getAttribute('id') ?? ''))];
  }
  return footnotes;
}

const MISSING = 'it is missing';

/** One document's reading: notes by path what a field cannot hold, and what is lost. */
class XmlReader {
  readonly invalid: string[] = [];
  readonly doubts: Doubt[] = [];
  readonly #form: string;
  readonly #isFirst: boolean;

  /** @param form the document's type */
  constructor(form: string, isFirst: boolean) {
    this.#form = form;
    this.#isFirst = isFirst;
  }

  doubt(path: string, reason = MISSING): null {
    this.doubts.push({ path, reason });
    return null;
  }

  refuse(path: string): Refuse {
    return (text) => {
      this.invalid.push(`${path}: “${text}”`);
      return null;
    };
  }

  fields(row: Element, path: string) {
    const paths = pathsOf(row);
    const textOf = (field: XmlField) => textAt(row, paths[field]);
    // As on a page, a cell that cannot be read costs what needs it, and not the filing.
    const refuse = (field: XmlField) => () => this.doubt(`${path}.${field}`, 'it is in no known spelling');
    return {
      text: (field: XmlField) => textOf(field) || null,
      date: (field: XmlField) => date(textOf(field), refuse(field)),
      amount: (field: XmlField) => amountOf(textOf(field), refuse(field)),
      boolean: (field: XmlField) => booleanAt(row, paths[field], this.refuse(`${path}.${field}`)),
      oneOf: <T extends string>(field: XmlField, values: readonly T[]) =>
        oneOf(values, textOf(field), refuse(field)),
    };
  }

  #row(row: Element, path: string): Row {
    const { text, date, amount, boolean, oneOf } = this.fields(row, path);
    if (at(row, firstPricePath) && at(row, rowPaths.transactionPricePerShare))
      this.invalid.push(`${path}: two prices`);
    for (const [shares, value] of inTwoUnits)
      if (text(shares) && text(value)) this.invalid.push(`${path}: ${shares} and ${value}`);
    // A row of a Form 4 that was due on Form 5 only is early: EDGAR shows it with a V too
    // (0001062993-21-007940).
    const dueOnForm5 = this.#form.startsWith('4') && textAt(row, formTypePath) === '5';
    const code = text('transactionCode');
    if (!isCode(code)) this.doubt(`${path}.transactionCode`, `“${code}” is not one of the form’s`);
    return {
      kind: this.kindOf(row, path),
      securityTitle: text('securityTitle') ?? '',
      transactionDate: date('transactionDate'),
      deemedExecutionDate: date('deemedExecutionDate'),
      transactionCode: isCode(code) ? code : null,
      equitySwapInvolved: boolean('equitySwapInvolved') ?? false,
      voluntary: oneOf('voluntary', ['E', 'L']) === 'E' || dueOnForm5,
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
    if (row.localName.endsWith('Transaction')) {
      if (!moves) this.invalid.push(`${path}: a holding in a transaction`);
      return 'transaction';
    }
    if (row.localName.endsWith('Holding') && moves) this.invalid.push(`${path}: a transaction in a holding`);
    return moves ? 'transaction' : 'holding';
  }

  /** What a row has lost; of X0101 nobody here knows what it asks. @param from its first doubt */
  #whole<R extends Row>(row: R, path: string, from: number): R {
    const isForm3 = this.#form.startsWith('3');
    if (isForm3 && row.kind === 'transaction') this.invalid.push(`${path}: a transaction on Form 3`);
    const lost = this.#isFirst ? [] : lostFrom(row, isForm3);
    const known = this.doubts.slice(from).map((doubt) => doubt.path);
    for (const field of lost) if (!known.includes(`${path}.${field}`)) this.doubt(`${path}.${field}`);
    return row;
  }

  row(row: Element, path: string): Row {
    const from = this.doubts.length;
    return this.#whole(this.#row(row, path), path, from);
  }

  derivativeRow(row: Element, path: string): DerivativeRow {
    const from = this.doubts.length;
    const { text, date, amount } = this.fields(row, path);
    const read = {
      ...this.#row(row, path),
      conversionOrExercisePrice: amount('conversionOrExercisePrice'),
      exerciseDate: date('exerciseDate'),
      expirationDate: date('expirationDate'),
      underlyingSecurityTitle: text('underlyingSecurityTitle'),
      underlyingSecurityShares: amount('underlyingSecurityShares'),
      underlyingSecurityValue: amount('underlyingSecurityValue'),
    };
    return this.#whole(read, path, from);
  }

  /** An average price that a footnote speaks of, and that is not there. */
  averages(rows: readonly Row[], path: TableName, footnotes: Filing['footnotes']): void {
    for (const [index, row] of rows.entries())
      if (lacksAverage(row, footnotes)) this.doubt(`${path}.${index}.transactionPricePerShare`);
  }

  /** Of Table II, where two grants may be alike, a transaction that stands twice is but in doubt. */
  twins(rows: readonly Row[], path: TableName): void {
    for (const [index, row] of twinsIn(rows)) {
      const isHolding = row.kind === 'holding';
      if (!isHolding && path === 'nonDerivativeTable') this.invalid.push(`${path}.${index}: stands twice`);
      const field = isHolding ? 'sharesOwnedFollowingTransaction' : 'transactionShares';
      row[field] = null;
      this.doubt(`${path}.${index}.${field}`, 'the row stands twice');
    }
  }

  owner(owner: Element, path: string): ReportingOwner {
    const relationship = child(owner, 'reportingOwnerRelationship');
    const role = (name: string) =>
      booleanAt(relationship, name, this.refuse(`${path}.relationship.${name}`)) ?? false;
    const said = relationship && {
      isDirector: role('isDirector'),
      isOfficer: role('isOfficer'),
      isTenPercentOwner: role('isTenPercentOwner'),
      isOther: role('isOther'),
      officerTitle: textAt(relationship, 'officerTitle') || null,
      otherText: textAt(relationship, 'otherText') || null,
    };
    const isContrary = said && areContrary(said);
    if (isContrary) this.doubt(`${path}.relationship`, 'a box is missing');
    const isLost = isContrary || isPartOf((box) => textAt(relationship, box));
    return {
      cik: textAt(owner, 'reportingOwnerId/rptOwnerCik') || null,
      name: textAt(owner, 'reportingOwnerId/rptOwnerName'),
      relationship: isLost ? null : said,
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
 *   document that is not well-formed and cannot be made so in one way alone; `invalid` with what
 *   contradicts itself, and with what no reader of the specification would know how to read. A cell that is lost or
 *   in no known spelling is among the filing's doubts
 */
export function readXml(text: string, parser = new DOMParser()): { ok: true; filing: Filing } | Refusal {
  const document = ownershipDocument(text.trimStart(), parser);
  if (!document.ok) return document;
  const { root } = document;
  const unread = unreadIn(root, hasLooseBracket(text));
  if (unread.length) return { ok: false, reason: 'invalid', missing: unread };
  const schemaVersion = textAt(root, 'schemaVersion');
  const type = textAt(root, 'documentType').toUpperCase();
  const reader = new XmlReader(type, isFirstSchema(schemaVersion));
  const dateAt = (parent: Element, name: string) => date(textAt(parent, name), reader.refuse(name));
  const documentType = oneOf(documentTypes, type || 'none', reader.refuse('documentType'));

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
      reader.row(row, `nonDerivativeTable.${index}`),
    ),
    derivativeTable: rowsOf(root, 'derivative').map((row, index) =>
      reader.derivativeRow(row, `derivativeTable.${index}`),
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
  const tooLong = tooLongIn({ documentType: documentType ?? '4', ...filing });
  if (tooLong.length) return { ok: false, reason: 'invalid', missing: tooLong };
  const { invalid, doubts } = reader;
  for (const table of ['nonDerivativeTable', 'derivativeTable'] as const) {
    const tables = children(root, table).flatMap(({ textContent }) => tidy(textContent ?? '') || []);
    if (new Set(tables).size < tables.length) invalid.push(`${table}: stands twice`);
    reader.twins(filing[table], table);
    reader.averages(filing[table], table, filing.footnotes);
  }
  invalid.push(...contraryTo(type, filing, (name) => textAt(root, name)));
  if (type.endsWith('/A') && !filing.dateOfOriginalSubmission) reader.doubt('dateOfOriginalSubmission');
  if (hasPlanBox(type, schemaVersion) && filing.aff10b5One === null) reader.doubt('aff10b5One');
  if (!documentType || invalid.length) return { ok: false, reason: 'invalid', missing: invalid };
  return { ok: true, filing: { documentType, ...filing, ...(doubts.length && { doubts }) } };
}
