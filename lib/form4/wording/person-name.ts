import { beginsWithCapital } from '../model/letters.ts';

/** Names whose words may be in another order in a signature: "… LP By Mithril". */
const NO_PERSON = /\b(l\.?p|llc|inc|corp|ltd|fund|trust)\b/i;

/** A word's letters alone, for comparison: EDGAR drops accents and apostrophes, and may capitalize all. */
const lettersOf = (word: string) =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\u00df-\u02af\u0370-\u1fff\u2c00-\uffff]/g, '');

/**
 * A person's name as it is spoken: EDGAR files "Kandris Michael D", who signs as Michael D. Kandris.
 *
 * Some filers give the first name first ("Sergey Brin"), so a name is turned around only if a signature of
 * the filing has all of it, first name first, and then takes the signature's spelling. Otherwise it stays as
 * filed.
 */
export function spokenName(filed: string, signatures: readonly string[]): string {
  const [last, first, ...middle] = filed.split(' ').map(lettersOf);
  if (!last || !first || NO_PERSON.test(filed)) return filed;
  for (const signature of signatures) {
    const words = signature.replace(/\/s\//gi, ' ').split(/[\s,:;()]+/);
    const letters = words.map(lettersOf);
    for (const [end, word] of letters.entries()) {
      const start = word === last ? letters.slice(0, end).lastIndexOf(first) : -1;
      if (start >= 0 && isMiddle(words.slice(start + 1, end), middle))
        return words.slice(start, end + 1).join(' ');
    }
  }
  return filed;
}

/** Whether the words between first and last name are the middle names filed, written out or not. */
function isMiddle(words: readonly string[], filed: readonly string[]): boolean {
  const initials = words.map((word) => lettersOf(word)[0]);
  return (
    words.length <= 2 &&
    words.every(beginsWithCapital) &&
    filed.every((name, index) => name[0] === initials[index])
  );
}
