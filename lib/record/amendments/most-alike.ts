/** Two things by their places in the original and in the amendment, and how alike they are, from 0 to 1. */
type Couple = { was: number; is: number; likeness: number };

/** By places; `null` where the other has none. */
export type Pair = { was: number | null; is: number | null };

/** What shares less than this is two things. */
const least = 0.5;

/**
 * Which thing of an amendment was which of its original: the most alike first, each once. What is alike by less
 * than half is new, or was not repeated.
 * @param counts of things in the original and in the amendment
 * @param tie of two couples that are equally alike, which comes first
 * @returns in the order of the amendment, then what it does not repeat
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
