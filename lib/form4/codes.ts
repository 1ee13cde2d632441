import type { Row } from './schema.ts';

/** What kind of event a transaction is, so that a sale for tax is not read as a sale. */
export type Kind =
  | 'market-buy'
  | 'market-sale'
  | 'award'
  | 'to-issuer'
  | 'tax'
  | 'exercise'
  | 'expiration'
  | 'gift'
  | 'inheritance'
  | 'other'
  | 'no-code';

/** In the order in which a reader wants to hear of them. */
export const kindNames: Record<Kind, string> = {
  'market-sale': 'Market sale',
  'market-buy': 'Market purchase',
  exercise: 'Exercise or conversion',
  tax: 'Tax or exercise price',
  award: 'Award',
  'to-issuer': 'Returned to issuer',
  gift: 'Gift',
  inheritance: 'Inheritance',
  expiration: 'Expiration',
  other: 'Other',
  'no-code': 'No code given',
};

const kinds: Record<string, Kind> = {
  P: 'market-buy',
  S: 'market-sale',
  A: 'award',
  D: 'to-issuer',
  F: 'tax',
  I: 'other',
  M: 'exercise',
  C: 'exercise',
  O: 'exercise',
  X: 'exercise',
  E: 'expiration',
  H: 'expiration',
  G: 'gift',
  L: 'other',
  W: 'inheritance',
  Z: 'other',
  J: 'other',
  K: 'other',
  U: 'other',
};

const onForm = 'General Instruction 8';

/** The transaction codes of Form 4, General Instruction 8: the meaning of each and its rule. */
const meanings: Record<string, [meaning: string, rule: string]> = {
  P: ['open-market or private purchase', onForm],
  S: ['open-market or private sale', onForm],
  A: ['grant, award or other acquisition', 'Rule 16b-3(d)'],
  D: ['disposition to the issuer', 'Rule 16b-3(e)'],
  F: ['exercise price or tax paid by delivering or withholding securities', 'Rule 16b-3'],
  I: ['discretionary transaction', 'Rule 16b-3(f)'],
  M: ['exercise or conversion of a derivative security', 'exempt under Rule 16b-3'],
  C: ['conversion of a derivative security', onForm],
  O: ['exercise of an out-of-the-money derivative security', onForm],
  X: ['exercise of an in-the-money or at-the-money derivative security', onForm],
  E: ['expiration of a short derivative position', onForm],
  H: ['expiration or cancellation of a long derivative position with value received', onForm],
  G: ['bona fide gift', onForm],
  L: ['small acquisition', 'Rule 16a-6'],
  W: ['acquisition or disposition by will or the laws of descent', onForm],
  Z: ['deposit into or withdrawal from a voting trust', onForm],
  J: ['other acquisition or disposition; a footnote says what', onForm],
  K: ['equity swap or similar instrument', onForm],
  U: ['tender of shares in a change of control', onForm],
};

export type TransactionCode = { meaning: string; kind: Kind; rule: string };

/** `null` for a letter that the form does not list. */
export function transactionCodeOf(letter: string): TransactionCode | null {
  const [meaning, rule] = meanings[letter.toUpperCase()] ?? [];
  const kind = kinds[letter.toUpperCase()];
  return meaning && rule && kind ? { meaning, kind, rule } : null;
}

/**
 * The kind of a row's transaction. A swap (`S/K`) is no trade in the market, and neither is a purchase
 * that disposes or a sale that acquires: those are "other".
 */
export function kindOf(row: Row): Kind {
  if (!row.transactionCode) return 'no-code';
  if (row.equitySwapInvolved) return 'other';
  const kind = kinds[row.transactionCode.toUpperCase()] ?? 'other';
  if (kind === 'market-buy' && row.transactionAcquiredDisposedCode === 'D') return 'other';
  if (kind === 'market-sale' && row.transactionAcquiredDisposedCode === 'A') return 'other';
  return kind;
}
