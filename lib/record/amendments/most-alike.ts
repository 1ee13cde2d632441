/** One item of the original and one of the amendment, by position, and how alike they are, from 0 to 1. */
type Couple = { was: number; is: number; likeness: number };

/** Positions; `null` if the other side has none. */
export type Pair = { was: number | null; is: number | null };

/** Items less alike than this are different items. */
const least = 0.5;

/**
 * Matches the items of an amendment with those of its original: the most alike first, and each item only
 * once. Without a match at least half alike, an item is new, or was not repeated.
 * @param counts of items in the original and in the amendment
 * @param tie which of two equally alike couples comes first
 * @returns pairs in the order of the amendment, then the items that it does not repeat
 */
export function mostAlike(
  counts: { was: number; is: number },
  likeness: (was: number, is: number) => number,
  tie: (a: Couple, b: Couple) => number,
): Pair[] {
  const places = (count: number) => [...Array(count).keys()];
  const couples = places(counts.is).flatMap((is) =>
    places(counts.was).map((was) => ({ was, is, likeness: likeness(was, is) })),
  );
  couples.sort((a, b) => b.likeness - a.likeness || tie(a, b));
  const originals = new Map<number, number>();
  const used = new Set<number>();
  for (const { was, is, likeness: found } of couples) {
    if (found < least) break;
    if (originals.has(is) || used.has(was)) continue;
    originals.set(is, was);
    used.add(was);
  }
  return [
    ...places(counts.is).map((is) => ({ was: originals.get(is) ?? null, is })),
    ...places(counts.was).flatMap((was) => (used.has(was) ? [] : [{ was, is: null }])),
  ];
}
