import { compare } from '../../figures/decimal.ts';
import type { DerivativeRow } from '../../form4/model/filing.ts';
import { mostAlike, type Pair } from './most-alike.ts';

/**
 * How strongly each equal field suggests that two rows report one transaction or holding: what it is and
 * when, then how much.
 */
const weights = {
  kind: 1,
  securityTitle: 3,
  transactionDate: 3,
  transactionCode: 2,
  transactionAcquiredDisposedCode: 2,
  transactionShares: 3,
  transactionTotalValue: 3,
  transactionPricePerShare: 2,
  sharesOwnedFollowingTransaction: 3,
  valueOwnedFollowingTransaction: 3,
  directOrIndirectOwnership: 1,
  natureOfOwnership: 2,
  conversionOrExercisePrice: 2,
  exerciseDate: 1,
  expirationDate: 2,
  underlyingSecurityTitle: 1,
  underlyingSecurityShares: 1,
} satisfies Partial<Record<keyof DerivativeRow, number>>;

const fields = Object.entries(weights) as [keyof typeof weights, number][];

const decimal = /^-?\d+(\.\d+)?$/;

/** Whether two values of a field are equal: amounts as numbers, texts regardless of case and white space. */
export function isSameValue(a: string | boolean | null, b: string | boolean | null): boolean {
  if (a === b) return true;
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  return decimal.test(a) && decimal.test(b) ? compare(a, b) === 0 : asCompared(a) === asCompared(b);
}

const asCompared = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/**
 * Whether two rows differ in day, amount and balance, and give all three: then the later was left out of the
 * original, as amendments often say, and corrects nothing. Grants at $0 are otherwise all alike.
 */
function isAnother(a: RowFacts, b: RowFacts): boolean {
  const differs = (one?: string | null, other?: string | null) =>
    !!one && !!other && !isSameValue(one, other);
  const amount = ({ transactionShares, transactionTotalValue }: RowFacts) =>
    transactionShares ?? transactionTotalValue;
  const owned = ({ sharesOwnedFollowingTransaction, valueOwnedFollowingTransaction }: RowFacts) =>
    sharesOwnedFollowingTransaction ?? valueOwnedFollowingTransaction;
  return (
    differs(a.transactionDate, b.transactionDate) &&
    differs(amount(a), amount(b)) &&
    differs(owned(a), owned(b))
  );
}

/** Of the fields that either row fills in, the share on which they agree, by weight. */
function likeness(a: RowFacts, b: RowFacts): number {
  if (isAnother(a, b)) return 0;
  let alike = 0;
  let all = 0;
  for (const [field, weight] of fields) {
    const [was, is] = [a[field] ?? null, b[field] ?? null];
    if (was === null && is === null) continue;
    all += weight;
    if (isSameValue(was, is)) alike += weight;
  }
  return all === 0 ? 0 : alike / all;
}

/** The fields that rows are compared by; any may be missing. */
type RowFacts = Partial<DerivativeRow>;

/**
 * Which row of an amendment corrects which row of its original; among equally similar rows, those closest in
 * position (mostAlike).
 */
export function matchRows(before: readonly RowFacts[], after: readonly RowFacts[]): Pair[] {
  return mostAlike(
    { was: before.length, is: after.length },
    (was, is) => likeness(before[was] ?? {}, after[is] ?? {}),
    (a, b) => Math.abs(a.was - a.is) - Math.abs(b.was - b.is) || a.is - b.is,
  );
}
