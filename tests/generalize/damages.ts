import type {
  closing,
  cover,
  derivativeColumns,
  nonDerivativeColumns,
} from '../../lib/form4/parse/page/anchors.ts';

/** The words without which a part of a page cannot be found, to be replaced by others. */
type Words<Anchors> = Record<keyof Anchors, RegExp>;

export const coverWords: Words<typeof cover> = {
  reportingOwner: /Name and Address/g,
  issuer: /Issuer Name/g,
  relationship: /Relationship of/g,
  periodOfReport: /Date of Earliest|Date of Event|Issuer(?:'|&#39;)s Fiscal Year Ended/g,
  dateOfOriginalSubmission: /If Amendment/g,
};

/** Remarks are not on every form. */
export const closingWords: Words<Omit<typeof closing, 'remarks'>> = {
  explanation: /Explanation of/g,
  signature: /Signature of/g,
};

export const columnWords: Words<typeof nonDerivativeColumns> = {
  securityTitle: /Title of Security/g,
  transactionDate: /Transaction Date/g,
  deemedExecutionDate: /Deemed/g,
  transactionCode: /Transaction Code/g,
  voluntary: /(?<=>)V(?=<)/g,
  amount: /(?<=>)Amount(?=<)/g,
  transactionAcquiredDisposedCode: /\(A\) or \(D\)(?=<)/g,
  transactionPricePerShare: /(?<=>)Price(?=<)/g,
  owned: /Amount of Securities Beneficially/g,
  directOrIndirectOwnership: /Ownership Form/g,
  natureOfOwnership: /Nature of Indirect/g,
};

export const derivativeColumnWords: Words<typeof derivativeColumns> = {
  securityTitle: /Title of Derivative/g,
  conversionOrExercisePrice: /Conversion or/g,
  transactionDate: /Transaction Date/g,
  deemedExecutionDate: /Deemed/g,
  transactionCode: /Transaction Code/g,
  voluntary: /(?<=>)V(?=<)/g,
  acquired: /(?<=>)\(A\)(?=<)/g,
  disposed: /(?<=>)\(D\)(?=<)/g,
  exerciseDate: /Date Exercisable(?=<)/g,
  expirationDate: /Expiration Date(?=<)/g,
  underlyingSecurityTitle: /(?<=>)Title(?=<)/g,
  underlying: /Amount or Number/g,
  transactionPricePerShare: /Price of Derivative/g,
  owned: /Number of [Dd]erivative Securities Beneficially/g,
  directOrIndirectOwnership: /Ownership Form/g,
  natureOfOwnership: /Nature of Indirect/g,
};
