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

/** The transaction codes that Form 4 lists, General Instruction 8. */
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

/** `null` for a letter that the form does not list. */
export function kindOfCode(letter: string): Kind | null {
  return kinds[letter.toUpperCase()] ?? null;
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
  const kind = kindOfCode(code) ?? 'other';
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
