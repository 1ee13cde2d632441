import { compare } from '../../figures/decimal.ts';
import type { DerivativeRow, Row } from '../../form4/model/filing.ts';

/**
 * How much each field says that two rows tell of one transaction or holding: what it is and when, then how much.
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

/** Whether two values of a field are one: amounts as numbers, texts whatever their case and spaces. */
export function isSameValue(a: string | boolean | null, b: string | boolean | null): boolean {
  if (a === b) return true;
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  return decimal.test(a) && decimal.test(b) ? compare(a, b) === 0 : spelling(a) === spelling(b);
}

const spelling = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** Of all that two rows say, the share that they both say, by weight. */
function likeness(a: Partial<DerivativeRow>, b: Partial<DerivativeRow>): number {
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

/** Rows that share less than this tell of two things. */
const least = 0.5;

/** Rows by their places in the original and in the amendment; `null` where the other has none. */
export type RowPair = { was: number | null; is: number | null };

/**
 * Which row of an amendment corrects which of its original: the most alike first, of equally alike ones those
 * whose places are nearest. A row without a likeness of half is new, or was not repeated.
 * @returns in the order of the amendment, then what it does not repeat
 */
export function matchRows(before: readonly Row[], after: readonly Row[]): RowPair[] {
  const couples = after.flatMap((row, is) =>
    before.map((other, was) => ({ was, is, likeness: likeness(other, row), apart: Math.abs(was - is) })),
  );
  couples.sort((a, b) => b.likeness - a.likeness || a.apart - b.apart || a.is - b.is);
  const originals = new Map<number, number>();
  const used = new Set<number>();
  for (const { was, is, likeness: found } of couples) {
    if (found < least) break;
    if (originals.has(is) || used.has(was)) continue;
    originals.set(is, was);
    used.add(was);
  }
  return [
    ...after.map((_, is) => ({ was: originals.get(is) ?? null, is })),
    ...before.flatMap((_, was) => (used.has(was) ? [] : [{ was, is: null }])),
  ];
}
