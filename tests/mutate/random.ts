import { type Dice, diceFrom } from '../support/dice.ts';

/** Dice whose throws are the same for the same seed, so that a page found wrong can be made again. */
export type Random = Pick<Dice, 'below'> & {
  /** One of the list; `null` of an empty one. */
  pick: <T>(list: readonly T[]) => T | null;
};

/** @param seed from 0 up: seeds that are next to each other begin far apart */
export function randomFrom(seed: number): Random {
  const { below } = diceFrom(Math.imul(seed + 1, 0x9e3779b1));
  return { below, pick: (list) => list[below(list.length)] ?? null };
}
