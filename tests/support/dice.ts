import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

/**
 * A source of chance that gives the same again for the same seed: a Mersenne twister, of which seeds that follow
 * one another draw nothing alike.
 */
export type Dice = {
  /** A whole number from 0 up to, and without, `end`. */
  below: (end: number) => number;
  /** @throws where there is nothing to choose from */
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
