import type {
  DerivativeRow,
  Filing,
  Relationship,
  ReportingOwner,
  Row,
} from '../../../lib/form4/model/filing.ts';

/** A sale of 1,000 shares that leaves 9,000, held directly, unless told otherwise. */
export function row(facts: Partial<Row> = {}): Row {
  return {
    kind: 'transaction',
    securityTitle: 'Common Stock',
    transactionDate: '2024-05-14',
    deemedExecutionDate: null,
    transactionCode: 'S',
    equitySwapInvolved: false,
    voluntary: false,
    transactionShares: '1000',
    transactionTotalValue: null,
    transactionPricePerShare: '25.5',
    transactionAcquiredDisposedCode: 'D',
    sharesOwnedFollowingTransaction: '9000',
    valueOwnedFollowingTransaction: null,
    directOrIndirectOwnership: 'D',
    natureOfOwnership: null,
    footnotes: {},
    ...facts,
  };
}

const nothingHappened = {
  kind: 'holding',
  transactionDate: null,
  transactionCode: null,
  transactionShares: null,
  transactionPricePerShare: null,
  transactionAcquiredDisposedCode: null,
} satisfies Partial<Row>;

/** A row of Table I that only reports a holding: 9,000 shares, held directly, unless told otherwise. */
export function holding(facts: Partial<Row> = {}): Row {
  return row({ ...nothingHappened, ...facts });
}

/** An exercise of options on 1,000 shares, the last of them, unless told otherwise. */
export function derivativeRow(facts: Partial<DerivativeRow> = {}): DerivativeRow {
  return {
    ...row({
      securityTitle: 'Stock Option (Right to Buy)',
      transactionCode: 'M',
      transactionPricePerShare: '0',
      sharesOwnedFollowingTransaction: '0',
    }),
    conversionOrExercisePrice: '12.4',
    exerciseDate: '2021-02-01',
    expirationDate: '2031-01-31',
    underlyingSecurityTitle: 'Common Stock',
    underlyingSecurityShares: '1000',
    underlyingSecurityValue: null,
    ...facts,
  };
}

/** A row of Table II that only reports a holding: options on 1,000 shares, unless told otherwise. */
export function derivativeHolding(facts: Partial<DerivativeRow> = {}): DerivativeRow {
  return derivativeRow({ ...nothingHappened, sharesOwnedFollowingTransaction: '1000', ...facts });
}

/** No box checked, unless told otherwise. */
export function relationship(facts: Partial<Relationship> = {}): Relationship {
  return {
    isDirector: false,
    isOfficer: false,
    isTenPercentOwner: false,
    isOther: false,
    officerTitle: null,
    otherText: null,
    ...facts,
  };
}

/** A director, unless told otherwise. */
export function owner(facts: Partial<ReportingOwner> = {}): ReportingOwner {
  return {
    cik: '0009000201',
    name: 'Marlowe Ada J',
    relationship: relationship({ isDirector: true }),
    ...facts,
  };
}

/** An issuer; few are listed abroad, so the foreign symbol may be left out. */
type IssuerFacts = Omit<Filing['issuer'], 'foreignTradingSymbol'> & Partial<Filing['issuer']>;

const fernhill: IssuerFacts = {
  cik: '0009000101',
  name: 'Fernhill Instruments, Inc.',
  tradingSymbol: 'FHIL',
};

const earliest = (rows: readonly Row[]): string | null =>
  rows.flatMap(({ transactionDate }) => transactionDate ?? []).sort()[0] ?? null;

/**
 * A Form 4 of one director at an issuer "Fernhill Instruments, Inc.", without rows, unless told otherwise.
 * The period is the date of the earliest transaction (Form 4, box 3) unless it is given.
 */
export function filing(facts: Partial<Omit<Filing, 'issuer'> & { issuer: IssuerFacts }> = {}): Filing {
  const { nonDerivativeTable = [], derivativeTable = [] } = facts;
  return {
    documentType: '4',
    periodOfReport: earliest([...nonDerivativeTable, ...derivativeTable]),
    dateOfOriginalSubmission: null,
    notSubjectToSection16: false,
    aff10b5One: false,
    reportingOwners: [owner()],
    nonDerivativeTable,
    derivativeTable,
    footnotes: [],
    remarks: null,
    signatures: [{ name: '/s/ Ada J. Marlowe', date: '2024-05-16' }],
    ...facts,
    issuer: { foreignTradingSymbol: null, ...(facts.issuer ?? fernhill) },
  };
}
