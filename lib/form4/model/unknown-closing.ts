import * as v from 'valibot';

/**
 * What is said of the amount owned after a line's transactions where there is no such amount: "The amount
 * owned after the transactions cannot be determined: …".
 */
export const unknownClosings = {
  'not-reported': 'is not reported',
  'several-orders': 'cannot be determined: the rows add up in more than one order',
  'no-order': 'cannot be determined: the rows do not add up as filed',
  'two-units': 'cannot be determined: some amounts are in shares, some in dollars',
  'short-position': 'is a short position, not a holding',
  'maybe-short-position': 'cannot be determined: the option may be a short position',
};

/** Why what is owned after a line's transactions is not known. */
export type UnknownClosing = keyof typeof unknownClosings;

/** The same in a record; `undefined` where an earlier release wrote it. */
export const KeptUnknownClosing = v.optional(v.picklist(Object.keys(unknownClosings) as UnknownClosing[]));

/** The same in place of an amount: "not reported", "cannot be determined: …". */
export const unknownAmount = (reason: UnknownClosing): string => unknownClosings[reason].replace(/^is /, '');
