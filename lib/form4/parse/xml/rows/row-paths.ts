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

/** Those that Table II alone has. */
export const derivativePaths = {
  conversionOrExercisePrice: 'conversionOrExercisePrice',
  exerciseDate: 'exerciseDate',
  expirationDate: 'expirationDate',
  underlyingSecurityTitle: 'underlyingSecurity/underlyingSecurityTitle',
  underlyingSecurityShares: 'underlyingSecurity/underlyingSecurityShares',
  underlyingSecurityValue: 'underlyingSecurity/underlyingSecurityValue',
};

/** By field; a row of Table I has nothing at those of Table II. */
export const everyPath = { ...rowPaths, ...derivativePaths };

/** The form on which a transaction was due. */
export const formTypePath = 'transactionCoding/transactionFormType';

/** What X0101, the schema of 2003, has in the place of `transactionPricePerShare`. */
export const firstPricePath = 'transactionAmounts/transactionValue';

export type RowTable = 'nonDerivative' | 'derivative';

/** The elements of rows by their table; X0101 has one for transactions and holdings, without a table. */
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

/** Whether a document is of the first schema, of which about 2,170 filings of 2003 and 2004 are. */
export const isFirstSchema = (schemaVersion: string) => schemaVersion.startsWith('X01');
