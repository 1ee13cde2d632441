import type { Row } from './filing.ts';

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

/**
 * In the order in which a reader wants to hear of them. P and S are open-market *or private* trades, so that
 * no name says "market".
 */
export const kindNames: Record<Kind, string> = {
  'market-sale': 'Sale (S)',
  'market-buy': 'Purchase (P)',
  exercise: 'Exercise or conversion',
  tax: 'Tax or exercise payment',
  award: 'Grant or other acquisition',
  'to-issuer': 'Disposition to issuer',
  gift: 'Gift',
  inheritance: 'Will or descent',
  expiration: 'Expiration or cancellation',
  other: 'Other',
  'no-code': 'No code given',
};

/** The transaction codes of Form 4, General Instruction 8: each one's kind, meaning and, beside it, its rule. */
const codes: Record<string, [kind: Kind, meaning: string, rule?: string]> = {
  P: ['market-buy', 'open-market or private purchase'],
  S: ['market-sale', 'open-market or private sale'],
  A: ['award', 'grant, award or other acquisition', 'Rule 16b-3(d)'],
  D: ['to-issuer', 'disposition to the issuer', 'Rule 16b-3(e)'],
  F: [
    'tax',
    'payment of exercise price or tax liability by delivering or withholding securities',
    'Rule 16b-3',
  ],
  I: ['other', 'discretionary transaction', 'Rule 16b-3(f)'],
  M: ['exercise', 'exercise or conversion of a derivative security', 'exempt under Rule 16b-3'],
  C: ['exercise', 'conversion of a derivative security'],
  O: ['exercise', 'exercise of an out-of-the-money derivative security'],
  X: ['exercise', 'exercise of an in-the-money or at-the-money derivative security'],
  E: ['expiration', 'expiration of a short derivative position'],
  H: ['expiration', 'expiration (or cancellation) of a long derivative position with value received'],
  G: ['gift', 'bona fide gift'],
  L: ['other', 'small acquisition', 'Rule 16a-6'],
  W: ['inheritance', 'acquisition or disposition by will or the laws of descent and distribution'],
  Z: ['other', 'deposit into or withdrawal from a voting trust'],
  J: ['other', 'other acquisition or disposition (described in a footnote)'],
  K: ['other', 'equity swap or similar instrument'],
  U: ['other', 'tender of shares in a change of control'],
};

export type TransactionCode = { kind: Kind; meaning: string; rule: string };

/** `null` for a letter that the form does not list. */
export function transactionCodeOf(letter: string): TransactionCode | null {
  const [kind, meaning, rule = 'General Instruction 8'] = codes[letter.toUpperCase()] ?? [];
  return kind && meaning ? { kind, meaning, rule } : null;
}

/** The kind of a row's transaction. */
export function transactionKind(row: Row): Kind {
  const { transactionCode, equitySwapInvolved, transactionAcquiredDisposedCode } = row;
  return equitySwapInvolved && transactionCode
    ? 'other'
    : kindOf(transactionCode, transactionAcquiredDisposedCode);
}

/**
 * The kind of what a code says of securities acquired (A) or disposed of (D). A swap ("S/K") is no purchase or sale,
 * and neither is a purchase that disposes or a sale that acquires: those are "other".
 */
export function kindOf(code: string | null, direction: 'A' | 'D' | null): Kind {
  if (!code) return 'no-code';
  const kind = transactionCodeOf(code)?.kind ?? 'other';
  if (kind === 'market-buy' && direction === 'D') return 'other';
  if (kind === 'market-sale' && direction === 'A') return 'other';
  return kind;
}

/**
 * A purchase or a sale, open-market or private: what has an average price, and says more of an insider's
 * mind than an award.
 */
export function isMarketTrade(kind: Kind): boolean {
  return kind.startsWith('market');
}
