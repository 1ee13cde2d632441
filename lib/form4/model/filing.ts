import * as z from 'zod/mini';
import { documentTypes } from './document-types.ts';

/**
 * What one ownership filing says, under the SEC's own names (EDGAR Ownership XML Technical
 * Specification). `null` is "the filing does not say"; it is never 0 and never `false`.
 *
 * The readers build it as the compiler checks it and refuse what they cannot spell, so that a page needs
 * no zod (6.6 of its 30 kB); what comes back from storage is parsed with it, and the tests parse every
 * reading.
 */

/** A decimal number as filed, without sign of currency and thousands separators: "15711.8844". */
export const Amount = z.string().check(z.regex(/^-?\d+(\.\d+)?$/));
/** An ISO calendar date, "2021-03-23". */
export const IsoDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const Text = z.string();

export { documentTypes };

/** The ids ("F1") of the footnotes marked in a row, by the name of the field they are marked in. */
const FootnoteMarks = z.record(z.string(), z.array(z.string()));

const rowShape = {
  kind: z.enum(['transaction', 'holding']),
  securityTitle: Text,
  transactionDate: z.nullable(IsoDate),
  deemedExecutionDate: z.nullable(IsoDate),
  transactionCode: z.nullable(Text),
  equitySwapInvolved: z.boolean(),
  voluntary: z.boolean(),
  transactionShares: z.nullable(Amount),
  transactionTotalValue: z.nullable(Amount),
  transactionPricePerShare: z.nullable(Amount),
  transactionAcquiredDisposedCode: z.nullable(z.enum(['A', 'D'])),
  sharesOwnedFollowingTransaction: z.nullable(Amount),
  valueOwnedFollowingTransaction: z.nullable(Amount),
  directOrIndirectOwnership: z.nullable(z.enum(['D', 'I'])),
  natureOfOwnership: z.nullable(Text),
  footnotes: FootnoteMarks,
};

export const Row = z.object(rowShape);

export const DerivativeRow = z.object({
  ...rowShape,
  conversionOrExercisePrice: z.nullable(Amount),
  exerciseDate: z.nullable(IsoDate),
  expirationDate: z.nullable(IsoDate),
  underlyingSecurityTitle: z.nullable(Text),
  underlyingSecurityShares: z.nullable(Amount),
  underlyingSecurityValue: z.nullable(Amount),
});

const Relationship = z.object({
  isDirector: z.boolean(),
  isOfficer: z.boolean(),
  isTenPercentOwner: z.boolean(),
  isOther: z.boolean(),
  officerTitle: z.nullable(Text),
  otherText: z.nullable(Text),
});

export const Filing = z.object({
  documentType: z.enum(documentTypes),
  periodOfReport: z.nullable(IsoDate),
  dateOfOriginalSubmission: z.nullable(IsoDate),
  notSubjectToSection16: z.boolean(),
  aff10b5One: z.nullable(z.boolean()),
  issuer: z.object({ cik: z.nullable(Text), name: Text, tradingSymbol: z.nullable(Text) }),
  reportingOwners: z.array(
    z.object({ cik: z.nullable(Text), name: Text, relationship: z.nullable(Relationship) }),
  ),
  nonDerivativeTable: z.array(Row),
  derivativeTable: z.array(DerivativeRow),
  footnotes: z.array(z.object({ id: Text, text: Text })),
  remarks: z.nullable(Text),
  signatures: z.array(z.object({ name: Text, date: z.nullable(IsoDate) })),
});

export type Row = z.infer<typeof Row>;
export type DerivativeRow = z.infer<typeof DerivativeRow>;
export type Relationship = z.infer<typeof Relationship>;
export type Filing = z.infer<typeof Filing>;
export type ReportingOwner = Filing['reportingOwners'][number];
export type TableName = 'nonDerivativeTable' | 'derivativeTable';

/** Why a page or a text is not read. Never a guess. */
export type Refusal = {
  ok: false;
  reason: 'not-a-filing' | 'unknown-layout' | 'invalid';
  /** `unknown-layout`: the labels not found. `invalid`: the fields and their texts. */
  missing: string[];
};
