/**
 * Where each field of a filing stands on the page: from the field's path in the `Filing`
 * ("nonDerivativeTable.3.transactionShares", "reportingOwners.0.name") to the element it was read from.
 */
export type Sources = Map<string, Element>;
