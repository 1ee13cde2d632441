import type {
  DerivativeRow,
  Filing,
  Relationship,
  ReportingOwner,
  Row,
} from '../../lib/form4/model/filing.ts';

/** Filings that nobody filed and EDGAR would take: odd but legal in every field. Each seed is one filing. */

type Random = {
  /** From 0 up to, and without, `limit`. */
  below: (limit: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(values: readonly T[]) => T;
};

/** Mulberry32, by Tommy Ettinger: the same numbers for the same seed on every machine. */
function randomOf(seed: number): Random {
  let state = seed * 0x9e3779b9;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: <T>(values: readonly T[]) => values[below(values.length)] as T,
  };
}

const companies = [
  'Bell & Thorne Holdings /DE/',
  'ACME "Best" Corp. \\new',
  '<b>Bold</b> Industries',
  '1-800-FLOWERS COM INC',
  '3M CO',
  '21st Century Fund, L.P. (Series 2. A)',
  'AT&amp;T Inc.',
  'L’Oréal Ventures – Europe',
];
const people = ["O'Neil Saoirse", 'MUSK E R', 'de la Cruz Ana-María', 'Smith John Jr.', 'Wu 3rd', 'X'];
const titles = [
  'President, CEO & COO',
  'EVP (2nd Region), 10% Owner Relations',
  'Director of Sales',
  '2. Vice President',
  'See Remarks',
  'Officer (give title below)',
  'Former Other (specify below)',
  'SVP/CFO "Acting"',
];
const symbols = ['BTHN', 'NONE', 'N/A', 'brk.b', 'NYSE: ABC', 'ABC, ABCD', '(XYZ)', null];
const securities = [
  'Common Stock',
  'COMMON STOCK',
  'Class A Common Stock, par value $0.01',
  'Units & Warrants <2>',
  '6.5% Notes due 2029',
  'Ordinary Shares (1 ADS = 2)',
  'Series B-1 Preferred, 1. Tranche',
];
const natures = ['By Trust', 'By 401(k) Plan', 'See footnote', 'By spouse & children', 'LLC (99.5%)', null];
const notes = [
  '2. The second of three.',
  '(1) Not a mark, but a text.',
  'Remarks: none.',
  'Explanation of Responses: see exhibit.',
  'Name and Address of Reporting Person: Someone Else, 1 Main Street',
  'Signature of Reporting Person on file.',
  'Check this box if no longer subject to Section 16',
  'Table I - Title of Security, Transaction Date, Amount (A) or (D) Price $5.00',
  'FORM 5',
  '03/23/2021',
  'Sold at prices from $1.00 to $1.005; see (2) and "3. Other".',
  'Director',
  '<script>alert(1)</script> & "quoted"',
  '1,000',
];
const codes = 'PSADFIMCOXEHGLWZJKU'.split('');

function amount({ below, pick }: Random): string {
  const whole = pick(['0', '1', `${below(1_000)}`, `${below(1_000_000)}`, '1234567890']);
  return whole + pick(['', '', '.5', '.0001', '.8844', '.00', '.123456']);
}

const price = ({ below, pick }: Random) =>
  pick(['0', '0.5', `${below(900)}.${below(1_000_000)}1`, '39.52', '30430000']);

