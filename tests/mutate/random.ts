import { type Dice, diceFrom } from '../support/dice.ts';

/** Random numbers that are the same for the same seed, so that a page with a fault can be made again. */
export type Random = Pick<Dice, 'below'> & {
  /** One element of the list; `null` if it is empty. */
  pick: <T>(list: readonly T[]) => T | null;
};

/** @param seed from 0 up; adjacent seeds start far apart */
export function randomFrom(seed: number): Random {
  const { below } = diceFrom(Math.imul(seed + 1, 0x9e3779b1));
  return { below, pick: (list) => list[below(list.length)] ?? null };
}
