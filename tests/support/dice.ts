import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

/**
 * A random number generator that repeats itself for the same seed: a Mersenne Twister, for which consecutive
 * seeds give unrelated numbers.
 */
export type Dice = {
  /** A whole number from 0 up to, but not including, `end`. */
  below: (end: number) => number;
  /** @throws if there is nothing to choose from */
  oneOf: <T>(choices: readonly T[]) => T;
};

export function diceFrom(seed: number): Dice {
  const generator = mersenne(seed);
  const below = (end: number) => uniformInt(generator, 0, Math.ceil(end) - 1);
  return {
    below,
    oneOf(choices) {
      const chosen = choices[below(choices.length)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
  };
}