function date({ below }: Random): string {
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${2003 + below(28)}-${two(1 + below(12))}-${two(1 + below(28))}`;
}

/** Marks for some of the fields, among them a dozen on one. */
function marks<Field extends string>(random: Random, fields: readonly Field[]): Row['footnotes'] {
  const { below, chance } = random;
  return Object.fromEntries(
    fields.flatMap((field) => {
      if (!chance(0.15)) return [];
      const count = chance(0.1) ? 12 : 1 + below(2);
      const first = below(notes.length - count + 1);
      return [[field, Array.from({ length: count }, (_, index) => `F${first + index + 1}`)]];
    }),
  );
}

const HELD = ['securityTitle', 'directOrIndirectOwnership', 'natureOfOwnership'] as const;

function held(random: Random, isForm3: boolean, isDerivative: boolean): Row {
  const { chance, pick } = random;
  const isCounted = !(isForm3 && isDerivative);
  const inDollars = chance(0.1);
  const owned = isCounted && chance(0.9) ? amount(random) : null;
  const ownedField =
    inDollars && owned ? 'valueOwnedFollowingTransaction' : 'sharesOwnedFollowingTransaction';
  return {
    kind: 'holding',
    securityTitle: pick(securities),
    transactionDate: null,
    deemedExecutionDate: null,
    transactionCode: null,
    equitySwapInvolved: false,
    voluntary: false,
    transactionShares: null,
    transactionTotalValue: null,
    transactionPricePerShare: null,
    transactionAcquiredDisposedCode: null,
    sharesOwnedFollowingTransaction: inDollars ? null : owned,
    valueOwnedFollowingTransaction: inDollars ? owned : null,
    directOrIndirectOwnership: pick(['D', 'I']),
    natureOfOwnership: pick(natures),
    footnotes: marks(random, [...HELD, ...(isCounted ? [ownedField] : [])]),
  };
}

function traded(random: Random, isForm4: boolean): Row {
  const { chance, pick } = random;
  const holding = held(random, false, false);
  const inDollars = chance(0.1);
  const moved = amount(random);
  const fields = ['transactionDate', 'transactionCode', 'transactionPricePerShare'] as const;
  const movedField = inDollars ? 'transactionTotalValue' : 'transactionShares';
  return {
    ...holding,
    kind: 'transaction',
    transactionDate: date(random),
    deemedExecutionDate: chance(0.1) ? date(random) : null,
    transactionCode: chance(0.95) ? pick(codes) : null,
    equitySwapInvolved: false,
    voluntary: isForm4 && chance(0.1),
    transactionShares: inDollars ? null : moved,
    transactionTotalValue: inDollars ? moved : null,
    transactionPricePerShare: chance(0.8) ? price(random) : null,
    transactionAcquiredDisposedCode: pick(['A', 'D']),
    footnotes: { ...holding.footnotes, ...marks(random, [...fields, movedField]) },
  };
}

/** Also of a row with a code: the swap is told beside it. */
function swapped<R extends Row>(row: R, { chance }: Random): R {
  return { ...row, equitySwapInvolved: row.transactionCode !== null && chance(0.1) };
}

function derivative(row: Row, random: Random): DerivativeRow {
  const { chance, pick } = random;
  const inDollars = chance(0.1);
  const underlying = chance(0.9) ? amount(random) : null;
  const field = inDollars && underlying ? 'underlyingSecurityValue' : 'underlyingSecurityShares';
  const fields = [
    'conversionOrExercisePrice',
    'exerciseDate',
    'expirationDate',
    'underlyingSecurityTitle',
  ] as const;
  return {
    ...row,
    conversionOrExercisePrice: chance(0.7) ? price(random) : null,
    exerciseDate: chance(0.6) ? date(random) : null,
    expirationDate: chance(0.6) ? date(random) : null,
    underlyingSecurityTitle: pick(securities),
    underlyingSecurityShares: inDollars ? null : underlying,
    underlyingSecurityValue: inDollars ? underlying : null,
    footnotes: { ...row.footnotes, ...marks(random, [...fields, field]) },
  };
}

/** An officer has a title; what "other" is need not be said by the first owner. */
function relationship({ chance, pick }: Random, isFirst: boolean): Relationship {
  const isOfficer = chance(0.5);
  const isOther = chance(0.2);
  return {
    isDirector: chance(0.5),
    isOfficer,
    isTenPercentOwner: chance(0.3),
    isOther,
    officerTitle: isOfficer ? pick(titles) : null,
    otherText: isOther && !(isFirst && chance(0.3)) ? pick(titles) : null,
  };
}

function list<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

export function randomFiling(seed: number): Filing {
  const random = randomOf(seed);
  const { below, chance, pick } = random;
  const form = pick(['3', '4', '4', '4', '5']);
  const isAmendment = chance(0.2);
  const row = (isDerivative: boolean): Row => {
    if (form === '3' || chance(0.3)) return held(random, form === '3', isDerivative);
    return swapped(traded(random, form === '4'), random);
  };
  const owners: ReportingOwner[] = list(chance(0.3) ? 2 + below(9) : 1, (index) => ({
    cik: `000${9_000_200 + index}`,
    name: pick([...companies, ...people]),
    relationship: relationship(random, index === 0),
  }));
  return {
    documentType: `${form as '3'}${isAmendment ? '/A' : ''}`,
    periodOfReport: date(random),
    dateOfOriginalSubmission: isAmendment ? date(random) : null,
    notSubjectToSection16: form !== '3' && chance(0.2),
    aff10b5One: form === '3' ? null : pick([true, false, null]),
    issuer: { cik: '0009000101', name: pick(companies), tradingSymbol: pick(symbols) },
    reportingOwners: owners,
    nonDerivativeTable: list(below(6), () => row(false)),
    derivativeTable: list(below(4), () => derivative(row(true), random)),
    footnotes: list(notes.length, (index) => ({
      id: `F${index + 1}`,
      text: notes[(index + below(notes.length)) % notes.length] as string,
    })),
    remarks: pick([null, 'Exhibit 24', ...notes]),
    signatures: list(owners.length, (index) => ({
      name: pick([
        '/s/ A. B. Smith, Jr., as attorney-in-fact for X, Y & Z',
        'John "JD" Doe',
        `By: ${index}. <Trustee>`,
      ]),
      date: chance(0.95) ? date(random) : null,
    })),
  };
}
