import type { Row } from './filing.ts';

/** The kind of event a transaction is: a disposal to pay tax, for example, must not be read as a sale. */
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
 * Ordered by what a reader wants to know first. P and S are open-market *or private* trades, so no name says
 * "market".
 */
export const kindNames: Record<Kind, string> = {
  'market-sale': 'Sale (S)',
  'market-buy': 'Purchase (P)',
  exercise: 'Exercise or conversion',
  award: 'Grant or other acquisition',
  tax: 'Tax or exercise payment',
  'to-issuer': 'Disposition to issuer',
  gift: 'Gift',
  inheritance: 'Will or descent',
  expiration: 'Expiration or cancellation',
  other: 'Other',
  'no-code': 'No code given',
};

/** The transaction codes listed by Form 4, General Instruction 8. */
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

/** The kind of a transaction code; `null` for a letter that the form does not list. */
export function kindOfCode(letter: string): Kind | null {
  return kinds[letter.toUpperCase()] ?? null;
}

/** The kind of a row's transaction; a swap is "other". */
export function transactionKind(row: Row): Kind {
  const { transactionCode, equitySwapInvolved, transactionAcquiredDisposedCode } = row;
  return equitySwapInvolved && transactionCode
    ? 'other'
    : kindOf(transactionCode, transactionAcquiredDisposedCode);
}

/**
 * The kind of a transaction, from its code and whether securities were acquired (A) or disposed of (D). A
 * swap ("S/K") is not a purchase or sale, nor is a purchase that disposes or a sale that acquires: those are
 * "other".
 */
export function kindOf(code: string | null, direction: 'A' | 'D' | null): Kind {
  if (!code) return 'no-code';
  const kind = kindOfCode(code) ?? 'other';
  if (kind === 'market-buy' && direction === 'D') return 'other';
  if (kind === 'market-sale' && direction === 'A') return 'other';
  return kind;
}

/**
 * Whether a kind is a purchase or sale, open-market or private. These have an average price, and say more
 * about an insider's view than an award.
 */
export function isMarketTrade(kind: Kind): boolean {
  return kind.startsWith('market');
}
