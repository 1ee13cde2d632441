import * as v from 'valibot';

/**
 * What one ownership filing says, under the SEC's own names (EDGAR Ownership XML Technical Specification).
 * `null` means "the filing does not say", never 0 or `false`.
 *
 * The readers refuse what they cannot read and rely on the compiler to check what they build, so reading a
 * page parses nothing twice. The tests parse every reading with this schema.
 */

/** A decimal number as filed, without currency sign or thousands separators: "15711.8844". */
export const Amount = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/, 'not a decimal number'));
/** An ISO calendar date, "2021-03-23". */
export const IsoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'not a date (YYYY-MM-DD)'),
);
const Text = v.string();

export const documentTypes = ['3', '3/A', '4', '4/A', '5', '5/A'] as const;

/** The ids ("F1") of a row's footnotes, by the name of the field they are marked in. */
const FootnoteMarks = v.record(v.string(), v.array(v.string()));

const rowShape = {
  kind: v.picklist(['transaction', 'holding']),
  securityTitle: Text,
  transactionDate: v.nullable(IsoDate),
  deemedExecutionDate: v.nullable(IsoDate),
  transactionCode: v.nullable(Text),
  equitySwapInvolved: v.boolean(),
  voluntary: v.boolean(),
  transactionShares: v.nullable(Amount),
  transactionTotalValue: v.nullable(Amount),
  transactionPricePerShare: v.nullable(Amount),
  transactionAcquiredDisposedCode: v.nullable(v.picklist(['A', 'D'])),
  sharesOwnedFollowingTransaction: v.nullable(Amount),
  valueOwnedFollowingTransaction: v.nullable(Amount),
  directOrIndirectOwnership: v.nullable(v.picklist(['D', 'I'])),
  natureOfOwnership: v.nullable(Text),
  footnotes: FootnoteMarks,
};

export const Row = v.object(rowShape);

export const DerivativeRow = v.object({
  ...rowShape,
  conversionOrExercisePrice: v.nullable(Amount),
  exerciseDate: v.nullable(IsoDate),
  expirationDate: v.nullable(IsoDate),
  underlyingSecurityTitle: v.nullable(Text),
  underlyingSecurityShares: v.nullable(Amount),
  underlyingSecurityValue: v.nullable(Amount),
});

const Relationship = v.object({
  isDirector: v.boolean(),
  isOfficer: v.boolean(),
  isTenPercentOwner: v.boolean(),
  isOther: v.boolean(),
  officerTitle: v.nullable(Text),
  otherText: v.nullable(Text),
});

/**
 * A field that is on the page but cannot be read with certainty. It is `null` or empty in the filing, which
 * here does not mean "not reported". The path may cover several fields ("issuer").
 */
const Doubt = v.object({ path: Text, reason: Text });

export const Filing = v.object({
  documentType: v.picklist(documentTypes),
  periodOfReport: v.nullable(IsoDate),
  dateOfOriginalSubmission: v.nullable(IsoDate),
  notSubjectToSection16: v.boolean(),
  aff10b5One: v.nullable(v.boolean()),
  issuer: v.object({
    cik: v.nullable(Text),
    name: Text,
    tradingSymbol: v.nullable(Text),
    /** Box 2a, since March 2026. */
    foreignTradingSymbol: v.nullable(Text),
  }),
  reportingOwners: v.array(
    v.object({ cik: v.nullable(Text), name: Text, relationship: v.nullable(Relationship) }),
  ),
  nonDerivativeTable: v.array(Row),
  derivativeTable: v.array(DerivativeRow),
  footnotes: v.array(v.object({ id: Text, text: Text })),
  remarks: v.nullable(Text),
  signatures: v.array(v.object({ name: Text, date: v.nullable(IsoDate) })),
  doubts: v.optional(v.array(Doubt)),
});

export type Row = v.InferOutput<typeof Row>;
export type DerivativeRow = v.InferOutput<typeof DerivativeRow>;
export type Relationship = v.InferOutput<typeof Relationship>;
export type Filing = v.InferOutput<typeof Filing>;
export type Doubt = v.InferOutput<typeof Doubt>;
export type ReportingOwner = Filing['reportingOwners'][number];
export type TableName = 'nonDerivativeTable' | 'derivativeTable';

/** Why a page or a text is not read; it is never guessed at. */
export type Refusal = {
  ok: false;
  reason: 'not-a-filing' | 'unknown-layout' | 'malformed' | 'invalid';
  /**
   * `unknown-layout`: the labels not found. `malformed`: why the XML is refused. `invalid`: the fields and
   * their texts, or the elements and what is wrong with them.
   */
  missing: string[];
};
