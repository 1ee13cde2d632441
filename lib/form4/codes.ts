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

export type TransactionCode = { meaning: string; kind: Kind; rule: string };

/** The transaction codes of Form 4, General Instruction 8. */
const codes: Record<string, TransactionCode> = {
  P: code('open-market or private purchase', 'market-buy', 'General Instruction 8'),
  S: code('open-market or private sale', 'market-sale', 'General Instruction 8'),
  A: code('grant, award or other acquisition', 'award', 'Rule 16b-3(d)'),
  D: code('disposition to the issuer', 'to-issuer', 'Rule 16b-3(e)'),
  F: code('exercise price or tax paid by delivering or withholding securities', 'tax', 'Rule 16b-3'),
  I: code('discretionary transaction', 'other', 'Rule 16b-3(f)'),
  M: code('exercise or conversion of a derivative security', 'exercise', 'exempt under Rule 16b-3'),
  C: code('conversion of a derivative security', 'exercise', 'General Instruction 8'),
  O: code('exercise of an out-of-the-money derivative security', 'exercise', 'General Instruction 8'),
  X: code(
    'exercise of an in-the-money or at-the-money derivative security',
    'exercise',
    'General Instruction 8',
  ),
  E: code('expiration of a short derivative position', 'expiration', 'General Instruction 8'),
  H: code(
    'expiration or cancellation of a long derivative position with value received',
    'expiration',
    'General Instruction 8',
  ),
  G: code('bona fide gift', 'gift', 'General Instruction 8'),
  L: code('small acquisition', 'other', 'Rule 16a-6'),
  W: code(
    'acquisition or disposition by will or the laws of descent',
    'inheritance',
    'General Instruction 8',
  ),
  Z: code('deposit into or withdrawal from a voting trust', 'other', 'General Instruction 8'),
  J: code('other acquisition or disposition; a footnote says what', 'other', 'General Instruction 8'),
  K: code('equity swap or similar instrument', 'other', 'General Instruction 8'),
  U: code('tender of shares in a change of control', 'other', 'General Instruction 8'),
};

function code(meaning: string, kind: Kind, rule: string): TransactionCode {
  return { meaning, kind, rule };
}

/** `null` for a letter that the form does not list. */
export function transactionCodeOf(letter: string): TransactionCode | null {
  return codes[letter.toUpperCase()] ?? null;
}

/**
 * The kind of a row's transaction. A swap (`S/K`) is no trade in the market, and neither is a purchase
 * that disposes or a sale that acquires: those are "other".
 */
export function kindOf(row: Row): Kind {
  if (!row.transactionCode) return 'no-code';
  if (row.equitySwapInvolved) return 'other';
  const kind = transactionCodeOf(row.transactionCode)?.kind ?? 'other';
  if (kind === 'market-buy' && row.transactionAcquiredDisposedCode === 'D') return 'other';
  if (kind === 'market-sale' && row.transactionAcquiredDisposedCode === 'A') return 'other';
  return kind;
}
