/** Companies, partnerships and trusts, and what follows a surname: such a name is not turned round. */
const NOT_TURNED =
  /[,&\d/]|\b(inc|corp|co|company|llc|llp|lp|ltd|plc|trust|fund|funds|partners|holdings?|capital|group|foundation|estate|bank|et al|jr|sr|ii|iii|iv|v|md|phd|esq)\b\.?/i;

/** A name's letters alone, to compare: EDGAR drops accents and apostrophes, and may capitalise all. */
const lettersOf = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/**
 * A person's name as it is spoken: EDGAR files "Kandris Michael D", who signs as Michael D. Kandris.
 *
 * Filers also file names unturned ("Sergey Brin"), so the name is turned only where a signature of the
 * filing has first name and surname in that order, with no other middle name between them; then in the
 * signature's spelling. Else it stays as filed.
 */
export function spokenName(filed: string, signatures: readonly string[]): string {
  const [last, first, ...middle] = filed.split(' ');
  if (!first || !last || middle.length > 2 || NOT_TURNED.test(filed)) return filed;
  for (const signature of signatures) {
    const words = signature.replace(/\/s\//gi, ' ').split(/[\s,:;()]+/);
    const is = (name: string) => (word: string | undefined) => lettersOf(word ?? '') === lettersOf(name);
    for (const [end, word] of words.entries()) {
      const start = is(last)(word) ? words.slice(0, end).findLastIndex(is(first)) : -1;
      const between = words.slice(start + 1, end);
      if (start < 0 || between.length > 2 || !isMiddle(between, middle)) continue;
      const inner = between.length ? between : middle.map((name) => (name.length === 1 ? `${name}.` : name));
      return [words[start], ...inner, word.replace(/\.$/, '')].join(' ');
    }
  }
  return filed;
}

/** Whether what stands between two names can be the middle names filed, written out or not. */
function isMiddle(between: readonly string[], filed: readonly string[]): boolean {
  const [signed, name] = [between[0], filed[0]];
  if (!between.every((word) => /^\p{Lu}/u.test(word))) return false;
  return !signed || !name || lettersOf(signed)[0] === lettersOf(name)[0];
}
