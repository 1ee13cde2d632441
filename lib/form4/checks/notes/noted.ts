import { type Check, flag } from '../case.ts';

/** A check that flags every footnote, and the remarks, where they say so. */
export function noted(pattern: Pick<RegExp, 'test'>, text: string): Check {
  return ({ notes }) =>
    flag(
      text,
      notes.filter((note) => pattern.test(note.text)).map(({ source }) => source),
    );
}
