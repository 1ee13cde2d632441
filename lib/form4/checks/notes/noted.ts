import { type Check, flag } from '../case.ts';

/** A check that raises one flag for all footnotes and remarks that match a pattern. */
export function noted(pattern: Pick<RegExp, 'test'>, text: string): Check {
  return ({ notes }) =>
    flag(
      text,
      notes.filter((note) => pattern.test(note.text)).map(({ source }) => source),
    );
}
