/** The start and end that two texts share, and what differs in between; in whole words, spaces kept. */
export type TextDifference = { before: string; was: string; is: string; after: string };

export function differenceOf(was: string, is: string): TextDifference {
  const [old, now] = [wordsOf(was), wordsOf(is)];
  const shorter = Math.min(old.length, now.length);
  let first = 0;
  while (first < shorter && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < shorter - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  const middle = (words: readonly string[]) => words.slice(first, words.length - last).join('');
  return {
    before: now.slice(0, first).join(''),
    was: middle(old),
    is: middle(now),
    after: last > 0 ? now.slice(-last).join('') : '',
  };
}

/** Each word with the spaces that follow it, so that joining them gives the text. */
const wordsOf = (text: string) => text.split(/(?<=\s)(?=\S)/);
