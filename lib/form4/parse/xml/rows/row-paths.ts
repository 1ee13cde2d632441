/** Where the specification puts each field of a row, below the row's element. */
export const rowPaths = {
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
};

/** The fields that only Table II has. */
export const derivativePaths = {
  conversionOrExercisePrice: 'conversionOrExercisePrice',
  exerciseDate: 'exerciseDate',
  expirationDate: 'expirationDate',
  underlyingSecurityTitle: 'underlyingSecurity/underlyingSecurityTitle',
  underlyingSecurityShares: 'underlyingSecurity/underlyingSecurityShares',
  underlyingSecurityValue: 'underlyingSecurity/underlyingSecurityValue',
};

/** By field; a row of Table I has nothing at the paths of Table II. */
export const everyPath = { ...rowPaths, ...derivativePaths };

/** The form on which a transaction was due. */
export const formTypePath = 'transactionCoding/transactionFormType';

/** What X0101, the schema of 2003, has instead of `transactionPricePerShare`. */
export const firstPricePath = 'transactionAmounts/transactionValue';

export type RowTable = 'nonDerivative' | 'derivative';

/** The row elements of each table; X0101 has one for transactions and holdings, without a table. */
export const rowNames = {
  nonDerivative: {
    table: 'nonDerivativeTable',
    rows: ['nonDerivativeTransaction', 'nonDerivativeHolding'],
    inFirstSchema: 'nonDerivativeSecurity',
  },
  derivative: {
    table: 'derivativeTable',
    rows: ['derivativeTransaction', 'derivativeHolding'],
    inFirstSchema: 'derivativeSecurity',
  },
} satisfies Record<RowTable, object>;

/** Whether a document uses the first schema, as about 2,170 filings of 2003 and 2004 do. */
export const isFirstSchema = (schemaVersion: string) => schemaVersion.startsWith('X01');
