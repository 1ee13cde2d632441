import * as v from 'valibot';

/**
 * What is said about the amount owned after a line's transactions if it is unknown: "The amount owned after
 * the transactions cannot be determined: …".
 */
export const unknownClosings = {
  'not-reported': 'is not reported',
  'several-orders': 'cannot be determined: the rows add up in more than one order',
  'no-order': 'cannot be determined: the rows do not add up as filed',
  'two-units': 'cannot be determined: some amounts are in shares, some in dollars',
  'short-position': 'is a short position, not a holding',
  'maybe-short-position': 'cannot be determined: the option may be a short position',
};

/** Why the amount owned after a line's transactions is unknown. */
export type UnknownClosing = keyof typeof unknownClosings;

/** The same as stored in a record; `undefined` if an earlier release wrote it. */
export const KeptUnknownClosing = v.optional(v.picklist(Object.keys(unknownClosings) as UnknownClosing[]));

/** The reason as shown in place of an amount: "not reported", "cannot be determined: …". */
export const unknownAmount = (reason: UnknownClosing): string => unknownClosings[reason].replace(/^is /, '');
