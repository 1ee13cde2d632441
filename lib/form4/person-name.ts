/** Companies, partnerships and trusts, and what follows a surname: such a name is not turned round. */
const NOT_TURNED =
  /[,&\d/]|\b(inc|corp|co|company|llc|llp|lp|ltd|plc|trust|fund|funds|partners|holdings?|capital|group|foundation|estate|bank|et al|jr|sr|ii|iii|iv|v|md|phd|esq)\b\.?/i;

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A person's name as it is spoken: EDGAR files "Kandris Michael D", who signs as Michael D. Kandris.
 *
 * Filers also file names unturned ("Sergey Brin"), so the name is turned only where a signature of the
 * filing has first name and surname in that order; then in the signature's spelling. Else it stays as filed.
 */
export function spokenName(filed: string, signatures: readonly string[]): string {
  const [last, first, ...middle] = filed.split(' ');
  if (!first || !last || middle.length > 2 || NOT_TURNED.test(filed)) return filed;
  const spoken = new RegExp(
    `(?<![\\p{L}])(${literally(first)})(?![\\p{L}])[\\p{L}. '’-]{0,30}?(?<![\\p{L}])(${literally(last)})(?![\\p{L}])`,
    'iu',
  );
  for (const signature of signatures) {
    const [, signedFirst, signedLast] = spoken.exec(signature) ?? [];
    if (!signedFirst || !signedLast) continue;
    const between = middle.map((name) => (name.length === 1 ? `${name}.` : name));
    return [signedFirst, ...between, signedLast].join(' ');
  }
  return filed;
}
