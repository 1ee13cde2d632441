/** Why what is owned after a line's transactions is not known. */
export type UnknownClosing =
  | 'not-reported'
  | 'several-orders'
  | 'no-order'
  | 'short-position'
  | 'maybe-short-position';

/** What a surface says in place of the amount. */
export const unknownClosings: Record<UnknownClosing, string> = {
  'not-reported': 'not reported',
  'several-orders': 'not known: the rows can be ordered in more than one way',
  'no-order': 'not known: the rows of the last day add up in no order',
  'short-position': 'not a holding: a short position',
  'maybe-short-position': 'not known: this may be a short position',
};
